// Decides whom a family name alone means when several people on the page bear it.
import type { FamilyHit } from './family-hit.ts';
import type { KnownFamily } from './known-families.ts';
import type { TextWord } from './text-words.ts';

/** Words over which a full mention still competes with a later one of another bearer: about a paragraph. */
const reach = 80;
/** A main person is named in full so many times as often as another. */
const mainPerson = 3;

const aloneScore = 0.9;
/** Off for each tenth of a bit a sound, so that a form that is more than a vowel off is possible at most. */
const costOfDoubt = 0.04;
const oneOfSeveral = 0.6;
const nearCaseScore = 0.6;

interface Bearer {
  /** `undefined` for somebody who is not followed. */
  readonly id: string | undefined;
  /** Full mentions so far, and the last of them. */
  readonly count: number;
  readonly last: number;
}

/** Everybody on a page who bears a family name of somebody followed. */
export class BearersOfPage {
  /** Words at which people were named in full, ascending, by id. */
  private readonly mentions = new Map<string, number[]>();
  /** Of people who are not followed, by those whose family name they share and by the key of their given name. */
  private readonly others = new Map<string, Map<number, Bearer>>();

  constructor(families: readonly KnownFamily[]) {
    for (const { who, times } of families) {
      const known = this.mentions.get(who) ?? [];
      for (const time of times) known.push(time);
      this.mentions.set(who, known);
    }
    for (const places of this.mentions.values()) places.sort((one, other) => one - other);
  }

  /** Notes somebody who is not followed; to be called in the order of the text. */
  addOther(at: number, given: TextWord, sharing: Iterable<string>): void {
    for (const id of sharing) {
      const known = this.others.get(id) ?? new Map<number, Bearer>();
      this.others.set(id, known);
      known.set(given.ownKey, { id: undefined, count: (known.get(given.ownKey)?.count ?? 0) + 1, last: at });
    }
  }

  /**
   * The people whom a family name alone means: the bearer who was named in full last, with those who were named shortly
   * before and whoever is named most often.
   *
   * @param near Everybody followed whom it may be, by id; costs in tenths of a bit a sound.
   * @returns `undefined` where it is somebody who is not followed.
   */
  choose(
    at: number,
    near: ReadonlyMap<string, { readonly cost: number; readonly nearCase: boolean }>,
  ): FamilyHit | undefined {
    // Somebody named in full goes before somebody whose case only is.
    const nearCase = [...near.values()].every((one) => one.nearCase);
    const known = [...near].filter(([, one]) => one.nearCase === nearCase);
    const best = Math.min(...known.map(([, { cost }]) => cost));
    const ids = known.filter(([, { cost }]) => cost <= best + 1).map(([id]) => id);
    const score = (nearCase ? nearCaseScore : aloneScore) - best * costOfDoubt;
    const bearers = [...ids.map((id) => this.bearerAt(id, at)), ...this.othersOf(ids)];
    const hit = { from: at, to: at, code: nearCase ? 'family-near-case' : 'family-alone' };
    if (bearers.length < 2) return { ...hit, who: ids, score };
    const meant = keepMeant(bearers, at);
    const who = meant.sort((one, other) => one.last - other.last).flatMap(({ id }) => id ?? []);
    if (who.length === 0) return undefined;
    return { ...hit, who, score: meant.length > 1 ? Math.min(score, oneOfSeveral) : score };
  }

  private bearerAt(id: string, at: number): Bearer {
    const places = this.mentions.get(id) ?? [];
    const count = countBefore(places, at);
    return { id, count, last: places[count - 1] ?? -1 };
  }

  private othersOf(ids: readonly string[]): Bearer[] {
    const met = new Map<number, Bearer>();
    for (const id of ids) for (const [given, other] of this.others.get(id) ?? []) met.set(given, other);
    return [...met.values()];
  }
}

function keepMeant(bearers: readonly Bearer[], at: number): Bearer[] {
  const latest = bearers.reduce((one, other) => (other.last > one.last ? other : one));
  const main = bearers.reduce((one, other) => (other.count > one.count ? other : one));
  const mainIsClear = bearers.every((one) => one === main || one.count * mainPerson <= main.count);
  if (mainIsClear && at - latest.last > reach) return [main];
  return bearers.filter((one) => one.last >= latest.last - reach || (one === main && one.count > latest.count));
}

/** How many of ascending places lie before one. */
function countBefore(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of ascending places before one. */
export function lastBefore(places: readonly number[], at: number): number | undefined {
  return places[countBefore(places, at) - 1];
}
