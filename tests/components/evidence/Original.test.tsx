// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Original } from '../../../components/evidence/Original.tsx';
import type { Capture } from '../../../records/capture.ts';
import { inventCapture } from '../../invented.ts';
import { draw } from '../draw.ts';

function open(original: Capture | undefined): HTMLElement {
  const place = draw(<Original original={original} />);
  const details = place.querySelector('details');
  act(() => {
    if (details === null) return;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return place;
}

describe('the evidence of a clip', () => {
  it('says where each detail was read, and why another is absent', () => {
    const words = open(inventCapture('Aset was held.')).textContent ?? '';
    expect(words).toContain('Held in Karasu (JSON-LD)');
    expect(words).toContain('The Karasu Herald (meta)');
    expect(words).toContain('Authornot stated');
    expect(words).toContain('Copy not taken');
    expect(words).toContain('2031-06-12T13:00:00.000+05:00');
    expect(words).toContain('letter by letter, what was captured');
    expect(words).toContain('It does not show that the page was genuine');
  });

  it('tells of hidden characters before it is opened, and shows each of them', () => {
    const quote = 'As\u200bet w\u0430s held.';
    expect(draw(<Original original={inventCapture(quote)} />).textContent).toBe('Evidence · 2 hidden characters');
    const place = open(inventCapture(quote));
    expect([...place.querySelectorAll('mark')].map((mark) => mark.title)).toEqual(['zero width', 'look-alike of “a”']);
    expect(place.textContent).toContain('U+200B');
    expect(place.textContent).toContain('Clean copyAset was held.');
  });

  it('says when the quote is no longer what was hashed', () => {
    const place = open({ ...inventCapture('Aset was held.'), quote: 'Aset was freed.' });
    expect(place.querySelector('[role="alert"]')?.textContent).toContain('The quote is not what was captured');
  });

  it('says that none is kept where there is none', () => {
    expect(open(undefined).textContent).toContain('No original is kept');
  });
});
