// All that a page's process can say, and all that it is told: text out, places in. Never a name.
import { z } from 'zod';
import { sha256 } from '../records/sha256.ts';

/** Longest text in one message, UTF-16 units: about 1 ms on the way (measured), well under the browsers' limits. */
export const longestPassage = 50_000;

/** Longest text that is sent to be hashed, UTF-16 units: once a clip, and not while a page is read. */
export const longestText = 4_000_000;

/** A random number for one loading of a document; tells its messages from those of the document before it. */
const load = z
  .int()
  .min(0)
  .max(2 ** 48);

/** Which stretch of the page; the page script numbers them as it meets them and may send one again, changed. */
const passage = z.int().min(0).max(10_000_000);

/** Visible text of one stretch of the page. Sent again when it changed; empty when it is gone. */
export const textMessage = z.strictObject({
  kind: z.literal('text'),
  load,
  passage,
  /** Where it stands among the others, ascending in reading order; not necessarily whole. */
  position: z.number(),
  text: z.string().max(longestPassage),
  /** True once everything that was there at first has been sent. */
  done: z.boolean(),
  /** The page is longer than Vigil reads; the rest was left out. */
  cut: z.boolean(),
});
export type TextMessage = z.infer<typeof textMessage>;

/** A detail of the page and where it was read; unchecked words of the page. */
export const pageDetail = z.strictObject({
  text: z.string().max(2_000),
  from: z.enum(['json-ld', 'meta', 'visible', 'address', 'pdf-created', 'pdf-changed']),
});
export type PageDetail = z.infer<typeof pageDetail>;

/** What the page says of itself, best first in each list. */
export const pageDetails = z.strictObject({
  title: z.array(pageDetail).max(10),
  publisher: z.array(pageDetail).max(10),
  author: z.array(pageDetail).max(10),
  published: z.array(pageDetail).max(10),
  canonical: z.string().max(8_000).optional(),
  language: z.string().max(100).optional(),
});
export type PageDetails = z.infer<typeof pageDetails>;

/** A passage that the reader selected, as printed and whole, with its surroundings. */
export const selectedPassage = z.strictObject({
  quote: z.string().max(200_000),
  prefix: z.string().max(200),
  suffix: z.string().max(200),
  /** UTF-16 units in the frame's whole visible text, when it is known; `end` exclusive. */
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
  /** XPath of the innermost element that holds it, where there is one. */
  path: z.string().max(2_000).optional(),
  /** The block of text that it stands in, where it stands in one. */
  paragraph: z.string().max(200_000).optional(),
  /** Of the document that it stands in, which a frame may show. */
  address: z.string().max(8_000).optional(),
  /** All visible text of that document; undefined when not all of it was read. */
  text: z.string().max(longestText).optional(),
  details: pageDetails,
});
export type SelectedPassage = z.infer<typeof selectedPassage>;

/**
 * Why a selection cannot be clipped: there is none, it holds no text, it is what somebody types, it is longer than a quote may
 * be, it stands past what is read of so long a page, or the page is still being read.
 */
export const unfitSelections = ['nothing', 'no-text', 'typed', 'too-long', 'beyond', 'later'] as const;
export const unfitSelection = z.strictObject({ unfit: z.enum(unfitSelections) });
export type UnfitSelection = z.infer<typeof unfitSelection>;

/** A passage that was selected in Vigil's own reader: heard from no other page. */
export const readerPassage = selectedPassage.extend({
  file: z.strictObject({
    /** Of the PDF's bytes. */
    sha256,
    /** Bytes. */
    size: z.int().min(1),
    pages: z.int().min(1),
    /** The page that the passage begins on, from 1. */
    page: z.int().min(1),
  }),
});
export type ReaderPassage = z.infer<typeof readerPassage>;

/** The reader pressed a mark: the place pressed. */
export const pressMessage = z.strictObject({
  kind: z.literal('press'),
  load,
  /** The opaque number that came with the place. */
  ref: z.int().min(0),
});

/** The reader points at a mark, or at none any more. Not answered: who it is shows in the panel. */
export const pointMessage = z.strictObject({
  kind: z.literal('point'),
  load,
  ref: z.int().min(0).optional(),
});

/** A page script begins: it asks how it may show itself, and adds nothing to the page before it knows. */
export const beginMessage = z.strictObject({ kind: z.literal('begin'), load });

export const pageMessage = z.discriminatedUnion('kind', [textMessage, pressMessage, pointMessage, beginMessage]);
export type PageMessage = z.infer<typeof pageMessage>;

/**
 * Places in a passage, flat: start, end, ref, look; four numbers a place.
 *
 * `start` and `end` are UTF-16 units in the passage's text, `end` exclusive; `ref` is an opaque number, unique in the
 * tab; `look` is 0 certain, 1 likely, 2 possible, and 3 more for a case.
 */
export type Places = readonly number[];

/** The answer to a text message: always as many signs; those that hold no place are all noughts. */
export interface TextAnswer {
  readonly places: string;
}

/** How a page script shows itself: marks in the page, nothing in the page, or not at all, and it does not read either. */
export type Manner = 'painted' | 'quiet' | 'stopped';

/** The answer to a page script that begins. Made from the user's settings alone, whatever names there are. */
export interface BeginAnswer {
  readonly manner: Manner;
}

/** What the extension asks of a page script. */
export type PageRequest =
  /** Scroll to a place, make it the boxed one, flash it, with a card where asked. Answers whether it is there. */
  | { readonly kind: 'show'; readonly ref: number; readonly card?: boolean }
  /** Paint marks from now on, or take away all that was painted and stay quiet. */
  | { readonly kind: 'manner'; readonly manner: 'painted' | 'quiet' }
  /** Answers with a `SelectedPassage`, or an `UnfitSelection`. */
  | { readonly kind: 'select' }
  /** Answers as `select` for a quote as if it were selected, or null when its words are not in this frame. */
  | { readonly kind: 'describe-quote'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  /** Answers with the page's `PageDetails`. Asked of every page that the panel shows, whoever is on it. */
  | { readonly kind: 'describe-page' }
  /** The names have changed: forget the places and send all text again. */
  | { readonly kind: 'reread' }
  /** Scroll to a quote clipped earlier and flash it. Answers whether it was found. */
  | { readonly kind: 'show-quote'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  /** Answers with the document's `load` number: the page script is alive, and this is what it reads. */
  | { readonly kind: 'load' }
  /** Asked of Vigil's own reader alone: keep its file as the copy for a draft. Answers true once that is done. */
  | { readonly kind: 'keep-file'; readonly draft: string }
  /** Stop reading, remove what was painted, fall silent. */
  | { readonly kind: 'stop' };
