// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { SourceFields } from '../../../components/clip/SourceFields.tsx';
import { type Draft, type DraftForm, draft } from '../../../records/draft.ts';
import type { StatedDate } from '../../../records/stated-date.ts';
import { draw } from '../draw.ts';

const blank = {
  people: [],
  kind: 'arrest',
  happened: '',
  place: '',
  statement: '',
  note: '',
  title: '',
  publisher: '',
};

/** A clip whose page states these dates; the first stands in the form. */
function inventDraft(...stated: readonly (readonly [date: string, from: StatedDate['from']])[]): Draft {
  const [first] = stated;
  return draft.parse({
    id: crypto.randomUUID(),
    quote: 'Aset was held.',
    prefix: '',
    suffix: '',
    address: 'https://herald.test/karasu',
    stated: stated.map(([date, from]) => ({ date, from })),
    clippedAt: '2031-06-12T08:00:00Z',
    form: { ...blank, standing: 'alleged', author: '', published: first?.[0] ?? '', publishedFrom: first?.[1] },
  });
}

function show(one: Draft): { place: HTMLElement; changes: Partial<DraftForm>[] } {
  const changes: Partial<DraftForm>[] = [];
  return { place: draw(<SourceFields draft={one} onChange={(part) => changes.push(part)} />), changes };
}

describe('the dates that a page states', () => {
  it('are shown at once and to choose from where they contradict each other', () => {
    const { place, changes } = show(inventDraft(['2031-06-10', 'json-ld'], ['2030-06-10', 'visible']));
    expect(place.querySelector('details')?.open).toBe(true);
    expect(place.textContent).toContain('different dates of publication');
    const choices = [...place.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    expect(choices.map(({ checked }) => checked)).toEqual([true, false]);
    expect(choices[1]?.parentElement?.textContent).toBe('10 Jun 2030, as printed on the page');
    act(() => choices[1]?.click());
    expect(changes).toEqual([{ published: '2030-06-10', publishedFrom: 'visible' }]);
  });

  it('are left folded where they agree', () => {
    const { place } = show(inventDraft(['2031-06-10', 'json-ld'], ['2031-06', 'address']));
    expect(place.querySelector('details')?.open).toBe(false);
    expect(place.querySelectorAll('input[type="radio"]')).toHaveLength(0);
  });

  it.each([
    ['2031-07-01', 'lies in the future'],
    ['1970-01-01', 'when they know no date'],
  ])('are doubted where one cannot be: %s', (date, words) => {
    expect(show(inventDraft([date, 'meta'])).place.textContent).toContain(words);
  });

  it('are said to be unknown where the page states none', () => {
    expect(show(inventDraft()).place.textContent).toContain('date unknown');
  });
});
