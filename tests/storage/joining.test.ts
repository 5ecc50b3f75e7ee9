// A commit that only adds reads what is near to it, and writes down the same as if the whole case had been gathered.
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../records/record.ts';
import { openStore } from '../../storage/store.ts';
import { verifyCase } from '../../workflows/verify-case.ts';
import { inventCase, inventClip, inventFact, inventPerson, inventSource } from '../invented.ts';

/** Numbers from 0 up to 1, the same for the same seed. @see Mulberry32, a public-domain generator */
function seedRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('records that are added to cases', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('are counted by every case that they come to belong to (seed %i)', async (seed) => {
    const random = seedRandom(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const { vault, copies } = await openStore(`joining-${crypto.randomUUID()}`);
    const sources = Array.from({ length: 6 }, (_, number) => inventSource(`https://herald.example/${number}`));
    const clips = sources.map((source) => inventClip(source, 'held in Karasu'));
    const people = Array.from({ length: 8 }, (_, number) => {
      const person = inventPerson(`Aset Nurlan ${number}`);
      if (random() < 0.5) return person;
      return { ...person, spellings: person.spellings.map((one) => ({ ...one, firstSeen: pick(sources).id })) };
    });
    const cases = [inventCase('One', [pick(people).id]), inventCase('Two', [pick(people).id]), inventCase('Three')];
    await vault.commit({ verb: 'add', put: [...sources, ...clips, ...people, ...cases] });
    for (let turn = 0; turn < 25; turn += 1) {
      const fresh: AnyRecord[] = [];
      const clip = random() < 0.5 ? pick(clips) : inventClip(pick(sources), 'held again');
      if (!clips.includes(clip)) fresh.push(clip);
      const who = random() < 0.8 ? pick(people) : inventPerson('Somebody New');
      if (!people.includes(who)) fresh.push(who);
      const fact = inventFact('arrest', '2031-06-09', [who.id], random() < 0.8 ? [clip] : []);
      fresh.push(random() < 0.8 ? { ...fact, case: pick(cases).id } : fact);
      await vault.commit({ verb: 'clip', put: fresh });
    }
    for (const { id } of cases) expect(await verifyCase({ vault, copies }, id)).toMatchObject({ holds: true });
  });
});
