// Tells how common a stored word is, in its language and among the people in the index.
import { commonest, commonnessOf } from './name-frequencies.ts';
import type { Segment } from './segment.ts';
import { writeSounds } from './sounds.ts';

/** With fewer bearers in the index nothing follows from how many there are. */
const fewestBearers = 3;
/** Bearers among so many people make a word one rank commoner; the ranks of `name-frequencies.ts`. */
const shares = [1 / 1000, 1 / 300, 1 / 100];

interface WordCounts {
  /** People by word of the segment. */
  readonly bearers: Uint32Array;
  readonly people: number;
  /** Ranks found so far, plus 1. */
  readonly ranks: Uint8Array;
}

const countsOf = new WeakMap<Uint32Array, WordCounts>();

/** From 0 (rare) to `commonest`: the higher of its rank in the languages of the region and in the segment. */
export function commonnessInIndex(segment: Segment, word: number): number {
  const { bearers, people, ranks } = countWords(segment);
  const known = ranks[word] as number;
  if (known > 0) return known - 1;
  const { wordStarts, wordSounds, wordScripts } = segment;
  const sounds = writeSounds(wordSounds.subarray(wordStarts[word], wordStarts[word + 1]));
  const inLanguage = commonnessOf(sounds, ((wordScripts[word] as number) & 1) === 1);
  const count = bearers[word] as number;
  const inIndex = count < fewestBearers ? 0 : shares.filter((share) => count >= share * people).length;
  const rank = Math.min(commonest, Math.max(inLanguage, inIndex));
  ranks[word] = rank + 1;
  return rank;
}

function countWords({ nameWords, nameStarts, nameWho, wordStarts }: Segment): WordCounts {
  const known = countsOf.get(nameWords);
  if (known) return known;
  const words = wordStarts.length - 1;
  const bearers = new Uint32Array(words);
  const lastBearer = new Int32Array(words).fill(-1);
  let people = 0;
  for (let name = 0; name < nameWho.length; name++) {
    const who = nameWho[name] as number;
    if (name === 0 || who !== nameWho[name - 1]) people++;
    for (let s = nameStarts[name] as number; s < (nameStarts[name + 1] as number); s++) {
      const word = (nameWords[s] as number) >>> 3;
      // The spellings of one person stand together.
      if (lastBearer[word] === who) continue;
      lastBearer[word] = who;
      bearers[word] = (bearers[word] as number) + 1;
    }
  }
  const counts = { bearers, people, ranks: new Uint8Array(words) };
  countsOf.set(nameWords, counts);
  return counts;
}
