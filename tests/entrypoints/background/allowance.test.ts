// A page may ask for as much as any page holds, and no page may try out a whole list.
import { describe, expect, it } from 'vitest';
import { createAllowance, peopleAllowance, textAllowance } from '../../../entrypoints/background/allowance.ts';
import type { PersonId } from '../../../records/id.ts';
import type { PageMention } from '../../../records/page-state.ts';

function mention(ref: number, person: number): PageMention {
  const who = [{ kind: 'person' as const, id: `person-${person}` as PersonId }];
  const place = { frame: 0, passage: 0, position: 0, start: ref * 10, end: ref * 10 + 5 };
  return { ref, ...place, text: 'name', before: '', after: '', who, band: 'certain', part: 'full', reasons: [] };
}

/** Mentions of people from one number to another, with their places. */
function crowd(from: number, to: number) {
  const mentions = Array.from({ length: to - from }, (_, index) => mention(from + index, from + index));
  return { mentions, places: mentions.flatMap(({ start, end, ref }) => [start, end, ref, 0]) };
}

describe('text that a page sends', () => {
  it('is answered at once for the longest page that is read', () => {
    const allowance = createAllowance();
    for (let sent = 0; sent < 3_000_000; sent += 16_000) expect(allowance.askText(1, 16_000, 0)).toBe(0);
  });

  it('waits past that, as long as its own length takes to be filled up again', () => {
    const allowance = createAllowance();
    allowance.askText(1, textAllowance.atOnce, 0);
    expect(allowance.askText(1, textAllowance.perSecond, 0)).toBe(1_000);
    expect(allowance.askText(1, textAllowance.perSecond, 3_000)).toBe(0);
  });

  it('is refused when it would wait too long, and may come again later', () => {
    const allowance = createAllowance();
    allowance.askText(1, textAllowance.atOnce, 0);
    expect(allowance.askText(1, 50 * textAllowance.perSecond, 0)).toBeUndefined();
    expect(allowance.askText(1, 50 * textAllowance.perSecond, 50_000)).toBe(0);
  });

  it('of one tab is not held against another, nor against who comes after it', () => {
    const allowance = createAllowance();
    allowance.askText(1, textAllowance.atOnce, 0);
    expect(allowance.askText(2, 16_000, 0)).toBe(0);
    allowance.forget(1);
    expect(allowance.askText(1, 16_000, 0)).toBe(0);
  });
});

describe('people that a page is told of', () => {
  it('are all of those on a page', () => {
    const { mentions, places } = crowd(0, peopleAllowance.atOnce);
    expect(createAllowance().tellPlaces(1, places, mentions, 0)).toEqual(places);
  });

  it('are no more than so many, however they are asked for; those told before stay', () => {
    const allowance = createAllowance();
    const first = crowd(0, peopleAllowance.atOnce);
    const more = crowd(peopleAllowance.atOnce, 5_000);
    allowance.tellPlaces(1, first.places, first.mentions, 0);
    expect(allowance.tellPlaces(1, more.places, more.mentions, 0)).toEqual([]);
    expect(allowance.tellPlaces(1, first.places, first.mentions, 0)).toEqual(first.places);
  });

  it('grow slowly', () => {
    const allowance = createAllowance();
    const first = crowd(0, peopleAllowance.atOnce);
    const more = crowd(peopleAllowance.atOnce, 5_000);
    allowance.tellPlaces(1, first.places, first.mentions, 0);
    expect(allowance.tellPlaces(1, more.places, more.mentions, 60_000)).toHaveLength(6 * 4);
  });
});
