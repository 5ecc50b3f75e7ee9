// A part of a text, and a quote as it was described when it was clipped.

/** UTF-16 units in a text; `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A passage and how it can be found again.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface Quoted {
  readonly exact: string;
  /** What stood right before and after it; empty where the text began or ended, or nobody knows. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where it began, UTF-16 units; settles what nothing else can. */
  readonly start?: number | undefined;
}
