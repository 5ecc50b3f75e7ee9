// What is known of the page in a tab: how far it was read and who is on it.
import type { CaseId, PersonId } from './id.ts';

/** Why a panel shows what it shows. */
export type Reading =
  /** Text is still coming. */
  | 'reading'
  | 'read'
  /** Longer than Vigil reads; what was read is shown. */
  | 'cut'
  /** The user stopped it on this site. */
  | 'stopped'
  /** The user has not allowed this site. */
  | 'not-allowed'
  /** The browser's own page, its store, a viewer: nobody can read it. */
  | 'unreadable'
  /** A PDF in the browser's own viewer: Vigil's reader can open it. */
  | 'pdf'
  /** Allowed, and the browser lets nobody in nor says why: often a PDF in its own viewer. */
  | 'closed'
  /** Vigil's reader, with no text in it. */
  | 'no-text'
  | 'failed';

/** Why nothing was clipped. */
export type ClipRefusal =
  | 'nothing'
  /** White space, pictures. */
  | 'no-text'
  /** What somebody types is never read. */
  | 'typed'
  | 'too-long'
  /** It stands past what is read of so long a page. */
  | 'beyond'
  /** The page was not read in time. */
  | 'slow'
  /** The page took the selection away while it was read. */
  | 'changed'
  /** Vigil does not read this page. */
  | 'not-read'
  | 'failed';

export type MentionWho =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'case'; readonly id: CaseId };

/** One piece of evidence, to be put in words by `matching/`. */
export interface MentionReason {
  readonly code: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** A place in a page where a known name stands. */
export interface PageMention {
  /** Opaque to the page; unique in the tab. */
  readonly ref: number;
  readonly frame: number;
  /** Sorts mentions of a frame in reading order; start and end are UTF-16 units in that passage. */
  readonly passage: number;
  readonly position: number;
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** The rest of the sentence around it, each at most 200 UTF-16 units. */
  readonly before: string;
  readonly after: string;
  readonly who: readonly MentionWho[];
  readonly band: 'certain' | 'likely' | 'possible';
  readonly part: 'full' | 'family' | 'reference';
  readonly reasons: readonly MentionReason[];
}

/** One frame of the page: which loading of a document it holds and how far that was read. */
export interface PageFrame {
  readonly frame: number;
  readonly load: number;
  readonly done: boolean;
  readonly cut: boolean;
}

export interface PageState {
  readonly reading: Reading;
  /** In reading order. */
  readonly mentions: readonly PageMention[];
  readonly frames: readonly PageFrame[];
  /** How many places beyond the most that are kept a passage has, by frame and passage; they are counted and not listed. */
  readonly unlisted?: Readonly<Record<string, number>>;
  /** The page asks more than it may: it is answered slowly, or not told of everybody. */
  readonly held?: boolean;
  /** The number that the next mention gets. */
  readonly nextRef?: number;
  /** The one that was pressed or gone to last, by its number; "next" and "previous" count from it. */
  readonly current?: number;
  /** The one that the pointer rests on in the page, by its number. */
  readonly pointed?: number | undefined;
  /** Why nothing was clipped when the reader asked for it last by keys or menu, and when (milliseconds since 1970). */
  readonly refused?: { readonly why: ClipRefusal; readonly at: number };
  /** The mark that was pressed last and when (milliseconds since 1970): the panel opens who stands there. */
  readonly pressed?: { readonly ref: number; readonly at: number };
}
