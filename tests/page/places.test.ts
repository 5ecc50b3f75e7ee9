// Places come as signs of one number, and nothing else is taken for them.
import { describe, expect, it } from 'vitest';
import { writePlaces } from '../../messaging/write-places.ts';
import { readPlaces } from '../../page/places.ts';

describe('reading places', () => {
  it.each([
    ['past the end of the text', [0, 11, 1, 0]],
    ['that end before they begin', [5, 4, 1, 0]],
    ['that end where they begin', [5, 5, 1, 0]],
    ['of an unknown look', [0, 5, 1, 6]],
  ])('leaves out places %s', (_, places) => {
    expect(readPlaces({ places: writePlaces(places) }, 10)).toEqual([]);
  });

  it.each(['!', '\u{0}', '\u{ffff}', 'ж'])('leaves out places written with %j', (sign) => {
    const { length } = writePlaces([]);
    expect(readPlaces({ places: sign.repeat(length) }, 10)).toEqual([]);
  });

  it.each([undefined, null, 7, 'places', {}, { places: 'none' }, { places: [0, 5, 1, 0] }, []])(
    'knows that %j is no answer',
    (answer) => {
      expect(readPlaces(answer, 10)).toBeUndefined();
    },
  );
});
