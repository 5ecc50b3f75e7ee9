import { describe, expect, it } from 'vitest';
import { addUnseen, unseen } from '../../page/marks/decoys.ts';
import type { Place } from '../../page/places.ts';

const sentence = 'On Friday the court of Karasu heard Timur Bekzhan, and nobody else was named by it that day. ';
const article = `${sentence}${'The lawyer waited at the door until it was dark, and went home. '.repeat(2)}`.repeat(70);
const bait = 'Timur Bekzhan, Sabina Yerlanova; '.repeat(480);

/** Every place of a name, or the first so many. */
function findAll(text: string, name: string, most = Number.POSITIVE_INFINITY): Place[] {
  return [...text.matchAll(new RegExp(name, 'gu'))]
    .slice(0, most)
    .map(({ index }, at) => ({ start: index, end: index + name.length, ref: at + 1, look: 0 }));
}

const startsOf = (places: readonly Place[]) => places.map(({ start }) => start).sort((a, b) => a - b);

describe('marks that nobody sees', () => {
  it.each([0, 1, 60, 256, 640])('make a passage with %i names as full as one without', (count) => {
    expect(addUnseen(findAll(bait, 'Timur Bekzhan', count), bait)).toHaveLength(addUnseen([], bait).length);
  });

  it.each([
    ['an article', article, 'Timur Bekzhan'],
    ['a page that names nobody else', 'Timur Bekzhan '.repeat(1_100), 'Timur Bekzhan'],
    ['a page of names', bait, 'Timur Bekzhan|Sabina Yerlanova'],
  ])('stand where names would stand in %s, so that a name takes the place of one', (_, text, names) => {
    const found = names.split('|').flatMap((name) => findAll(text, name));
    const first = found.sort((a, b) => a.start - b.start).slice(0, 256);
    expect(startsOf(addUnseen(first, text))).toEqual(startsOf(addUnseen([], text)));
  });

  it('leave those that were found first as they are, and stand in the text', () => {
    const text = article.slice(0, 900);
    const found = findAll(text, 'Timur Bekzhan', 3);
    const all = addUnseen(found, text);
    expect(all.slice(0, 3)).toEqual(found);
    for (const { start, end, ref, look } of all.slice(3)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(900);
      expect({ ref, look }).toEqual({ ref: -1, look: unseen });
    }
  });

  it('stand evenly where nothing begins with a capital', () => {
    const starts = startsOf(addUnseen([], 'و قال المحامي إن المحكمة لم تستمع إليه '.repeat(100)));
    const gaps = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
  });

  it('are none where there is no text', () => {
    expect(addUnseen([], '')).toEqual([]);
  });
});
