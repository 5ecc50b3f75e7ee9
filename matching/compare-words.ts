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
export const longestCompared = 40;

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

/** The word that another is laid against. */
export interface Opposite {
  readonly sounds: Uint8Array;
  /** Where the word begins among the sounds, and how many of them it has. */
  readonly from: number;
  readonly length: number;
  /** What each sound costs that the other word lacks, and what the last one does. */
  readonly lost: Uint8Array;
  readonly lostLast: number;
}

/** A word to be laid against, whose script and whose other's may leave vowels out; `to` exclusive. */
export function makeOpposite(
  sounds: Uint8Array,
  from: number,
  to: number,
  vowelless: boolean,
  otherVowelless: boolean,
): Opposite {
  const length = Math.min(to - from, longestCompared);
  const lost = listLost(vowelless, otherVowelless);
  return { sounds, from, length, lost, lostLast: lostAtEnd(sounds, from, length, lost) };
}

/** Row 0 of a table of costs: nothing of a word against the first `j` sounds of the opposite. */
export function startRows(rows: Int32Array, { sounds, from, length, lost }: Opposite): void {
  let edge = 0;
  rows[0] = 0;
  for (let j = 1; j <= length; j++) {
    const cost = lost[sounds[from + j - 1] as number] as number;
    edge += j === 1 ? cost + (cost >> 1) : cost;
    rows[j] = edge;
  }
}

/**
 * The row of a word with one sound more than in the row above it; the two may lie in one place.
 *
 * The first sound weighs half as much again: spellings of one name rarely begin differently.
 *
 * @param lost What the sound costs when the opposite lacks it.
 * @returns The least cost in the row. No row below it has a lesser one.
 */
export function fillRow(
  rows: Int32Array,
  above: number,
  into: number,
  sound: number,
  lost: number,
  isFirst: boolean,
  opposite: Opposite,
): number {
  const { sounds, from, length } = opposite;
  const { confused } = costs ?? readCosts();
  const table = width * sound;
  let diagonal = rows[above] as number;
  let left = diagonal + (isFirst ? lost + (lost >> 1) : lost);
  let least = left;
  rows[into] = left;
  for (let j = 1; j <= length; j++) {
    const heard = sounds[from + j - 1] as number;
    let change = confused[table + heard] as number;
    if (isFirst && j === 1) change += change >> 1;
    let cost = diagonal + change;
    diagonal = rows[above + j] as number;
    const without = diagonal + lost;
    if (without < cost) cost = without;
    const extra = left + (j === length ? opposite.lostLast : (opposite.lost[heard] as number));
    if (extra < cost) cost = extra;
    rows[into + j] = cost;
    left = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** One row, used again and again. */
const onlyRow = new Int32Array(longestCompared + 1);

/**
 * The cheapest way to read one word for the other, in tenths of a bit; 0 when they sound the same.
 *
 * @param limit Above it the exact figure does not matter, and `limit + 1` is given back.
 */
export function compareWords(one: WordSounds, other: WordSounds, limit: number): number {
  const opposite = makeOpposite(other.sounds, 0, other.sounds.length, other.vowelless, one.vowelless);
  const lost = listLost(one.vowelless, other.vowelless);
  const length = Math.min(one.sounds.length, longestCompared);
  startRows(onlyRow, opposite);
  for (let i = 1; i <= length; i++) {
    const sound = one.sounds[i - 1] as number;
    const cost = i === length ? lostAtEnd(one.sounds, 0, length, lost) : (lost[sound] as number);
    if (fillRow(onlyRow, 0, 0, sound, cost, i === 1, opposite) > limit) return limit + 1;
  }
  return Math.min(limit + 1, onlyRow[opposite.length] as number);
}

/** What each sound costs that only one word has, whose script and whose other's may leave vowels out. */
export function listLost(vowelless: boolean, otherVowelless: boolean): Uint8Array {
  const { silent, unwritten, weakLetter, bothWeak } = costs ?? readCosts();
  if (vowelless !== otherVowelless) return vowelless ? weakLetter : unwritten;
  return vowelless ? bothWeak : silent;
}

/**
 * What the last sound costs when the other word lacks it: half for the silent consonants of French and the endings of
 * Latvian and Lithuanian (Bouchard, Sergejs).
 */
export function lostAtEnd(sounds: Uint8Array, from: number, length: number, lost: Uint8Array): number {
  const last = sounds[from + length - 1] as number;
  const cost = lost[last] as number;
  return length >= 5 && readCosts().muted[last] === 1 ? cost >> 1 : cost;
}

/** How much it tells that two names share this word, in tenths of a bit, before its rarity is known. */
export function weighWord({ sounds }: WordSounds): number {
  return weighSounds(sounds, 0, sounds.length);
}

/** As `weighWord`, for a word that lies in a longer array: `from` inclusive, `to` exclusive. */
export function weighSounds(sounds: Uint8Array, from: number, to: number): number {
  const { weights } = costs ?? readCosts();
  let sum = 0;
  for (let i = from; i < to; i++) sum += weights[sounds[i] as number] as number;
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
