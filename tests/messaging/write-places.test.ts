// What a page is told is as long for nobody as for a crowd, and read as it was written.
import { describe, expect, it } from 'vitest';
import { writePlaces } from '../../messaging/write-places.ts';
import { readPlaces } from '../../page/places.ts';

const read = (places: readonly number[], length = 1_000_000) => readPlaces({ places: writePlaces(places) }, length);

describe('an answer to a page', () => {
  it('is as long for nobody as for many', () => {
    const many = Array.from({ length: 200 }, (_, i) => [i * 10, i * 10 + 5, i + 1, 0]).flat();
    expect(writePlaces([])).toHaveLength(writePlaces(many).length);
    expect(JSON.stringify(writePlaces([]))).toHaveLength(JSON.stringify(writePlaces(many)).length);
  });

  it('is read back as it was', () => {
    expect(read([3, 9, 1, 0, 49_990, 50_000, 33_554_431, 5])).toEqual([
      { start: 3, end: 9, ref: 1, look: 0 },
      { start: 49_990, end: 50_000, ref: 33_554_431, look: 5 },
    ]);
    expect(read([])).toEqual([]);
  });

  it('is no longer for a crowd, of which it holds the first', () => {
    const crowd = Array.from({ length: 300 }, (_, i) => [i * 10, i * 10 + 5, i + 1, 2]).flat();
    expect(writePlaces(crowd)).toHaveLength(writePlaces([]).length);
    expect(read(crowd)?.map(({ ref }) => ref)).toEqual(Array.from({ length: 256 }, (_, i) => i + 1));
  });

  it('leaves out what has no room in its signs', () => {
    expect(read([0, 5, 2 ** 25, 0, 3, 9, 1, 0])).toEqual([{ start: 3, end: 9, ref: 1, look: 0 }]);
  });
});
