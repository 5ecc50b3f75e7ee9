import { describe, expect, it } from 'vitest';
import { padPlaces } from '../../messaging/pad-places.ts';
import { readPlaces } from '../../page/places.ts';

describe('an answer to a page', () => {
  it('is as long for nobody as for many', () => {
    const many = Array.from({ length: 200 }, (_, i) => [i * 10, i * 10 + 5, i + 1, 0]).flat();
    expect(padPlaces([])).toHaveLength(padPlaces(many).length);
  });

  it('is read back as it was', () => {
    expect(readPlaces({ places: padPlaces([3, 9, 1, 0]) }, 20)).toHaveLength(1);
    expect(readPlaces({ places: padPlaces([]) }, 20)).toEqual([]);
  });

  it('is no longer for a crowd, of which it holds the first', () => {
    const crowd = Array.from({ length: 300 }, (_, i) => [i * 10, i * 10 + 5, i + 1, 2]).flat();
    expect(padPlaces(crowd)).toHaveLength(padPlaces([]).length);
    expect(readPlaces({ places: padPlaces(crowd) }, 3_000)).toHaveLength(256);
  });
});
