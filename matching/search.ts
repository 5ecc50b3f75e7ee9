// Looks for stored names in a row of words: candidates by pairs of keys, each then laid against the words.
import { alignName, type WordMatch } from './align-name.ts';
import { type Features, judgeMatch } from './features.ts';
import { breakGap, commaGap, dotGap } from './gaps.ts';
import { joinKeys, pairScattered, scatter } from './keys.ts';
import { childRole, initialRole, particleRole, titleRole } from './name-lists.ts';
import { findPosting, type Segment } from './segment.ts';
import type { TextWord } from './text-words.ts';
import type { WordComparer } from './word-comparer.ts';

/** A stored name met in the text, `to` inclusive. */
export interface NameHit {
  readonly segment: number;
  readonly name: number;
  readonly from: number;
  readonly to: number;
  readonly matches: readonly WordMatch[];
  readonly features: Features;
}

/** Words of a name may have so many others between them. */
const farthest = 4;
const widest = 4;
const mostCandidates = 200;

/**
 * How far two words may be off between them, in tenths of a bit a sound: less where many names share their keys, since
 * then something near is always found.
 */
function toleranceFor(sharing: number): number {
  return sharing <= 8 ? 30 : sharing <= 40 ? 18 : 10;
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

/** Finds every stored name of one segment; hits may overlap and repeat. */
export function searchNames(
  segment: Segment,
  number: number,
  words: readonly TextWord[],
  gaps: ArrayLike<number>,
  comparer: WordComparer,
): NameHit[] {
  const hits: NameHit[] = [];
  let low = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as TextWord;
    if (!word.nameLike) continue;
    const next = words[i + 1];
    if (!next || !goesOn(words, gaps, i) || !standsInside(next)) continue;
    if (word.keys.length === 0 && word.role !== initialRole && !mayJoin(words, gaps, i)) continue;
    let candidates: number[] | undefined;
    let other = word;
    const lookUp = (one: number, two: number, whole: boolean) => {
      const hash = pairScattered(one, two);
      const first = findPosting(segment.pairs, hash);
      if (first < 0) return;
      let end = first + 1;
      while (segment.pairs.hashes[end] === hash && end - first < mostCandidates) end++;
      const tolerance = toleranceFor(end - first);
      for (let at = first; at < end; at++) {
        const name = segment.pairs.values[at] as number;
        if (candidates?.includes(name)) continue;
        if (whole && !comparer.agreeOnTwo(name, word, other, tolerance)) continue;
        candidates ??= [];
        if (candidates.length >= mostCandidates) return;
        candidates.push(name);
      }
    };
    let commas = 0;
    let j = i;
    for (let step = 0; step < farthest && j + 1 < words.length; step++) {
      if (!goesOn(words, gaps, j)) break;
      if (gaps[j] === commaGap && ++commas > 1) break;
      j++;
      other = words[j] as TextWord;
      if (!standsInside(other)) break;
      if (!other.nameLike) continue;
      for (const one of word.scattered) for (const two of other.scattered) lookUp(one, two, true);
      if (word.role === initialRole) {
        const initial = scatter(word.initialKey);
        for (const two of other.scattered) lookUp(initial, two, false);
      } else if (other.role === initialRole) {
        const initial = scatter(other.initialKey);
        for (const one of word.scattered) lookUp(one, initial, false);
      }
      const third = words[j + 1];
      if (third?.nameLike && goesOn(words, gaps, j)) {
        if (step === 0 && word.ownKey >= 0 && other.ownKey >= 0) {
          const joined = scatter(joinKeys(word.ownKey, other.ownKey));
          for (const two of third.scattered) lookUp(joined, two, false);
        }
        if (other.ownKey >= 0 && third.ownKey >= 0) {
          const joined = scatter(joinKeys(other.ownKey, third.ownKey));
          for (const one of word.scattered) lookUp(one, joined, false);
        }
      }
    }
    if (candidates === undefined) continue;
    low = i;
    for (
      let back = 0;
      back < widest && low > 0 && goesOn(words, gaps, low - 1) && standsInside(words[low - 1] as TextWord);
      back++
    )
      low--;
    let high = i;
    for (
      let on = 0;
      on < farthest + widest &&
      high + 1 < words.length &&
      goesOn(words, gaps, high) &&
      standsInside(words[high + 1] as TextWord);
      on++
    )
      high++;
    for (const name of candidates) {
      if (segment.gone[segment.nameWho[name] as number]) continue;
      const matches = alignName(segment, name, words, low, high, i, comparer);
      if (!matches) continue;
      const judged = judgeMatch(segment, name, matches, words, gaps, low, high);
      if (judged) hits.push({ segment: number, name, matches, ...judged });
    }
  }
  return hits;
}
