// Keeps the marks of a page, painted or not: while the reader wants quiet, nothing of them is in the document.
import type { Mark } from './mark.ts';
import type { Painter } from './painter.ts';

export interface Gallery {
  /** Opens the painter, or closes it and takes away all that it added. Closed until it is told. */
  readonly setPainted: (painted: boolean) => void;
  /** The marks of a passage, in place of those before. */
  readonly setMarks: (passage: number, marks: readonly Mark[]) => void;
  readonly dropMarks: (passage: number) => void;
  /** Text or looks changed: things may have moved. */
  readonly refresh: () => void;
  /** Whether a node is what was added to the document. */
  readonly isOwn: (node: Node) => boolean;
  readonly findMark: (ref: number) => Mark | undefined;
  /** Boxes a stretch of text and flashes it; with a card beside it where that is asked. */
  readonly light: (mark: Mark, withCard: boolean) => void;
  readonly isPainted: () => boolean;
  /** Takes all that is drawn out of the overlay for a while; the overlay itself stays. */
  readonly setVeiled: (veiled: boolean) => void;
  readonly stop: () => void;
}

/** @param openPainter  Opens a painter; what it adds to a document is gone once it was stopped. */
export function createGallery(openPainter: () => Painter): Gallery {
  const passages = new Map<number, readonly Mark[]>();
  let painter: Painter | undefined;

  function close(): void {
    painter?.stop();
    painter = undefined;
  }

  return {
    setPainted: (painted) => {
      if (painted === (painter !== undefined)) return;
      if (!painted) return close();
      painter = openPainter();
      for (const [passage, marks] of passages) painter.setMarks(passage, marks);
    },
    setMarks: (passage, marks) => {
      if (marks.length === 0) passages.delete(passage);
      else passages.set(passage, marks);
      painter?.setMarks(passage, marks);
    },
    dropMarks: (passage) => {
      passages.delete(passage);
      painter?.dropMarks(passage);
    },
    refresh: () => painter?.refresh(),
    isOwn: (node) => painter?.isOwn(node) === true,
    findMark: (ref) => {
      for (const marks of passages.values()) {
        const mark = marks.find((each) => each.ref === ref);
        if (mark !== undefined) return mark;
      }
      return undefined;
    },
    light: (mark, withCard) => painter?.light(mark, withCard),
    setVeiled: (veiled) => painter?.setVeiled(veiled),
    isPainted: () => painter !== undefined,
    stop: () => {
      close();
      passages.clear();
    },
  };
}
