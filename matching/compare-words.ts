// Measures how far two words are apart as spellings of one name.
import { soundAlphabet } from './sounds.ts';
import {
  bothWeakCosts,
  confusions,
  lostCost,
  mutedAtEnd,
  silentCosts,
  soundWeights,
  strangerCost,
  unwrittenCosts,
  weakLetterCosts,
} from './tables/sound-costs.ts';

/** One word in numbers of sounds. */
export interface WordSounds {
  readonly sounds: Uint8Array;
  readonly vowelless: boolean;
}

const width = 64;
/** Longest word compared, in sounds; of a longer one the rest is not looked at. */
const longest = 40;

interface Costs {
  /** `width * one + other`. */
  readonly confused: Uint8Array;
  readonly silent: Uint8Array;
  readonly unwritten: Uint8Array;
  readonly weakLetter: Uint8Array;
  readonly bothWeak: Uint8Array;
  readonly weights: Uint8Array;
  /** 1 for sounds that the end of a word may drop. */
  readonly muted: Uint8Array;
}

let costs: Costs | undefined;

function readCosts(): Costs {
  if (costs) return costs;
  const confused = new Uint8Array(width * width).fill(strangerCost);
  for (let i = 0; i < width; i++) confused[width * i + i] = 0;
  for (const [sound, row] of Object.entries(confusions)) {
    for (const entry of row.split(' ')) {
      const one = numberOf(sound);
      const other = numberOf(entry.charAt(0));
      confused[width * one + other] = Number(entry.slice(1));
      confused[width * other + one] = Number(entry.slice(1));
    }
  }
  costs = {
    confused,
    silent: readList(silentCosts, lostCost),
    unwritten: readList(unwrittenCosts, lostCost),
    weakLetter: readList(weakLetterCosts, lostCost),
    bothWeak: readList(bothWeakCosts, lostCost),
    weights: readList(soundWeights, 0),
    muted: readList(mutedAtEnd, 0),
  };
  return costs;
}

function readList(list: string, others: number): Uint8Array {
  const values = new Uint8Array(width).fill(others);
  for (const entry of list.split(' ')) values[numberOf(entry.charAt(0))] = Number(entry.slice(1));
  return values;
}

function numberOf(sound: string): number {
  return soundAlphabet.indexOf(sound) + 1;
}

/** Two rows of the table of costs, used by turns. */
const rowsOfCosts = [new Int32Array(longest + 1), new Int32Array(longest + 1)] as const;

/**
 * The cheapest way to read one word for the other, in tenths of a bit; 0 when they sound the same.
 *
 * The first sound weighs half as much again: spellings of one name rarely begin differently.
 *
 * @param limit Above it the exact figure does not matter, and `limit + 1` is given back.
 */
export function compareWords(one: WordSounds, other: WordSounds, limit: number): number {
  const { confused, silent, unwritten, weakLetter, bothWeak } = costs ?? readCosts();
  let [before, current]: readonly [Int32Array, Int32Array] = rowsOfCosts;
  const mixed = one.vowelless !== other.vowelless;
  const lostOne = mixed ? (one.vowelless ? weakLetter : unwritten) : one.vowelless ? bothWeak : silent;
  const lostOther = mixed ? (other.vowelless ? weakLetter : unwritten) : one.vowelless ? bothWeak : silent;
  const a = one.sounds;
  const b = other.sounds;
  const rows = Math.min(a.length, longest);
  const columns = Math.min(b.length, longest);
  before[0] = 0;
  for (let j = 1; j <= columns; j++) {
    const lost = lostOther[b[j - 1] as number] as number;
    before[j] = (before[j - 1] as number) + (j === 1 ? lost + (lost >> 1) : lost);
  }
  const endOne = lostAtEnd(a, rows, lostOne);
  const endOther = lostAtEnd(b, columns, lostOther);
  for (let i = 1; i <= rows; i++) {
    const sound = a[i - 1] as number;
    const lost = i === rows ? endOne : (lostOne[sound] as number);
    let best = (before[0] as number) + (i === 1 ? lost + (lost >> 1) : lost);
    current[0] = best;
    const row = width * sound;
    for (let j = 1; j <= columns; j++) {
      const heard = b[j - 1] as number;
      let change = confused[row + heard] as number;
      if (i === 1 && j === 1) change += change >> 1;
      let cost = (before[j - 1] as number) + change;
      const without = (before[j] as number) + lost;
      if (without < cost) cost = without;
      const extra = (current[j - 1] as number) + (j === columns ? endOther : (lostOther[heard] as number));
      if (extra < cost) cost = extra;
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [before, current] = [current, before];
  }
  const cost = before[columns] as number;
  return cost > limit ? limit + 1 : cost;
}

/**
 * What the last sound costs when the other word lacks it: half for the silent consonants of French and the endings of
 * Latvian and Lithuanian (Bouchard, Sergejs).
 */
function lostAtEnd(sounds: Uint8Array, length: number, lost: Uint8Array): number {
  const last = sounds[length - 1] as number;
  const cost = lost[last] as number;
  return length >= 5 && readCosts().muted[last] === 1 ? cost >> 1 : cost;
}

/** How much it tells that two names share this word, in tenths of a bit, before its rarity is known. */
export function weighWord({ sounds }: WordSounds): number {
  const { weights } = readCosts();
  let sum = 0;
  for (const sound of sounds) sum += weights[sound] as number;
  return sum;
}

/** Sounds that differ in the cheapest reading, as pairs; 0 where one side has none. For reasons, not for speed. */
export function alignWords(one: WordSounds, other: WordSounds): [number, number][] {
  const { confused } = readCosts();
  const a = one.sounds;
  const b = other.sounds;
  const costAt = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => costAt[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const change = (i: number, j: number) => confused[width * (a[i] as number) + (b[j] as number)] as number;
  const lost = lostCost >> 1;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i + j === 0) continue;
      const best = Math.min(
        at(i - 1, j - 1) + (i * j > 0 ? change(i - 1, j - 1) : 0),
        at(i - 1, j) + lost,
        at(i, j - 1) + lost,
      );
      (costAt[i] as number[])[j] = best;
    }
  }
  const pairs: [number, number][] = [];
  for (let i = a.length, j = b.length; i + j > 0; ) {
    if (i * j > 0 && at(i, j) === at(i - 1, j - 1) + change(i - 1, j - 1)) {
      i--;
      j--;
      if (a[i] !== b[j]) pairs.unshift([a[i] as number, b[j] as number]);
    } else if (i > 0 && at(i, j) === at(i - 1, j) + lost) pairs.unshift([a[--i] as number, 0]);
    else pairs.unshift([0, b[--j] as number]);
  }
  return pairs;
}
