// What a page's own script tries, to find out whose names its reader follows.
import type { Json } from '../remote.ts';

/** What a probe is given. Everything in it is the page's own. */
export interface Kit {
  /** Elements that hold one name each, of those that the list may hold; in reading order. */
  readonly names: readonly HTMLElement[];
  /** As many that hold other words. */
  readonly words: readonly HTMLElement[];
  /** What this probe noted so far; no other sees it. */
  readonly notes: string[];
  /** Where Vigil's own files are, for a page that has found that out: `chrome-extension://…/`. */
  readonly extension: string;
  /** A short stand-in for a long text. */
  readonly digest: (text: string) => string;
  readonly rest: (ms: number) => Promise<void>;
  /** Rests until what was just done is drawn, however busy the machine is. */
  readonly settle: () => Promise<void>;
  /** Calls back when the document is parsed, before any extension is let in. */
  readonly whenParsed: (work: () => void) => void;
  /** Calls back right before the probe is asked. */
  readonly whenAsked: (work: () => void) => void;
  /** Notes every call of functions and accessors of an object: of those named, parted by spaces, or of all. */
  readonly patch: (owner: object, names?: string) => void;
  /** Has the browser say which elements are wholly seen: IntersectionObserver v2. Undefined where there is none. */
  readonly seeCovered: (elements: readonly Element[]) => Promise<string[] | undefined>;
}

/**
 * One thing that a page tries.
 *
 * Both functions run in the page's world and see nothing but the document and what they are given.
 */
export interface Probe {
  /** The rest of a sentence that begins with "A page that". */
  readonly does: string;
  /** Runs before anything else in the document. */
  readonly watch?: (kit: Kit) => void;
  /**
   * Runs once the page has been left alone for a while.
   *
   * @returns What the page has learnt; undefined where the browser has no such thing.
   */
  readonly ask: (kit: Kit) => Json | undefined | Promise<Json | undefined>;
}

/** Probes of one kind. */
export interface Group {
  readonly name: string;
  readonly probes: readonly Probe[];
}
