// A quoted passage with what is needed to find it again.
import { z } from 'zod';
import { address } from './address.ts';
import { instant } from './date.ts';
import { captureId, clipId, sourceId } from './id.ts';
import { longestProse, prose } from './words.ts';

/** @see https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const textQuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1).max(longestProse),
  prefix: z.string().max(200),
  suffix: z.string().max(200),
});
export type TextQuoteSelector = z.infer<typeof textQuoteSelector>;

/** UTF-16 units in the page's visible text as Vigil extracts it, `end` exclusive. @see https://www.w3.org/TR/annotation-model/#text-position-selector */
export const textPositionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type TextPositionSelector = z.infer<typeof textPositionSelector>;

/** The innermost element of the page that held all of the passage. @see https://www.w3.org/TR/annotation-model/#xpath-selector */
export const xPathSelector = z.strictObject({
  type: z.literal('XPathSelector'),
  value: z.string().min(1).max(2_000),
});
export type XPathSelector = z.infer<typeof xPathSelector>;

/** The page of a PDF that a passage begins on. @see https://www.w3.org/TR/annotation-model/#fragment-selector */
export const fragmentSelector = z.strictObject({
  type: z.literal('FragmentSelector'),
  conformsTo: z.literal('http://tools.ietf.org/rfc/rfc8118'),
  value: z.string().regex(/^page=[1-9]\d{0,6}$/u),
});

/** A copy of the page that a third party took because the reader asked for it. */
export const archivedCopy = z.strictObject({
  by: z.literal('web.archive.org'),
  /** Of the copy. */
  address,
  /** When the third party says that it took the copy, UTC. */
  taken: instant,
  /** When the reader asked for it, by the clock of the computer, UTC. */
  asked: instant,
});
export type ArchivedCopy = z.infer<typeof archivedCopy>;

export const clip = z.strictObject({
  type: z.literal('clip'),
  id: clipId,
  source: sourceId,
  /** What was taken from the page; undefined when it was clipped by a Vigil that did not keep it. */
  original: captureId.optional(),
  /** The quote first, then other ways to find it. */
  selectors: z.tuple(
    [textQuoteSelector],
    z.discriminatedUnion('type', [textPositionSelector, xPathSelector, fragmentSelector]),
  ),
  note: prose,
  /** Copies that third parties keep, in the order asked for; undefined when nobody was asked. */
  archived: z.array(archivedCopy).min(1).max(20).optional(),
  clippedAt: instant,
  createdAt: instant,
  editedAt: instant,
});
export type Clip = z.infer<typeof clip>;

/** Where a passage began in the page's visible text, UTF-16 units; undefined when that was not kept. */
export function positionOf({ selectors }: Clip): number | undefined {
  return selectors.flatMap((one) => (one.type === 'TextPositionSelector' ? [one.start] : []))[0];
}

/** The passage as it was printed. */
export function quoteOf(clipped: Clip): string {
  return clipped.selectors[0].exact;
}
