// Chooses between names that claim the same words.
import type { Mention, Who } from './mention.ts';
import type { NameHit } from './search.ts';

/** A place that may become a mention, in words, `to` inclusive. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly who: Who;
  readonly score: number;
  readonly part: Mention['part'];
  readonly reasons: () => Mention['reasons'];
  /** For the family name afterwards. */
  readonly hit?: NameHit;
}

/** Places as they are found, each with its likelihood so far. */
export class FoundPlaces {
  readonly all: Place[] = [];
  /** Numbers in `all`, by the first word. */
  private readonly numbers = new Map<number, number[]>();

  add(place: Place): void {
    const numbers = this.numbers.get(place.from);
    if (numbers) numbers.push(this.all.length);
    else this.numbers.set(place.from, [this.all.length]);
    this.all.push(place);
  }

  /**
   * Letter by letter the same: a name found by its sounds becomes sure of itself. Not where another name stands beside
   * it, which may make it part of a longer one: Karim Rahim of Karim Rahim Sobirov.
   *
   * @returns False where it was not found yet.
   */
  confirm(exact: Place): boolean {
    const number = this.numbers.get(exact.from)?.find((one) => isSamePlace(this.all[one], exact));
    const place = number === undefined ? undefined : this.all[number];
    if (number === undefined || !place) return false;
    const score = stopsShort(place) ? place.score : Math.max(place.score, exact.score);
    this.all[number] = { ...place, score, reasons: exact.reasons };
    return true;
  }
}

/** Whether another name stands beside this one. */
export function stopsShort({ hit }: Place): boolean {
  return hit !== undefined && hit.features.extraBefore + hit.features.extraAfter > 0;
}

function isSamePlace(one: Place | undefined, { from, to, who }: Place): boolean {
  return one?.from === from && one.to === to && one.who.id === who.id && one.who.kind === who.kind;
}

/** Names a place and who stands there. */
export function labelPlace({ from, to, who }: Place): string {
  return `${from} ${to} ${who.kind} ${who.id}`;
}

/** Places without overlaps, the likeliest first; people who fit one place equally well share it. */
export function choosePlaces(places: Place[]): [Place, ...Place[]][] {
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
