// Cuts a text into words and numbers, each with its place, however the page has broken them.
import { awkwardUnit, emptyHash, finishHash, foldedUnit, hashAwkward, hashUnit } from './fold.ts';
import { apostrophe, capital, digit, gap, han, judgeUnit, letter, silent, surrogate, uncased } from './letters.ts';

/** Words of a text side by side; `start` and `end` are UTF-16 units, `end` exclusive. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** One of the shapes below, for each word. */
  readonly shapes: Uint8Array;
  /** Hash of each folded word, as `hashFolded` makes it. */
  readonly hashes: Uint32Array;
}

export const lowerWord = 0;
/** Has a capital, as a rule its first letter. */
export const capitalWord = 1;
/** Two capitals at least and nothing small. */
export const shoutedWord = 2;
export const number = 3;
/** One Han character. */
export const hanSign = 4;
/** In a script without capitals. */
export const uncasedWord = 5;

/** Kind of each UTF-16 unit times 2^16, and what it folds to; 0 until it is first met. */
const signs = new Int32Array(0x10000);
const kindShift = 16;
const foldedBits = 0xffff;

function readSign(unit: number): number {
  const sign = (judgeUnit(unit) << kindShift) | foldedUnit(unit);
  signs[unit] = sign;
  return sign;
}

const beyond = /^[\p{L}\p{N}\p{M}]$/u;

/** Words found so far; used again for every text, and made longer when one needs it. */
let drafts = draftTokens(4096);

function draftTokens(words: number) {
  return {
    starts: new Int32Array(words),
    ends: new Int32Array(words),
    shapes: new Uint8Array(words),
    hashes: new Uint32Array(words),
  };
}

/**
 * Finds the words of a text in order.
 *
 * Letters and digits never share a word (`EUR57` is two). Apostrophes hold a word together between letters; accents,
 * soft hyphens and joiners belong to the word they stand in, and so does a hyphen at the end of a line when a small letter
 * follows. Everything else is a gap. Lone surrogates are gaps.
 */
export function splitTokens(text: string): Tokens {
  const length = text.length;
  if (drafts.starts.length < length) drafts = draftTokens(2 * length);
  const { starts, ends, shapes, hashes } = drafts;
  let count = 0;
  for (let at = 0; at < length; ) {
    const unit = text.charCodeAt(at);
    const sign = signs[unit] || readSign(unit);
    const kind = sign >> kindShift;
    if (kind === gap || kind === silent || kind === apostrophe || (kind === surrogate && !isWide(text, at))) {
      at++;
      continue;
    }
    starts[count] = at;
    if (kind === han || kind === digit) {
      const folded = sign & foldedBits;
      let hash = hashUnit(emptyHash, folded);
      let awkward = folded === awkwardUnit;
      at++;
      while (kind === digit && at < length) {
        const next = text.charCodeAt(at);
        const nextSign = signs[next] || readSign(next);
        if (nextSign >> kindShift !== digit) break;
        const nextFolded = nextSign & foldedBits;
        awkward ||= nextFolded === awkwardUnit;
        hash = hashUnit(hash, nextFolded);
        at++;
      }
      ends[count] = at;
      shapes[count] = kind === han ? hanSign : number;
      hashes[count] = awkward ? hashAwkward(text.slice(starts[count], at)) : finishHash(hash);
    } else at = readWord(text, at, count);
    count++;
  }
  return {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    shapes: shapes.slice(0, count),
    hashes: hashes.slice(0, count),
  };
}

/** Reads the word of letters that starts at `at` into the drafts; gives the place where it ended. */
function readWord(text: string, start: number, count: number): number {
  const { length } = text;
  let at = start;
  let end = start;
  let capitals = 0;
  let smalls = 0;
  let plain = 0;
  let awkward = false;
  let hash = emptyHash;
  for (; at < length; at++) {
    const unit = text.charCodeAt(at);
    const sign = signs[unit] || readSign(unit);
    const kind = sign >> kindShift;
    const folded = sign & foldedBits;
    if (kind === letter) smalls++;
    else if (kind === capital) {
      if (isGlued(text, start, at)) break;
      capitals++;
    } else if (kind === uncased) plain++;
    else if (kind === surrogate && isWide(text, at)) {
      smalls++;
      at++;
    } else if (kind !== silent && kind !== apostrophe) {
      const next = unit === hyphen && end === at ? findRest(text, at) : 0;
      if (next === 0) break;
      at = next - 1;
      continue;
    }
    if (folded < awkwardUnit) hash = hashUnit(hash, folded);
    else if (folded === awkwardUnit) awkward = true;
    if (kind !== silent && kind !== apostrophe) end = at + 1;
  }
  // Accents after the last letter are its own; apostrophes and joiners there are punctuation.
  while (end < at && /\p{M}/u.test(text.charAt(end))) end++;
  drafts.ends[count] = end;
  drafts.hashes[count] = awkward ? hashAwkward(text.slice(start, end)) : finishHash(hash);
  if (plain > 0) drafts.shapes[count] = uncasedWord;
  else if (capitals === 0) drafts.shapes[count] = lowerWord;
  else drafts.shapes[count] = smalls === 0 && capitals > 1 ? shoutedWord : capitalWord;
  return at;
}

const hyphen = 0x2d;

/** Where a word goes on that a hyphen at the end of a line has parted; 0 when it does not. */
function findRest(text: string, at: number): number {
  let next = at + 1;
  while (isBlank(text.charCodeAt(next))) next++;
  if (text.charCodeAt(next) === 0x0d) next++;
  if (text.charCodeAt(next) !== 0x0a) return 0;
  next++;
  while (isBlank(text.charCodeAt(next))) next++;
  const unit = text.charCodeAt(next);
  return next < text.length && (signs[unit] || readSign(unit)) >> kindShift === letter ? next : 0;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

/** Fewest letters of a word that another is glued to. */
const shortestGlued = 4;
const firstCyrillic = 0x400;
const lastCyrillic = 0x52f;

/** Whether a second Cyrillic word starts at a capital without a space, as lists lose them: ИванИванович, not МакФерсон. */
function isGlued(text: string, start: number, at: number): boolean {
  if (at - start < shortestGlued) return false;
  for (let i = at - 1; i < at + shortestGlued; i++) {
    const unit = text.charCodeAt(i);
    if (!(unit >= firstCyrillic && unit <= lastCyrillic)) return false;
    if (i !== at && (signs[unit] || readSign(unit)) >> kindShift !== letter) return false;
  }
  return true;
}

function isWide(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff && beyond.test(String.fromCodePoint(code));
}
