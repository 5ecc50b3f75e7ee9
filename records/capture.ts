// The original of a clip: what was taken from the page, written once and never changed.
import { z } from 'zod';
import { absent } from './absent.ts';
import { address } from './address.ts';
import { hashText } from './canonical.ts';
import { pageCopy } from './copy.ts';
import { edtfDate, instant } from './date.ts';
import { captureId } from './id.ts';
import { sha256 } from './sha256.ts';
import { readFrom } from './source.ts';
import { longestProse, prose } from './words.ts';

/** Longest detail of a page that is kept, UTF-16 units. */
export const longestDetail = 2_000;

/** A detail of the page as it stood there, and where. */
const readDetail = z.strictObject({ text: z.string().max(longestDetail), from: readFrom });
export type ReadDetail = z.infer<typeof readDetail>;
const detail = z.union([readDetail, absent]);

const readDate = z.strictObject({ date: edtfDate, from: readFrom });

const givenAddress = z.union([z.strictObject({ address }), absent]);

/** What a text was hashed to; its length is in UTF-16 units. */
const hashedText = z.strictObject({ sha256, length: z.int().min(0) });

/** The file that a passage was read in, where it is one and not a page of the web: by its bytes. */
const readFile = z.strictObject({
  sha256,
  /** Bytes. */
  size: z.int().min(1),
  type: z.literal('application/pdf'),
  pages: z.int().min(1),
  /** The page that the passage begins on, from 1. */
  page: z.int().min(1),
});

/** How the passage was chosen: selected by the reader, or the sentence around a mark. */
export const waysOfSelecting = ['selection', 'sentence'] as const;

/** What is known at the moment of clipping, before there is anything to save. */
export const captured = z.strictObject({
  /** As printed. */
  quote: z.string().max(longestProse),
  /** The quote without what cannot be seen, and with swapped letters put back. */
  clean: z.string().max(longestProse),
  paragraph: z.union([z.strictObject({ text: z.string().max(longestProse) }), absent]),
  prefix: z.string().max(200),
  suffix: z.string().max(200),
  /** Of the tab, as the browser showed it. */
  address,
  /** As the page calls itself. */
  canonical: givenAddress,
  /** Of the frame that the passage stood in. */
  frame: givenAddress,
  title: detail,
  publisher: detail,
  author: detail,
  /** BCP 47, as the page declares it. */
  language: detail,
  dates: z.strictObject({
    /** Read from the quote itself. */
    happened: z.union([readDate, absent]),
    published: z.union([readDate, absent]),
    /** Every date of publication that the page gives, as it stood there: they may contradict each other. */
    stated: z.array(readDetail).max(10),
    /** By the clock of the computer, with its offset from UTC. */
    retrieved: instant,
  }),
  selected: z.enum(waysOfSelecting),
  tool: z.strictObject({ name: z.literal('Vigil'), version: z.string().max(100), build: z.string().max(100) }),
  /** Of all visible text of the frame, which is not kept itself. */
  page: z.union([hashedText, absent]),
  /** Undefined for a page of the web. */
  file: readFile.optional(),
  /** Of the page; its bytes are kept apart. */
  copy: z.union([pageCopy, absent]),
});
export type Captured = z.infer<typeof captured>;

export const capture = z.strictObject({
  type: z.literal('capture'),
  id: captureId,
  ...captured.shape,
  quote: prose.min(1),
  /** Of quote and paragraph, as they were when this was written. */
  sha256: z.strictObject({ quote: sha256, paragraph: z.union([sha256, absent]) }),
  createdAt: instant,
});
export type Capture = z.infer<typeof capture>;

/** Seals what was captured. @throws {z.ZodError} when the quote is empty. */
export function composeCapture(taken: Captured, id: string, createdAt: string): Capture {
  const { paragraph } = taken;
  return capture.parse({
    type: 'capture',
    id,
    ...taken,
    sha256: {
      quote: hashText(taken.quote),
      paragraph: 'text' in paragraph ? hashText(paragraph.text) : paragraph,
    },
    createdAt,
  });
}

/** The part of an original that is not what its own hash says; undefined when both hold. */
export function findAlteredPart({ quote, paragraph, sha256: hashes }: Capture): 'quote' | 'paragraph' | undefined {
  if (hashText(quote) !== hashes.quote) return 'quote';
  const expected = 'text' in paragraph ? hashText(paragraph.text) : undefined;
  const given = typeof hashes.paragraph === 'string' ? hashes.paragraph : undefined;
  return expected === given ? undefined : 'paragraph';
}
