// What attending a document takes, and what it offers.
import type { PageMessage, PageRequest } from '../messaging/page-messages.ts';
import type { CardWords } from './marks/card-picture.ts';
import type { Mark } from './marks/mark.ts';
import type { Quote } from './quote.ts';

export interface Attendance {
  /** Answers a request of the extension; undefined when it is none that is known. */
  readonly answer: (request: PageRequest) => unknown;
  /** Stops reading, removes what was painted, falls silent. */
  readonly stop: () => void;
  /** True once it has stopped, for whatever reason. */
  readonly isOver: () => boolean;
  /** Where a quote that was clipped stands now. */
  readonly findClipped: (quote: Quote) => Mark | undefined;
  /** Takes what is painted out of sight, and out of what the browser writes down of the page; the page sees no change. */
  readonly setVeiled: (veiled: boolean) => void;
}

export interface Surroundings {
  readonly page: Document;
  readonly view: Window;
  /** A random number for this loading of the document. */
  readonly load: number;
  /** Milliseconds, from any zero. */
  readonly now: () => number;
  readonly send: (message: PageMessage) => Promise<unknown>;
  /** What the card beside a mark says. */
  readonly words: CardWords;
  /** False once the extension that this script belongs to is gone. */
  readonly isAlive: () => boolean;
}
