// Lets a case, or somebody from it, vouch for a family name that stands alone nearby.
import type { Segment } from './segment.ts';

/** Something of a case that the text names, at a word. */
export interface Signal {
  readonly at: number;
  /** Ids of people it vouches for. */
  readonly people: readonly string[];
}

/** Words before and after a signal that it vouches for: about two paragraphs. */
export const signalReach = 150;

/** Case ids and ids of people in the text, each with the word where it stands. */
export interface Named {
  readonly id: string;
  readonly kind: 'person' | 'case';
  readonly at: number;
}

/**
 * Signals from the cases of one segment: the case itself, one of its places, or another of its members.
 *
 * @param places Cases (by their number) of which a place is named.
 */
export function collectSignals(
  segment: Segment,
  named: readonly Named[],
  places: readonly { readonly who: number; readonly at: number }[],
): Signal[] {
  const signals: Signal[] = [];
  for (const { who, members } of segment.caseNotes) {
    if (segment.gone[who] === 1 || members.length === 0) continue;
    for (const { id, kind, at } of named) {
      if (kind === 'case' ? id !== segment.whoIds[who] : !members.includes(id)) continue;
      signals.push({ at, people: kind === 'case' ? members : members.filter((member) => member !== id) });
    }
    for (const place of places) if (place.who === who) signals.push({ at: place.at, people: members });
  }
  return signals;
}
