// Looks for stored names in a row of words: candidates by pairs of keys, each then laid against the words.
import { alignName, type WordMatch } from './align-name.ts';
import { type Features, judgeMatch } from './features.ts';
import { breakGap, commaGap, dotGap } from './gaps.ts';
import { listJoinedKeys } from './joined-keys.ts';
import { pairScattered, scatter } from './keys.ts';
import { childRole, initialRole, particleRole, titleRole } from './name-lists.ts';
import { PairCheck } from './pair-check.ts';
import { endOfPostings, findPosting, type Segment } from './segment.ts';
import type { TextRow } from './text-row.ts';
import type { TextWord } from './text-words.ts';
import type { WordComparer } from './word-comparer.ts';
import { nameOfPlaces } from './word-places.ts';

/** A stored name met in the text, `to` inclusive. */
export interface NameHit {
  readonly segment: number;
  readonly name: number;
  readonly from: number;
  readonly to: number;
  readonly matches: readonly WordMatch[];
  readonly features: Features;
}

/** Words of a name may have so many others between them; where no capital tells them from other words, fewer. */
const farthest = 4;
const farthestUncased = 3;
const widest = 4;
const mostCandidates = 200;

/**
 * How far two words may be off between them, in tenths of a bit a sound: less where many names share their keys, and
 * where vowels are unwritten, since then something near is always found.
 */
function toleranceFor(sharing: number, vowelless: boolean): number {
  if (sharing > 8) return sharing <= 40 ? 18 : 10;
  return vowelless ? 24 : 30;
}

/** Whether one name can go on from word `i` to the next. */
function goesOn(words: readonly TextWord[], gaps: ArrayLike<number>, i: number): boolean {
  const gap = gaps[i] as number;
  if (gap === breakGap) return false;
  if (gap !== dotGap) return true;
  const { role } = words[i] as TextWord;
  return role === initialRole || role === titleRole || role === childRole;
}

/** Whether a word can stand inside a name. */
function standsInside(word: TextWord): boolean {
  return word.nameLike || word.role === particleRole || word.role === childRole || word.role === titleRole;
}

/** Whether a word without keys may be one half of a stored word beside a third that has some. */
function mayJoin(words: readonly TextWord[], gaps: ArrayLike<number>, i: number): boolean {
  const third = words[i + 2];
  return third?.nameLike === true && goesOn(words, gaps, i + 1) && third.keys.length > 0;
}

/** Gathers the names that two words of the text may belong to. */
class Candidates {
  readonly names: number[] = [];
  private readonly segment: Segment;
  private readonly check: PairCheck;

  constructor(segment: Segment, comparer: WordComparer) {
    this.segment = segment;
    this.check = new PairCheck(segment, comparer);
  }

  /** Two words under all their keys, and with an initial for one of them. */
  addPair(word: TextWord, other: TextWord): void {
    const ones = word.scattered;
    const others = other.scattered;
    for (let a = 0; a < ones.length; a++) {
      for (let b = 0; b < others.length; b++) {
        this.addAgreeing(word, ones[a] as number, other, others[b] as number);
      }
    }
    if (word.role === initialRole) this.addInitial(word, other);
    else if (other.role === initialRole) this.addInitial(other, word);
  }

  /** Two neighbours that may be one stored word, beside a third. */
  addJoined(one: TextWord, two: TextWord, third: TextWord): void {
    if (third.keys.length === 0 || one.ownKey < 0 || two.ownKey < 0) return;
    for (const key of listJoinedKeys(one.ownKey, one.soundText, two.ownKey, two.soundText)) {
      const joined = scatter(key);
      for (const beside of third.scattered) this.addBeside(pairScattered(joined, beside), third);
    }
  }

  /** Names of one posting that have a word near to this one. */
  private addBeside(hash: number, word: TextWord): void {
    const { pairs } = this.segment;
    const first = findPosting(pairs, hash);
    if (first < 0) return;
    const end = endOfPostings(pairs, first, mostCandidates);
    const tolerance = toleranceFor(end - first, word.vowelless);
    for (let at = first; at < end; at++) {
      const places = pairs.values[at] as number;
      if (this.check.isNear(places, word, tolerance)) this.add(nameOfPlaces(places));
    }
  }

  private addInitial(initial: TextWord, other: TextWord): void {
    const key = scatter(initial.initialKey);
    for (const scattered of other.scattered) this.addAgreeing(initial, key, other, scattered);
  }

  /** Names that two words under two of their keys lead to. */
  private addAgreeing(word: TextWord, key: number, other: TextWord, otherKey: number): void {
    const first = findPosting(this.segment.pairs, pairScattered(key, otherKey));
    if (first < 0) return;
    const end = endOfPostings(this.segment.pairs, first, mostCandidates);
    const tolerance = toleranceFor(end - first, word.vowelless);
    for (let at = first; at < end; at++) {
      const value = this.segment.pairs.values[at] as number;
      const agree =
        (key <= otherKey && this.check.agreeOnTwo(value, word, other, tolerance)) ||
        (key >= otherKey && this.check.agreeOnTwo(value, other, word, tolerance));
      if (agree) this.add(nameOfPlaces(value));
    }
  }

  private add(name: number): void {
    if (this.names.length < mostCandidates && !this.names.includes(name)) this.names.push(name);
  }
}

/** Finds every stored name of one segment; hits may overlap and repeat. */
export function searchNames(
  segment: Segment,
  number: number,
  { words, gaps, telling }: TextRow,
  comparer: WordComparer,
): NameHit[] {
  const hits: NameHit[] = [];
  const candidates = new Candidates(segment, comparer);
  for (let at = 0; at < telling.length; at++) {
    const i = telling[at] as number;
    const word = words[i] as TextWord;
    if (!word.nameLike || !goesOn(words, gaps, i) || !standsInside(words[i + 1] as TextWord)) continue;
    if (word.keys.length === 0 && word.role !== initialRole && !mayJoin(words, gaps, i)) continue;
    gather(candidates, words, gaps, i);
    const { names } = candidates;
    if (names.length === 0) continue;
    const low = reach(words, gaps, i, -1, widest);
    const high = reach(words, gaps, i, 1, farthest + widest);
    for (const name of names) {
      if (segment.gone[segment.nameWho[name] as number]) continue;
      const matches = alignName(segment, name, words, low, high, i, comparer);
      if (!matches) continue;
      const judged = judgeMatch(segment, name, matches, words, gaps, low, high);
      if (judged) hits.push({ segment: number, name, matches, ...judged });
    }
    names.length = 0;
  }
  return hits;
}

/** Names that have word `i` and one of those after it. */
function gather(candidates: Candidates, words: readonly TextWord[], gaps: ArrayLike<number>, i: number): void {
  const word = words[i] as TextWord;
  let commas = 0;
  const most = i + (word.uncased ? farthestUncased : farthest);
  for (let j = i; j < most && j + 1 < words.length && goesOn(words, gaps, j); ) {
    if (gaps[j] === commaGap && ++commas > 1) break;
    const other = words[++j] as TextWord;
    if (!standsInside(other)) break;
    if (!other.nameLike) continue;
    candidates.addPair(word, other);
    const third = words[j + 1];
    if (!third?.nameLike || !goesOn(words, gaps, j)) continue;
    if (j === i + 1) candidates.addJoined(word, other, third);
    candidates.addJoined(other, third, word);
  }
}

/** The farthest word, at most `most` away, that may stand in one name with word `i`. */
function reach(words: readonly TextWord[], gaps: ArrayLike<number>, i: number, way: 1 | -1, most: number): number {
  let at = i;
  for (let step = 0; step < most; step++) {
    const next = words[at + way];
    if (!next || !goesOn(words, gaps, way > 0 ? at : at - 1) || !standsInside(next)) break;
    at += way;
  }
  return at;
}
