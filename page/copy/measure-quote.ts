// Where a quote shows in the window, for the line around it in a picture: measured, never drawn in the page.
import type { MeasuredQuote } from '../../messaging/copy-messages.ts';
import type { Mark } from '../marks/mark.ts';
import { createRuler } from '../marks/measure.ts';

/** Boxes of one quote at most; more lines than any window has. */
const mostBoxes = 1_000;

/** Frames in frames that are climbed. */
const deepestFrame = 8;

/** @returns Undefined when the frame's place in the window cannot be told, as in a frame of another site. */
export function measureQuote(mark: Mark, page: Document, view: Window): MeasuredQuote | undefined {
  const origin = findOrigin(view);
  if (origin === undefined) return undefined;
  const ruler = createRuler(page);
  const boxes = mark.spots
    .flatMap((spot) => ruler.measure(spot))
    .slice(0, mostBoxes)
    .map(({ left, top, width, height }) => ({ left: left + origin.left, top: top + origin.top, width, height }));
  ruler.rest();
  return { boxes, scale: view.devicePixelRatio };
}

/** Where a frame's window begins in the tab's, CSS px. */
function findOrigin(view: Window): { left: number; top: number } | undefined {
  let [left, top] = [0, 0];
  let at = view;
  for (let depth = 0; depth < deepestFrame; depth += 1) {
    if (at.parent === at) return { left, top };
    const frame = readFrameElement(at);
    if (frame === undefined) return undefined;
    const box = frame.getBoundingClientRect();
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
    at = at.parent as Window;
  }
  return undefined;
}

/** The element that holds a frame, where it is of the same site. */
function readFrameElement(view: Window): Element | undefined {
  try {
    return view.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}
