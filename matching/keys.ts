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
  j: [2, 0],
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
};

/** Sounds kept under each of their classes in the index as well: no reader can know which was meant. */
const bothStored = 'jcxDT67QLF';
const mostStored = 4;
const mostRead = 6;
const mostDigits = 9;

/** A last consonant that French does not speak or that Baltic languages add. */
const silentEnd = /[aeiouyrn][tdzx]$|s$/u;

/** Digits of a key so far, and the class of the sound before, to drop doubles. */
interface Draft {
  readonly key: number;
  readonly digits: number;
  readonly last: number;
}

function extendDraft(draft: Draft, added: number): Draft {
  if (added === 0) return { ...draft, last: 0 };
  if (added > 9) return extendDraft(extendDraft(draft, Math.floor(added / 10)), added % 10);
  // A class twice running is heard once.
  if (added === draft.last || draft.digits >= mostDigits) return draft;
  return { key: draft.key * 9 + added, digits: draft.digits + 1, last: added };
}

/**
 * Keys of a word, most likely first; never empty. A word of vowels only has key 0.
 *
 * @param sounds From `readSounds`.
 * @param vowelless Whether the script leaves vowels out, so that neighbours in writing need not be neighbours in sound.
 * @param stored Whether the word is put into an index (fewer keys) or looked up in one.
 */
export function keysOfSounds(sounds: string, vowelless: boolean, stored: boolean): number[] {
  let drafts: Draft[] = [{ key: 0, digits: 0, last: 0 }];
  const most = stored ? mostStored : mostRead;
  for (let at = 0; at < sounds.length; at++) {
    const sound = sounds.charAt(at);
    const all = classes[sound];
    if (all === undefined) {
      drafts = forgetLast(drafts);
      continue;
    }
    const both = bothStored.includes(sound) || (sound === 'h' && at < sounds.length - 1);
    let choices = stored && !both ? all.slice(0, 1) : all;
    if (sound === 'f' && at === sounds.length - 1 && !stored) choices = [4, 0];
    const next: Draft[] = [];
    for (const choice of choices) {
      for (const draft of drafts) if (next.length < most) next.push(extendDraft(draft, choice));
    }
    drafts = vowelless ? forgetLast(next) : next;
  }
  const keys = drafts.map((draft) => draft.key);
  const [first] = drafts;
  if (first && !vowelless && sounds.length >= 5 && silentEnd.test(sounds)) keys.push(Math.floor(first.key / 9));
  return [...new Set(keys)];
}

function forgetLast(drafts: Draft[]): Draft[] {
  return drafts.map((draft) => (draft.last === 0 ? draft : { ...draft, last: 0 }));
}

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
  return 0x6000_0000 + cluster;
}

/** The key of two words written as one. */
export function joinKeys(one: number, other: number): number {
  const first = digitsOf(one);
  const second = digitsOf(other);
  if (first === 0) return other;
  const over = Math.max(0, first + second - mostDigits);
  return over > second ? one : one * 9 ** (second - over) + Math.floor(other / 9 ** over);
}

function digitsOf(key: number): number {
  let digits = 0;
  for (let rest = key; rest > 0; rest = Math.floor(rest / 9)) digits++;
  return digits;
}

/** One number for two keys in either order, spread over 32 bits. */
export function pairKeys(one: number, other: number): number {
  return scatter(scatter(one) + scatter(other));
}

/** Spreads a number over 32 bits. @see the finaliser of MurmurHash3 (public domain) */
export function scatter(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
