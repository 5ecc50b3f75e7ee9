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
  /** Words at which its bearer was named so in full, in any order; one that lies before the text for somebody met before. */
  readonly times: readonly number[];
  /** Vouched for by a case only, and not named in full. */
  readonly nearCase: boolean;
}

/** Tenths of a bit a sound up to which the family name of a name in another order is believed. */
const dearestTurned = 7;

/** Gathers what full mentions leave for the rest of a text: each form of a family name once, however often it is printed. */
export class FamiliesOfText {
  private readonly row: TextRow;
  private readonly index: Index;
  private readonly met = new Map<string, KnownFamily & { readonly times: number[]; after: number }>();

  constructor(row: TextRow, index: Index) {
    this.row = row;
    this.index = index;
  }

  /** @param after  The last word of the mention. */
  add(hit: NameHit, id: string, after: number): void {
    const segment = this.index.segments[hit.segment] as Segment;
    const start = segment.nameStarts[hit.name] as number;
    const end = segment.nameStarts[hit.name + 1] as number;
    const sure = ((segment.nameFlags[hit.name] as number) & sureFamily) !== 0;
    // In a name that goes over a line, holds strange words or is turned round, a word that resembles may be another.
    const { extraInside, brokenLine, swapped, familyCost } = hit.features;
    const tidy = extraInside === 0 && brokenLine === 0 && (swapped === 0 || familyCost <= dearestTurned);
    for (const match of hit.matches) {
      if (match.how === 'initial' || !mayStandAlone(segment, start, end, match.stored, sure)) continue;
      const printed = tidy ? this.row.words[match.from] : undefined;
      const label = `${hit.segment} ${hit.name} ${match.stored} ${printed?.id}`;
      const known = this.met.get(label);
      if (known) {
        known.times.push(after);
        known.after = Math.min(known.after, after);
        continue;
      }
      this.met.set(label, {
        who: id,
        sounds: soundsOfWord(segment, (segment.nameWords[start + match.stored] as number) >>> 3),
        printed,
        ...othersOfName(segment, hit.name),
        after,
        before: Number.POSITIVE_INFINITY,
        times: [after],
        nearCase: false,
      });
    }
  }

  /** In the order in which they were first added. */
  list(): KnownFamily[] {
    return [...this.met.values()];
  }
}

/** Whether a word of a name can stand for its bearer; of García Pérez, the first may as well. */
function mayStandAlone(segment: Segment, start: number, end: number, stored: number, sure: boolean): boolean {
  const roleAt = (s: number) => (segment.nameWords[s] as number) & 7;
  const role = roleAt(start + stored);
  if (role === familyRole) return true;
  if (sure || role !== coreRole) return false;
  let given = start;
  while (given < end && roleAt(given) !== coreRole) given++;
  return given !== start + stored;
}

const everywhere = { after: -1, before: Number.POSITIVE_INFINITY, times: [-1], nearCase: false };

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
