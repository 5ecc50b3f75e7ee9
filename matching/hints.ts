// What a reader knows and wants beside the text.
import type { Reason } from './mention.ts';

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

/** Reasons that rest on a kind of variation. */
const kinds: Readonly<Record<string, Variation>> = {
  letters: 'sounds',
  ending: 'endings',
  initial: 'initials',
  'equal-name': 'equal-names',
  joined: 'joined-words',
  apart: 'joined-words',
  'family-alone': 'family-alone',
  'family-near-case': 'family-alone',
};

/** The kinds of variation without which a mention would not be there, in the order of its reasons; each once. */
export function variationsOf(reasons: readonly Reason[]): Variation[] {
  const found = reasons.flatMap(({ code, with: about }): Variation[] => {
    const { crosses } = about ?? {};
    const kind = kinds[code];
    return [...(kind === undefined ? [] : [kind]), ...(crosses === undefined ? [] : ['scripts' as const])];
  });
  return [...new Set(found)];
}
