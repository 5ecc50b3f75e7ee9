// Finds the people and cases that someone follows in a text.
import { soundsOfWord, WordComparer } from './align-name.ts';
import { bandOf, leastScore } from './bands.ts';
import type { Index } from './build-index.ts';
import { casePhrase, referencePhrase, sureFamily, weakPhrase } from './build-segment.ts';
import { findFamiliesAlone, type KnownFamily } from './family-alone.ts';
import { findPhrases, type PhraseHit } from './find-phrases.ts';
import type { Hints } from './hints.ts';
import { weighFeatures } from './likelihood.ts';
import type { Mention, Who } from './mention.ts';
import { coreRole, familyRole } from './name-lists.ts';
import { explainHit } from './reasons.ts';
import { type NameHit, searchNames } from './search.ts';
import type { Segment } from './segment.ts';
import { readRow, type TextRow } from './text-row.ts';
import { WordMemo } from './text-words.ts';

/** What has been read with one index: words and comparisons, kept from text to text. */
interface Memory {
  words: WordMemo;
  comparers: WordComparer[];
}

const memories = new WeakMap<Index, Memory>();
const mostWords = 60_000;
const mostComparisons = 400_000;

function recall(index: Index): Memory {
  const known = memories.get(index);
  if (known && known.words.size < mostWords && known.comparers.every(({ size }) => size < mostComparisons))
    return known;
  const memory = {
    words: new WordMemo(index.segments),
    comparers: index.segments.map((segment) => new WordComparer(segment)),
  };
  memories.set(index, memory);
  return memory;
}

/** A place that may become a mention, in words, `to` inclusive. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly who: Who;
  readonly score: number;
  readonly part: Mention['part'];
  readonly reasons: () => Mention['reasons'];
  /** For the family name afterwards. */
  readonly hit?: NameHit;
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
  const { words, comparers } = recall(index);
  const row = readRow(text, words);
  const least = leastScore(hints.strictness ?? 'normal');
  const places: Place[] = [];
  const weak: Place[] = [];
  for (const [number, segment] of index.segments.entries()) {
    for (const hit of searchNames(segment, number, row.words, row.gaps, comparers[number] as WordComparer)) {
      if (!isWanted(hit, hints)) continue;
      const score = weighFeatures(hit.features);
      if (score >= least) places.push(placeOfName(segment, hit, score, row));
    }
    for (const hit of findPhrases(segment, number, row)) {
      const place = placeOfPhrase(segment, hit, row);
      if (hit.kind === weakPhrase) weak.push(place);
      else if (!confirmPlace(places, place)) places.push(place);
    }
  }
  const chosen = choosePlaces(places);
  const taken = takenWords(chosen);
  if (!hints.off?.has('family-alone')) addFamilies(row, index, chosen, hints, taken);
  addWeak(weak, chosen, hints, taken);
  chosen.sort((one, other) => one[0].from - other[0].from);
  return chosen.map((group) => mentionOf(group, row));
}

function isWanted({ features, matches }: NameHit, { off }: Hints): boolean {
  if (!off || off.size === 0) return true;
  if (off.has('initials') && features.initials > 0) return false;
  if (off.has('equal-names') && features.clusters > 0) return false;
  if (off.has('joined-words') && features.joined > 0) return false;
  if (off.has('endings') && matches.some((match) => match.form?.ending)) return false;
  if (off.has('scripts') && features.mixedWriting > 0) return false;
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
  const code = kind === referencePhrase ? 'same-reference' : kind === casePhrase ? 'same-title' : 'same-spelling';
  // A single word in small letters may be a common word.
  const small = kind !== referencePhrase && words.slice(from, to + 1).every((word) => !word.nameLike);
  const score = kind === weakPhrase ? 0.6 : small && from === to ? 0.7 : 0.995;
  return { from, to, who: whoOf(segment, who), score, part, reasons: () => [{ code }] };
}

/** Letter by letter the same: a name found by its sounds becomes sure of itself. */
function confirmPlace(places: Place[], exact: Place): boolean {
  const i = places.findIndex(({ from, to, who }) => from === exact.from && to === exact.to && who.id === exact.who.id);
  const place = places[i];
  if (!place) return false;
  places[i] = { ...place, score: Math.max(place.score, exact.score), reasons: exact.reasons };
  return true;
}

/** Places without overlaps, the likeliest first; people who fit one place equally well share it. */
function choosePlaces(places: Place[]): [Place, ...Place[]][] {
  places.sort((one, other) => other.score - one.score || other.to - other.from - (one.to - one.from));
  const chosen: [Place, ...Place[]][] = [];
  const taken = new Map<number, [Place, ...Place[]]>();
  for (const place of places) {
    let clash: [Place, ...Place[]] | undefined;
    for (let i = place.from; i <= place.to && !clash; i++) clash = taken.get(i);
    if (!clash) {
      const group: [Place, ...Place[]] = [place];
      chosen.push(group);
      for (let i = place.from; i <= place.to; i++) taken.set(i, group);
    } else if (
      clash[0].score - place.score < 0.05 &&
      clash[0].from === place.from &&
      clash[0].to === place.to &&
      clash.every(({ who }) => who.id !== place.who.id || who.kind !== place.who.kind)
    ) {
      clash.push(place);
    }
  }
  return chosen;
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
): void {
  const families: KnownFamily[] = [];
  for (const group of chosen) {
    for (const { hit, who, to } of group) {
      if (hit) families.push(...familiesOfHit(row, index, hit, who.id, to));
    }
  }
  for (const id of hints.seen ?? []) families.push(...familiesOfPerson(index, id));
  for (const { at, who, score } of findFamiliesAlone(row, families, taken)) {
    taken.add(at);
    const [first, ...others] = who.map(
      (id): Place => ({
        from: at,
        to: at,
        who: { kind: 'person', id },
        score,
        part: 'family',
        reasons: () => [{ code: 'family-alone' }],
      }),
    );
    if (first) chosen.push([first, ...others]);
  }
}

function familiesOfHit(row: TextRow, index: Index, hit: NameHit, id: string, after: number): KnownFamily[] {
  const segment = index.segments[hit.segment] as Segment;
  const start = segment.nameStarts[hit.name] as number;
  const roles: number[] = [];
  for (let s = start; s < (segment.nameStarts[hit.name + 1] as number); s++)
    roles.push((segment.nameWords[s] as number) & 7);
  const sure = ((segment.nameFlags[hit.name] as number) & sureFamily) !== 0;
  const given = roles.indexOf(coreRole);
  // Of García Pérez, the first may stand alone as well.
  const stands = (role: number | undefined, i: number) =>
    role === familyRole || (!sure && role === coreRole && i !== given);
  return hit.matches
    .filter((match) => match.how !== 'initial' && stands(roles[match.stored], match.stored))
    .map((match) => ({
      who: id,
      sounds: soundsOfWord(segment, (segment.nameWords[start + match.stored] as number) >>> 3),
      printed: row.words[match.from],
      after,
    }));
}

function familiesOfPerson(index: Index, id: string): KnownFamily[] {
  const families: KnownFamily[] = [];
  for (const segment of index.segments) {
    for (const name of namesOfPerson(segment, id)) {
      for (let s = segment.nameStarts[name] as number; s < (segment.nameStarts[name + 1] as number); s++) {
        const entry = segment.nameWords[s] as number;
        if ((entry & 7) === familyRole) {
          families.push({ who: id, sounds: soundsOfWord(segment, entry >>> 3), printed: undefined, after: -1 });
        }
      }
    }
  }
  return families;
}

const places = new WeakMap<readonly string[], Map<string, number>>();

function namesOfPerson(segment: Segment, id: string): number[] {
  let byId = places.get(segment.whoIds);
  if (!byId) {
    byId = new Map(segment.whoIds.map((one, i) => [`${segment.whoKinds[i]}${one}`, i]));
    places.set(segment.whoIds, byId);
  }
  const who = byId.get(`0${id}`);
  if (who === undefined || segment.gone[who]) return [];
  // Names are laid out person by person, so those of one stand together.
  let low = 0;
  let high = segment.nameWho.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segment.nameWho[middle] as number) < who) low = middle + 1;
    else high = middle;
  }
  const names: number[] = [];
  for (; segment.nameWho[low] === who; low++) names.push(low);
  return names;
}

/** A weak spelling counts once its bearer was named in full. */
function addWeak(weak: readonly Place[], chosen: [Place, ...Place[]][], { seen }: Hints, taken: Set<number>): void {
  const named = new Set(seen);
  for (const group of chosen) for (const { who, part } of group) if (part === 'full') named.add(who.id);
  for (const place of weak) {
    if (!named.has(place.who.id) || taken.has(place.from) || taken.has(place.to)) continue;
    for (let i = place.from; i <= place.to; i++) taken.add(i);
    chosen.push([{ ...place, part: 'family', reasons: () => [{ code: 'seen-before' }] }]);
  }
}

function mentionOf(group: readonly [Place, ...Place[]], { tokens }: TextRow): Mention {
  const [{ from, to, score, part, reasons }] = group;
  return {
    start: tokens.starts[from] as number,
    end: tokens.ends[to] as number,
    who: group.map(({ who }) => who),
    band: bandOf(score),
    score,
    part,
    reasons: reasons(),
  };
}
