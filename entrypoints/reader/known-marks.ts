// The places that came back for the text of a PDF, by the page that each stands on.
import type { Place } from '../../page/places.ts';
import { locateRuns, type PdfPassage, type PdfSpot } from '../../pdf/pdf-text.ts';
import type { PagePlace } from './page-marks.ts';

export interface KnownMarks {
  /** The places of a passage, in place of those before. @returns The pages that they stood on, or stand on now. */
  readonly keep: (passage: PdfPassage, places: readonly Place[]) => ReadonlySet<number>;
  readonly onPage: (page: number) => readonly PagePlace[];
  /** Where a mark stands; undefined when it is no more. */
  readonly find: (ref: number) => readonly PdfSpot[] | undefined;
  readonly forgetAll: () => void;
}

export function createKnownMarks(): KnownMarks {
  const passages = new Map<number, readonly PagePlace[]>();
  const pagesOf = (places: readonly PagePlace[] = []) => places.flatMap(({ spots }) => spots.map(({ page }) => page));

  return {
    keep: ({ id, runs }, places) => {
      const before = pagesOf(passages.get(id));
      const laid = places.map(({ ref, look, start, end }) => ({ ref, look, spots: locateRuns(runs, start, end) }));
      passages.set(id, laid);
      return new Set([...before, ...pagesOf(laid)]);
    },
    onPage: (page) =>
      [...passages.values()].flatMap((places) =>
        places.flatMap((place) => {
          const spots = place.spots.filter((spot) => spot.page === page);
          return spots.length > 0 ? [{ ...place, spots }] : [];
        }),
      ),
    find: (ref) => {
      for (const places of passages.values()) {
        const found = places.find((place) => place.ref === ref);
        if (found !== undefined) return found.spots;
      }
      return undefined;
    },
    forgetAll: () => passages.clear(),
  };
}
