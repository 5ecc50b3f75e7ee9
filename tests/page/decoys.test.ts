import { describe, expect, it } from 'vitest';
import { addUnseen, unseen } from '../../page/marks/decoys.ts';

const named = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ start: at * 20, end: at * 20 + 12, ref: at + 1, look: 0 }));

describe('marks that nobody sees', () => {
  it.each([0, 1, 60, 256, 640])('make a passage with %i names as full as one without', (count) => {
    expect(addUnseen(named(count), 16_000)).toHaveLength(addUnseen([], 16_000).length);
  });

  it('leave those that were found first as they are, and stand in the text', () => {
    const all = addUnseen(named(3), 900);
    expect(all.slice(0, 3)).toEqual(named(3));
    for (const { start, end, ref, look } of all.slice(3)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(900);
      expect({ ref, look }).toEqual({ ref: -1, look: unseen });
    }
  });

  it('are none where there is no text', () => {
    expect(addUnseen([], 0)).toEqual([]);
  });
});
