// Where the writer of a copy gets what is not in the markup: pictures, styles, documents in frames.
import type { MissingPart } from '../../records/copy.ts';
import type { StylePart } from './clean-css.ts';

/** Something that is filled in later, when the markup stands. */
export type Later = () => Promise<string>;

export interface NotThere {
  readonly why: MissingPart['why'];
}

/** What is written as a picture. */
export type PicturePart = 'image' | 'canvas' | 'media';

export interface Sources {
  /** Of the document, for addresses in it. */
  readonly base: string;
  /** The picture that an element shows, as a data address. */
  readonly findPicture: (element: Element, part: PicturePart) => Promise<{ readonly data: string } | NotThere>;
  /** The text of the style sheet that hangs on an element, piece by piece. */
  readonly readSheet: (element: Element) => { readonly rules: Iterable<string> } | NotThere;
  /** Style sheets that hang on no element. */
  readonly readLooseSheets: (root: Document | DocumentFragment) => Iterable<string>;
  /** The data for an address in a style sheet. */
  readonly findData: (address: string, part: StylePart) => string | undefined;
  /** The document in a frame, with its own sources. */
  readonly openFrame: (element: Element) => { readonly page: Document; readonly sources: Sources } | NotThere;
  /** The tree that hangs on an element. */
  readonly findShadow: (element: Element) => DocumentFragment | undefined;
  /** How a link is written: as it is, or leading nowhere. */
  readonly links: 'kept' | 'dead';
}

/** Counts what is not in a copy. */
export interface Tally {
  readonly miss: (part: MissingPart['part'], why: MissingPart['why']) => void;
  /** As `miss`, each address once. */
  readonly missOnce: (part: MissingPart['part'], why: MissingPart['why'], address: string) => void;
  readonly list: () => MissingPart[];
}

export function createTally(): Tally {
  const counts = new Map<string, MissingPart>();
  const seen = new Set<string>();
  const miss = (part: MissingPart['part'], why: MissingPart['why']): void => {
    const key = `${part} ${why}`;
    counts.set(key, { part, why, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  return {
    miss,
    missOnce: (part, why, address) => {
      if (seen.has(address)) return;
      seen.add(address);
      miss(part, why);
    },
    list: () => [...counts.values()],
  };
}
