// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { RecognitionChoice } from '../../../components/desk/RecognitionChoice.tsx';
import { variationExamples } from '../../../components/desk/variation-examples.ts';
import { variations } from '../../../matching/hints.ts';
import { type Recognition, recognition, variation } from '../../../records/recognition.ts';
import { findNames } from '../../../workflows/find-names.ts';
import { inventPerson } from '../../invented.ts';
import { knowing } from '../../workflows/knowing.ts';
import { draw } from '../draw.ts';

const normal = recognition.parse({});

/** The box or circle whose words begin so. */
function pick(place: HTMLElement, words: string): void {
  const label = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(words));
  act(() => label?.querySelector('input')?.click());
}

it('asks for strictness and for kinds of variation, and changes one thing at a time', () => {
  const onChange = vi.fn();
  const place = draw(<RecognitionChoice recognition={{ ...normal, off: ['initials'] }} onChange={onChange} />);
  pick(place, 'Strict');
  expect(onChange).toHaveBeenLastCalledWith({ strictness: 'strict', off: ['initials'] });
  pick(place, 'Another script');
  expect(onChange).toHaveBeenLastCalledWith({ strictness: 'normal', off: ['initials', 'scripts'] });
  pick(place, 'Initials');
  expect(onChange).toHaveBeenLastCalledWith({ strictness: 'normal', off: [] });
});

it('knows the kinds that the matcher knows', () => {
  expect([...variation.options].sort()).toEqual([...variations].sort());
});

it.each(variation.options)('shows an example that is found by this kind and not without it: %s', (kind) => {
  const { stored, printed } = variationExamples[kind];
  const last = printed.split(' … ').at(-1) ?? '';
  const person = inventPerson(stored);
  const found = (how: Partial<Recognition>) =>
    findNames(`Yesterday ${printed} came.`, knowing([person], how), { seen: new Set() }).map(({ start, end }) =>
      `Yesterday ${printed} came.`.slice(start, end),
    );
  expect(found({})).toContain(last);
  expect(found({ off: [kind] })).not.toContain(last);
});
