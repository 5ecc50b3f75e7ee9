// Places come as plain numbers, and nothing else is taken for them.
import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../page/places.ts';

describe('reading places', () => {
  it('reads four numbers a place and passes over the padding', () => {
    expect(readPlaces({ places: [0, 5, 12, 0, 7, 9, 13, 5, -1, -1, -1, -1] }, 10)).toEqual([
      { start: 0, end: 5, ref: 12, look: 0 },
      { start: 7, end: 9, ref: 13, look: 5 },
    ]);
  });

  it.each([
    ['past the end of the text', [0, 11, 1, 0]],
    ['that end before they begin', [5, 5, 1, 0]],
    ['of an unknown look', [0, 5, 1, 6]],
    ['that are half numbers', [0.5, 5, 1, 0]],
    ['that are not numbers', ['0', 5, 1, 0]],
    ['that are cut short', [0, 5, 1]],
  ])('leaves out places %s', (_, places) => {
    expect(readPlaces({ places }, 10)).toEqual([]);
  });

  it.each([undefined, null, 7, 'places', {}, { places: 'none' }, []])('knows that %j is no answer', (answer) => {
    expect(readPlaces(answer, 10)).toBeUndefined();
  });
});
