// Finds the people and cases that someone follows in a text.

import { findAddresses } from './addresses.ts';
import { bandOf, leastScore } from './bands.ts';
import type { Index } from './build-index.ts';
import { referencePhrase, weakPhrase } from './build-segment.ts';
import { findTitles, type TitleHit } from './case-titles.ts';
import { findFamiliesAlone } from './family-alone.ts';
import { findHanNames, type HanHit } from './find-han.ts';
import { findPhrases, type PhraseHit } from './find-phrases.ts';
import { crossesScripts } from './gender.ts';
import type { Hints } from './hints.ts';
import { FamiliesOfText, familiesOfPerson } from './known-families.ts';
import { weighFeatures } from './likelihood.ts';
import type { Mention, Who } from './mention.ts';
import { initialRole } from './name-lists.ts';
import { choosePlaces, FoundPlaces, labelPlace, type Place, stopsShort } from './places.ts';
import { explainHit } from './reasons.ts';
import { type NameHit, searchNames } from './search.ts';
import type { Segment } from './segment.ts';
import { collectSignals, type Signal, signalReach } from './signals.ts';
import { readRow, type TextRow } from './text-row.ts';
import { WordMemo } from './text-words.ts';
import { WordComparer } from './word-comparer.ts';

/** What has been read with one index, kept from text to text; comparisons with stored words outlive changes of the list. */
const wordMemos = new WeakMap<Index, WordMemo>();
const comparers = new WeakMap<Uint8Array, WordComparer>();
const mostWords = 60_000;
const mostComparisons = 400_000;

function recallWords(index: Index): WordMemo {
  const known = wordMemos.get(index);
  if (known && known.size < mostWords) return known;
  const memo = new WordMemo(index.segments);
  wordMemos.set(index, memo);
  return memo;
}

function recallComparer(segment: Segment): WordComparer {
  const known = comparers.get(segment.wordSounds);
  if (known && known.size < mostComparisons) return known;
  const comparer = new WordComparer(segment);
  comparers.set(segment.wordSounds, comparer);
  return comparer;
}

/**
 * Finds every known name in a text.
 *
 * Whole words only. One pass over the text: a constant number of look-ups a word, scoring only where two words of one
 * name meet.
 *
 * @param text  Any script, as printed. UTF-16 units.
 * @param index From `buildIndex`; reusable, never changed.
 * @returns Mentions by ascending `start`, without overlaps. Empty when nothing is known.
 */
export function find(text: string, index: Index, hints: Hints = {}): Mention[] {
  const row = readRow(text, recallWords(index));
  const least = leastScore(hints.strictness ?? 'normal');
  const places = new FoundPlaces();
  const weak: Place[] = [];
  /** Unlikely places inside longer names; a spelling that is found there says little. */
  const short = new Set<string>();
  for (const [number, segment] of index.segments.entries()) {
    for (const hit of searchNames(segment, number, row, recallComparer(segment))) {
      if (!isWanted(segment, hit, row, hints)) continue;
      const score = weighFeatures(hit.features);
      const place = placeOfName(segment, hit, score, row);
      if (score >= least) places.add(place);
      else if (stopsShort(place)) short.add(labelPlace(place));
    }
    for (const hit of findPhrases(segment, number, row)) {
      const place = placeOfPhrase(segment, hit, row);
      if (hit.kind === weakPhrase) weak.push(place);
      else if (!places.confirm(place)) places.add(short.has(labelPlace(place)) ? { ...place, score: 0.5 } : place);
    }
  }
  for (const segment of index.segments) {
    for (const hit of findHanNames(segment, row)) {
      if (!hit.sameSigns && hints.off?.has('scripts')) continue;
      const place = placeOfHan(segment, hit);
      if (place.score >= least && !(hit.sameSigns && places.confirm(place))) places.add(place);
    }
  }
  const titles = index.segments.map((segment) => findTitles(segment.caseNotes, row));
  for (const [number, segment] of index.segments.entries()) {
    for (const hit of titles[number] as TitleHit[]) {
      if (hit.kind === 'name' && !segment.gone[hit.who]) places.add(placeOfTitle(segment, hit));
    }
  }
  const chosen = choosePlaces(places.all);
  const taken = takenWords(chosen);
  const signals = readSignals(index, chosen, titles);
  // A place in front of a family name is no given name.
  for (const { from, to } of titles.flat()) for (let i = from; i <= to; i++) taken.add(i);
  if (!hints.off?.has('family-alone')) addFamilies(row, index, chosen, hints, taken, signals);
  addWeak(weak, chosen, hints, taken, signals);
  chosen.sort((one, other) => one[0].from - other[0].from);
  return chosen.map((group) => mentionOf(group, row));
}

function isWanted(segment: Segment, { name, features, matches }: NameHit, { words }: TextRow, { off }: Hints): boolean {
  if (!off || off.size === 0) return true;
  if (off.has('initials') && features.initials > 0) return false;
  if (off.has('equal-names') && features.clusters > 0) return false;
  if (off.has('joined-words') && features.joined > 0) return false;
  if (off.has('endings') && matches.some((match) => match.form?.ending)) return false;
  if (off.has('scripts') && crossesScripts(segment, segment.nameStarts[name] as number, matches, words)) return false;
  return !off.has('sounds') || features.costSum === 0;
}

function whoOf(segment: Segment, who: number): Who {
  return { kind: segment.whoKinds[who] === 1 ? 'case' : 'person', id: segment.whoIds[who] as string };
}

function placeOfName(segment: Segment, hit: NameHit, score: number, row: TextRow): Place {
  const who = whoOf(segment, segment.nameWho[hit.name] as number);
  return {
    from: hit.from,
    to: hit.to,
    who,
    score,
    part: 'full',
    reasons: () => explainHit(segment, hit, row.words),
    hit,
  };
}

function placeOfPhrase(segment: Segment, { who, kind, from, to }: PhraseHit, { words }: TextRow): Place {
  const part = kind === referencePhrase ? 'reference' : 'full';
  const code = kind === referencePhrase ? 'same-reference' : 'same-spelling';
  // A single word in small letters may be a common word.
  const small = kind !== referencePhrase && words.slice(from, to + 1).every((word) => !word.nameLike);
  const score = kind === weakPhrase ? 0.6 : small && from === to ? 0.7 : 0.995;
  return { from, to, who: whoOf(segment, who), score, part, reasons: () => [{ code }] };
}

/** Many names share their syllables, the more the shorter they are. */
function placeOfHan(segment: Segment, { who, from, to, sameSigns }: HanHit): Place {
  const score = sameSigns ? 0.98 : to - from > 1 ? 0.75 : 0.4;
  const code = sameSigns ? 'same-spelling' : 'same-syllables';
  return { from, to, who: whoOf(segment, who), score, part: 'full', reasons: () => [{ code }] };
}

function placeOfTitle(segment: Segment, { who, from, to }: TitleHit): Place {
  const reasons = () => [{ code: 'same-title' }];
  return { from, to, who: whoOf(segment, who), score: 0.98, part: 'full', reasons };
}

/** What the text says of cases, for family names and short forms nearby. */
function readSignals(
  index: Index,
  chosen: readonly (readonly Place[])[],
  titles: readonly (readonly TitleHit[])[],
): Signal[] {
  if (index.segments.every(({ caseNotes }) => caseNotes.length === 0)) return [];
  const named = chosen.flatMap((group) => group.map(({ who, from }) => ({ ...who, at: from })));
  return index.segments.flatMap((segment, number) => {
    const places = (titles[number] ?? []).filter(({ kind }) => kind === 'place');
    return collectSignals(
      segment,
      named,
      places.map(({ who, from }) => ({ who, at: from })),
    );
  });
}

function takenWords(chosen: readonly (readonly [Place, ...Place[]])[]): Set<number> {
  const taken = new Set<number>();
  for (const [place] of chosen) for (let i = place.from; i <= place.to; i++) taken.add(i);
  return taken;
}

function addFamilies(
  row: TextRow,
  index: Index,
  chosen: [Place, ...Place[]][],
  hints: Hints,
  taken: Set<number>,
  signals: readonly Signal[],
): void {
  const named = new FamiliesOfText(row, index);
  for (const group of chosen) for (const { hit, who, to } of group) if (hit) named.add(hit, who.id, to);
  const families = named.list();
  for (const id of hints.seen ?? []) families.push(...familiesOfPerson(index, id));
  for (const { at, people } of signals) {
    for (const id of people) {
      for (const family of familiesOfPerson(index, id)) {
        const near = { after: at - signalReach, before: at + signalReach, times: [at - signalReach], nearCase: true };
        families.push({ ...family, ...near });
      }
    }
  }
  const hits = [...findAddresses(row, families, taken), ...findFamiliesAlone(row, families, taken)];
  for (const { from, to, who, score, code } of hits) {
    for (let i = from; i <= to; i++) taken.add(i);
    const [first, ...others] = who.map(
      (id): Place => ({
        from,
        to,
        who: { kind: 'person', id },
        score,
        part: 'family',
        reasons: () => [{ code }],
      }),
    );
    if (first) chosen.push([first, ...others]);
  }
}

/** A weak spelling counts once its bearer was named in full, and less surely near something of their case. */
function addWeak(
  weak: readonly Place[],
  chosen: [Place, ...Place[]][],
  { seen }: Hints,
  taken: Set<number>,
  signals: readonly Signal[],
): void {
  const named = new Set(seen);
  for (const group of chosen) for (const { who, part } of group) if (part === 'full') named.add(who.id);
  for (const place of weak) {
    if (taken.has(place.from) || taken.has(place.to)) continue;
    const { id } = place.who;
    const vouched = signals.some(({ at, people }) => Math.abs(at - place.from) < signalReach && people.includes(id));
    if (!named.has(id) && !vouched) continue;
    for (let i = place.from; i <= place.to; i++) taken.add(i);
    const code = named.has(id) ? 'seen-before' : 'family-near-case';
    chosen.push([{ ...place, part: 'family', reasons: () => [{ code }] }]);
  }
}

function mentionOf(group: readonly [Place, ...Place[]], { text, tokens, words }: TextRow): Mention {
  const [{ from, to, score, part, reasons }] = group;
  const end = tokens.ends[to] as number;
  const hasStop = words[to]?.role === initialRole && text.charAt(end) === '.';
  return {
    start: tokens.starts[from] as number,
    end: hasStop ? end + 1 : end,
    who: group.map(({ who }) => who),
    band: bandOf(score),
    score,
    part,
    reasons: reasons(),
  };
}
