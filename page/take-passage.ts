// A passage of the page as it is handed over to be clipped, or the one reason why it cannot be.
import type { PageDetails, SelectedPassage, UnfitSelection } from '../messaging/page-messages.ts';
import { describePath } from './node-path.ts';
import { readParagraph } from './paragraph.ts';
import { describeQuote, type Stretch } from './quote.ts';
import { findSelected, isTyped, readSelectedRange } from './selection.ts';
import { locateStretch, type WholeText } from './whole-text.ts';

/** Longest quote, UTF-16 units. */
const longestQuote = 200_000;

/** Longest text that is sent to be hashed, and longest address, UTF-16 units. */
const longestText = 4_000_000;
const longestAddress = 8_000;

/** The text of the page as far as it was read. */
export interface ReadText extends WholeText {
  /** Nothing of what is there now is still to be read. */
  readonly isAllRead: boolean;
  /** The page is longer than is ever read. */
  readonly isCut: boolean;
}

/**
 * What the reader has selected.
 *
 * Never a part of it: where some of the page is still to be read, or the selection is too long, it says so.
 *
 * @param read  Reads what stands in the page now; called once it is known that something is selected.
 */
export function takeSelection(
  page: Document,
  shadows: readonly ShadowRoot[],
  read: () => ReadText,
  readDetails: () => PageDetails,
): SelectedPassage | UnfitSelection {
  if (isTyped(page, shadows)) return { unfit: 'typed' };
  const range = readSelectedRange(page, shadows);
  if (range === undefined) return { unfit: 'nothing' };
  const whole = read();
  if (!whole.isAllRead) return { unfit: 'later' };
  const found = findSelected(whole, range);
  // What ends where reading ended may go on there.
  if (whole.isCut && (found === undefined || found.end === whole.text.length)) return { unfit: 'beyond' };
  if (found === undefined) return { unfit: 'no-text' };
  return takeStretch(page, whole, found, readDetails);
}

/** A stretch of the page's text with what stands around it. */
export function takeStretch(
  page: Document,
  whole: ReadText,
  stretch: Stretch,
  readDetails: () => PageDetails,
): SelectedPassage | UnfitSelection {
  if (stretch.end - stretch.start > longestQuote) return { unfit: 'too-long' };
  const { text: words, isAllRead, isCut } = whole;
  const path = describePath(locateStretch(whole, stretch));
  const { exact, prefix, suffix } = describeQuote(words, stretch);
  const paragraph = readParagraph(words, stretch);
  return {
    quote: exact,
    prefix,
    suffix,
    ...stretch,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(path === undefined ? {} : { path }),
    address: page.location.href.slice(0, longestAddress),
    ...(isAllRead && !isCut && words.length <= longestText ? { text: words } : {}),
    details: readDetails(),
  };
}
