// Gives words that may be one name the same small numbers, so that they are looked up instead of compared.

/**
 * Classes of consonants that the spellings of one name mix up; 0 is left out of keys.
 *
 * 1 velars, 2 sibilants, 3 dentals, 4 labials, 5 m, 6 n, 7 l, 8 r. Sounds with several classes are read differently
 * by different languages; the first is the one that a stored name is kept under unless `bothStored` says both.
 */
const classes: Readonly<Record<string, readonly number[]>> = {
  k: [1],
  g: [1],
  q: [1],
  X: [1, 0],
  G: [1, 0],
  h: [0, 1],
  x: [12, 1, 0],
  c: [2, 1],
  C: [2, 1],
  J: [2],
  j: [0, 2],
  s: [2],
  z: [2],
  S: [2],
  Z: [2],
  W: [2],
  T: [3, 2],
  D: [2, 3],
  t: [3],
  d: [3],
  b: [4],
  p: [4],
  f: [4],
  m: [5],
  n: [6],
  l: [7],
  r: [8],
  6: [4, 0],
  7: [1, 0],
  8: [4],
  9: [2],
  Q: [2, 1],
  L: [1, 2],
  F: [2, 1],
  B: [4],
  V: [4, 0],
  N: [6, 0],
  M: [5, 0],
  K: [1, 0],
};

/** Sounds kept under each of their classes in the index as well: no reader can know which was meant. */
const bothStored = 'jcxDT67QLFVNMK';
const mostStored = 6;
const mostRead = 6;
/** Most digits of a key. */
export const mostDigits = 9;

/** Choices of classes for each sound: when stored, and when read in a text. */
interface Choices {
  readonly stored: (readonly number[] | undefined)[];
  readonly read: (readonly number[] | undefined)[];
}

let choices: Choices | undefined;

function readChoices(): Choices {
  if (choices) return choices;
  const stored: (readonly number[] | undefined)[] = new Array(128);
  const read: (readonly number[] | undefined)[] = new Array(128);
  for (const [sound, all] of Object.entries(classes)) {
    read[sound.charCodeAt(0)] = all;
    stored[sound.charCodeAt(0)] = bothStored.includes(sound) ? all : all.slice(0, 1);
  }
  choices = { stored, read };
  return choices;
}

/** Longest word that is read for keys, in sounds; the rest of a longer one has no say. */
const longestRead = 48;
const width = 8;

/**
 * Keys being built side by side: key so far, its digits, the class of the sound before to drop doubles. A row of
 * `width` for every sound read, so that the keys of a word without its ending are there already.
 */
const draftKeys = new Float64Array(width * (longestRead + 1));
const draftDigits = new Uint8Array(width * (longestRead + 1));
const draftLasts = new Uint8Array(width * (longestRead + 1));
const draftCounts = new Uint8Array(longestRead + 1);
const fRead = [4, 0];

function extendDraft(from: number, to: number, added: number, vowelless: boolean): void {
  let key = draftKeys[from] as number;
  let digits = draftDigits[from] as number;
  let last = draftLasts[from] as number;
  // A class twice running is heard once.
  if (added > 9) {
    const first = Math.floor(added / 10);
    if (first !== last && digits++ < mostDigits) key = key * 9 + first;
    last = first;
  }
  const digit = added % 10;
  if (digit !== 0 && digit !== last && digits < mostDigits) {
    key = key * 9 + digit;
    digits++;
  }
  draftKeys[to] = key;
  draftDigits[to] = digits;
  draftLasts[to] = vowelless ? 0 : digit;
}

/**
 * Keys of a word, most likely first; never empty. A word of vowels only has key 0.
 *
 * @param sounds From `readSounds`.
 * @param vowelless Whether the script leaves vowels out, so that neighbours in writing need not be neighbours in sound.
 * @param stored Whether the word is put into an index (fewer keys) or looked up in one.
 */
export function keysOfSounds(sounds: string, vowelless: boolean, stored: boolean): number[] {
  const length = draftSounds(sounds, vowelless, stored);
  const keys: number[] = [];
  collectKeys(length, keys);
  const last = sounds.charAt(length - 1);
  if (!vowelless && length >= 5 && silentEnds.includes(last) && silentEnd.test(sounds)) {
    const bare = Math.floor((draftKeys[width * length] as number) / 9);
    if (!keys.includes(bare)) keys.push(bare);
  }
  return keys;
}

/**
 * Adds to `keys` those of the first `length` sounds of the word that was last given to `keysOfSounds`.
 *
 * @returns The first of them.
 */
export function collectKeys(length: number, keys: number[]): number {
  const row = width * Math.min(length, longestRead);
  const end = row + (draftCounts[Math.min(length, longestRead)] as number);
  for (let i = row; i < end; i++) {
    const key = draftKeys[i] as number;
    if (!keys.includes(key)) keys.push(key);
  }
  return draftKeys[row] as number;
}

function draftSounds(sounds: string, vowelless: boolean, stored: boolean): number {
  const { stored: storedChoices, read } = readChoices();
  const table = stored ? storedChoices : read;
  const most = stored ? mostStored : mostRead;
  const length = Math.min(sounds.length, longestRead);
  let count = 1;
  draftKeys[0] = 0;
  draftDigits[0] = 0;
  draftLasts[0] = 0;
  draftCounts[0] = 1;
  for (let at = 0; at < length; at++) {
    const sound = sounds.charCodeAt(at);
    const row = width * at;
    const next = row + width;
    let picks = table[sound];
    if (picks === undefined) {
      for (let i = 0; i < count; i++) {
        draftKeys[next + i] = draftKeys[row + i] as number;
        draftDigits[next + i] = draftDigits[row + i] as number;
        draftLasts[next + i] = 0;
      }
      draftCounts[at + 1] = count;
      continue;
    }
    // h inside a word is stored both ways; f at its end may be the v of Ivanoff.
    if (sound === 104 && stored && at < length - 1) picks = read[sound] as readonly number[];
    else if (sound === 102 && !stored && at === length - 1) picks = fRead;
    else if (vowelless && at > 0 && picks[0] === table[sounds.charCodeAt(at - 1)]?.[0]) picks = [picks[0] as number, 0];
    const before = count;
    for (let pick = 0; pick < picks.length && before * (pick + 1) <= most; pick++) {
      count = before * (pick + 1);
      for (let i = 0; i < before; i++) extendDraft(row + i, next + pick * before + i, picks[pick] as number, vowelless);
    }
    draftCounts[at + 1] = count;
  }
  return length;
}

const silentEnds = 'tdzxs';
/** A last consonant that French does not speak or that Baltic languages add. */
const silentEnd = /[aeiouyrn][tdzx]$|s$/u;

/** Keys from here on are of clusters and initials. */
export const firstSpecialKey = 0x6000_0000;

/** The key of an initial: the class of the first sound. Apart from the keys of words. */
export function keyOfInitial(sounds: string): number {
  const first = classes[sounds.charAt(0)]?.[0] ?? 0;
  return 0x7000_0000 + (first > 9 ? 1 : first);
}

/** The key under which a name stored with an initial waits for words that it may stand for. */
export function keyOfStoredInitial(sounds: string): number {
  return keyOfInitial(sounds) + 0x100;
}

/** The key of a cluster of equal given names. Apart from the keys of words. */
export function keyOfCluster(cluster: number): number {
  return firstSpecialKey + cluster;
}

/** Which classes of consonants a key has, as bits; most strangers differ in several. */
export function classesOfKey(key: number): number {
  let bits = 0;
  for (let rest = key; rest > 0; rest = Math.floor(rest / 9)) bits |= 1 << (rest % 9);
  return bits;
}

/** One number for two keys in either order, spread over 32 bits; for keys that `scatter` has spread already. */
export function pairScattered(one: number, other: number): number {
  return scatter((one + other) | 0);
}

/** Spreads a number over 32 bits. @see the finaliser of MurmurHash3 (public domain) */
export function scatter(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
