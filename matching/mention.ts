// What a search answers with: a place, who may stand there, how sure, and why.

/** How sure a match is: of *certain* at least 99.5 % are right, of *likely* 95 %; *possible* is the rest. */
export type Band = 'certain' | 'likely' | 'possible';

/** Whose name a mention can be. */
export interface Who {
  readonly kind: 'person' | 'case';
  /** The id that came in with the names; nothing is read into it. */
  readonly id: string;
}

/** One piece of evidence, for `explainReason` to put in words. */
export interface Reason {
  readonly code: string;
  /** What the words need: letters, a language, an ending. */
  readonly with?: Readonly<Record<string, string>>;
}

/** What of a name is printed there. */
export type MentionPart = 'full' | 'family' | 'reference';

export interface Mention {
  /** UTF-16 units in the text as given; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** At least one; several where one form fits several. */
  readonly who: readonly Who[];
  readonly band: Band;
  /** Likelihood from 0 to 1 behind the band. */
  readonly score: number;
  readonly part: MentionPart;
  readonly reasons: readonly Reason[];
}
