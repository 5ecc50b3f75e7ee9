// A known name where it stands in the document.
import { locate, type PassageText, type Spot } from '../passage.ts';
import type { Place } from '../places.ts';
import { isAttached } from '../unclobbered.ts';
import { unseen } from './decoys.ts';

export interface Mark {
  readonly ref: number;
  /** 0 certain, 1 likely, 2 possible; 3 more for a case. */
  readonly look: number;
  /** In reading order; several when the name runs over elements or blocks. */
  readonly spots: readonly MarkedSpot[];
}

export interface MarkedSpot extends Spot {
  /** The letters that stood there when they were read. */
  readonly words: string;
}

export function createMark(passage: PassageText, place: Place): Mark {
  const spots = locate(passage, place.start, place.end);
  // A name mostly stands in one node; what nobody sees stands anywhere, and must not take more than a name.
  return { ...markSpots(place.look === unseen ? spots.slice(0, 1) : spots), ref: place.ref, look: place.look };
}

/** A stretch that is lit without being a known name. */
export function markSpots(spots: readonly Spot[]): Mark {
  return {
    ref: -1,
    look: 0,
    spots: spots.map((spot) => ({ ...spot, words: spot.node.data.slice(spot.start, spot.end) })),
  };
}

/** Whether the letters are still where they were read. */
export function stillStands(spot: MarkedSpot): boolean {
  return isAttached(spot.node) && spot.node.data.slice(spot.start, spot.end) === spot.words;
}
