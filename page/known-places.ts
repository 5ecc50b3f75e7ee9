// The places that came back for each passage, laid on its nodes while it still says what it said.
import { sliceMs } from './limits.ts';
import { addUnseen } from './marks/decoys.ts';
import { createMark, type Mark } from './marks/mark.ts';
import type { Place } from './places.ts';
import { checkSeen } from './shown.ts';
import { kindOf, skipped } from './tags.ts';
import type { PageText } from './text.ts';
import { elementAbove } from './unclobbered.ts';

export interface KnownPlaces {
  /** Places came for a text that was sent. */
  readonly keep: (passage: number, text: string, places: readonly Place[]) => void;
  /** Lays what is known of a passage on its nodes, if it still says what it said. */
  readonly lay: (passage: number) => void;
  readonly forget: (passage: number) => void;
  readonly forgetAll: () => void;
}

/** Places that came for a text. */
interface Found {
  readonly text: string;
  readonly places: readonly Place[];
  /** The reading of the passage, by its way to its nodes, that they are laid on. */
  laidOn?: object;
}

/** False when a mark was laid on letters that do not show or are typed, beside others of the same that do. */
function isSeen(mark: Mark): boolean {
  return mark.spots.every(({ node }) => {
    const element = elementAbove(node);
    return element === undefined || (kindOf(element) !== skipped && checkSeen(element));
  });
}

/**
 * @param setMarks  Told the marks of a passage.
 * @param now       Milliseconds, from any zero.
 * @param onStale   Told when a passage must be read again, because its nodes cannot be told from each other.
 */
export function createKnownPlaces(
  text: PageText,
  setMarks: (passage: number, marks: readonly Mark[]) => void,
  onStale: () => void,
  now: () => number,
): KnownPlaces {
  const known = new Map<number, Found>();

  function lay(id: number): void {
    const found = known.get(id);
    const passage = text.passages().find((each) => each.id === id);
    if (found === undefined || passage === undefined || passage.text !== found.text) return;
    // Once for each reading, whichever comes first, the answer or a quiet moment: how often would tell how soon it came.
    if (found.laidOn === passage.findRuns) return;
    const end = now() + sliceMs;
    // What takes longer is worked out when the page is quiet, and then comes here again.
    while (passage.prepareRuns()) if (now() > end) return;
    const marks = passage.findRuns() && found.places.map((place) => createMark(passage, place));
    if (marks === undefined || (!passage.closely && !marks.every(isSeen))) {
      text.readClosely(id);
      onStale();
    } else {
      found.laidOn = passage.findRuns;
      setMarks(id, marks);
    }
  }

  return {
    keep: (id, read, places) => {
      // Filled up before it is kept: what is kept takes as much memory whoever is named.
      known.set(id, { text: read, places: addUnseen(places, read) });
      lay(id);
    },
    lay,
    forget: (id) => void known.delete(id),
    forgetAll: () => known.clear(),
  };
}
