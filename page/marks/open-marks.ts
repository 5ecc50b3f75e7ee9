// Marks that answer to the reader's hand: painted, pressed, pointed at.
import type { CardWords } from './card-picture.ts';
import { listenForHover } from './hover.ts';
import { createPainter, type Painter } from './painter.ts';
import { listenForPress } from './press.ts';

export interface MarkEvents {
  readonly onPress: (ref: number) => void;
  /** A mark is pointed at; undefined once it is no longer. */
  readonly onPoint: (ref: number | undefined) => void;
}

/** Opens a painter and listens to the pointer; once it is stopped neither is left. */
export function openMarks(page: Document, view: Window, words: CardWords, events: MarkEvents): Painter {
  const painter = createPainter(page, view, words);
  let pointed: number | undefined;
  const stopPress = listenForPress(view, painter.findAt, events.onPress);
  const stopHover = listenForHover(view, {
    findAt: painter.findAt,
    keeps: painter.keepsCard,
    point: (ref) => {
      painter.showCard(ref);
      if (ref === pointed) return;
      pointed = ref;
      events.onPoint(ref);
    },
  });
  return {
    ...painter,
    stop: () => {
      stopPress();
      stopHover();
      painter.stop();
    },
  };
}
