// What a reader knows and wants beside the text.

/** Kinds of variation that a reader can turn off. */
export const variations = [
  'sounds',
  'scripts',
  'endings',
  'initials',
  'equal-names',
  'joined-words',
  'family-alone',
] as const;
export type Variation = (typeof variations)[number];

/** `strict` shows what is likely at least, `wide` also what is rather unlikely. */
export type Strictness = 'strict' | 'normal' | 'wide';

export interface Hints {
  /** Ids of people already named in full earlier on this page. */
  readonly seen?: ReadonlySet<string>;
  /** Normal when left out. */
  readonly strictness?: Strictness;
  /** Kinds of variation not wanted. */
  readonly off?: ReadonlySet<Variation>;
}
