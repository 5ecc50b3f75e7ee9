// What the reader has selected on the pages, as a stretch of the PDF's text.

import type { UnfitSelection } from '../../messaging/page-messages.ts';
import type { Stretch } from '../../page/quote.ts';
import { isTyped, readSelectedRange } from '../../page/selection.ts';
import type { PdfText } from '../../pdf/pdf-text.ts';

/** Longest quote, UTF-16 units. */
const longestQuote = 200_000;

/** A piece of a page, or a part of it, that is selected. */
interface Selected {
  readonly page: number;
  readonly item: number;
  readonly start: number;
  readonly end: number;
}

/** The pieces of the pages between two points, in the order of the document. */
function listSelected(range: Range): Selected[] {
  const pieces = [...document.querySelectorAll<HTMLElement>('.pdf-letters > [data-item]')];
  return pieces.flatMap((piece) => {
    const node = piece.firstChild;
    const page = piece.closest<HTMLElement>('.pdf-page')?.dataset['page'];
    if (!(node instanceof Text) || page === undefined || !range.intersectsNode(node)) return [];
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.data.length;
    return start < end ? [{ page: Number(page), item: Number(piece.dataset['item']), start, end }] : [];
  });
}

/** What is selected, or why it cannot be clipped. */
export type PdfSelection = Stretch | UnfitSelection;

/** The stretch of text that is selected, without white space at its ends, or why there is none. */
export function findSelectedText(text: PdfText, isRead: boolean): PdfSelection {
  const points = readSelectedRange(document, []);
  if (points === undefined) return { unfit: isTyped(document, []) ? 'typed' : 'nothing' };
  const range = document.createRange();
  range.setStart(points.start.node, points.start.offset);
  range.setEnd(points.end.node, points.end.offset);
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  const selected = listSelected(range);
  for (const { page, item, start, end } of selected) {
    for (const stretch of text.findPiece(page, item, start, end)) {
      from = Math.min(from, stretch.start);
      to = Math.max(to, stretch.end);
    }
  }
  const whole = text.whole();
  while (from < to && /\s/u.test(whole.charAt(from))) from += 1;
  while (to > from && /\s/u.test(whole.charAt(to - 1))) to -= 1;
  if (to - from > longestQuote) return { unfit: 'too-long' };
  if (from < to) return { start: from, end: to };
  if (selected.length === 0) return { unfit: 'no-text' };
  if (!isRead) return { unfit: 'later' };
  return { unfit: text.isCut() ? 'beyond' : 'no-text' };
}
