// Gathers the family names that stand for somebody in the rest of a text.

import type { Index } from './build-index.ts';
import { sureFamily } from './build-segment.ts';
import type { WordSounds } from './compare-words.ts';
import { coreRole, familyRole, patronymicRole } from './name-lists.ts';
import type { NameHit } from './search.ts';
import type { Segment } from './segment.ts';
import type { TextRow } from './text-row.ts';
import type { TextWord } from './text-words.ts';
import { soundsOfWord } from './word-comparer.ts';

/** A family name that stands for somebody from here on. */
export interface KnownFamily {
  readonly who: string;
  readonly sounds: WordSounds;
  /** The word as it was printed with the full name, when it was on this page. */
  readonly printed: TextWord | undefined;
  /** Given names and, where it is stored, the father's name of its bearer. */
  readonly given: readonly WordSounds[];
  readonly father: WordSounds | undefined;
  /** Words of the row between which it holds, both exclusive. */
  readonly after: number;
  readonly before: number;
  /** Vouched for by a case only, and not named in full. */
  readonly nearCase: boolean;
}

/** Tenths of a bit a sound up to which the family name of a name in another order is believed. */
const dearestTurned = 7;

/** Family names that a full mention leaves for the rest of the text. */
export function familiesOfHit(row: TextRow, index: Index, hit: NameHit, id: string, after: number): KnownFamily[] {
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
  // In a name that goes over a line, holds strange words or is turned round, a word that resembles may be another.
  const { extraInside, brokenLine, swapped, familyCost } = hit.features;
  const tidy = extraInside === 0 && brokenLine === 0 && (swapped === 0 || familyCost <= dearestTurned);
  return hit.matches
    .filter((match) => match.how !== 'initial' && stands(roles[match.stored], match.stored))
    .map((match) => ({
      who: id,
      sounds: soundsOfWord(segment, (segment.nameWords[start + match.stored] as number) >>> 3),
      printed: tidy ? row.words[match.from] : undefined,
      ...othersOfName(segment, hit.name),
      after,
      before: Number.POSITIVE_INFINITY,
      nearCase: false,
    }));
}

const everywhere = { after: -1, before: Number.POSITIVE_INFINITY, nearCase: false };

/** Family names of somebody, for the whole text. */
export function familiesOfPerson(index: Index, id: string): KnownFamily[] {
  const families: KnownFamily[] = [];
  for (const segment of index.segments) {
    for (const name of namesOfPerson(segment, id)) {
      for (let s = segment.nameStarts[name] as number; s < (segment.nameStarts[name + 1] as number); s++) {
        const entry = segment.nameWords[s] as number;
        if ((entry & 7) === familyRole) {
          families.push({
            who: id,
            sounds: soundsOfWord(segment, entry >>> 3),
            printed: undefined,
            ...othersOfName(segment, name),
            ...everywhere,
          });
        }
      }
    }
  }
  return families;
}

/** What stands beside the family name. */
function othersOfName(segment: Segment, name: number): Pick<KnownFamily, 'given' | 'father'> {
  const entries = [...segment.nameWords.subarray(segment.nameStarts[name], segment.nameStarts[name + 1])];
  const soundsOf = (role: number) =>
    entries.filter((entry) => (entry & 7) === role).map((entry) => soundsOfWord(segment, entry >>> 3));
  return { given: soundsOf(coreRole), father: soundsOf(patronymicRole)[0] };
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
