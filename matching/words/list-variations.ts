// Tells from its reasons by which kinds of variation a mention was found.
import type { Variation } from '../hints.ts';
import type { Reason } from '../mention.ts';

/** Reasons that rest on a kind of variation. */
const kinds: Readonly<Record<string, Variation>> = {
  letters: 'sounds',
  ending: 'endings',
  initial: 'initials',
  'equal-name': 'equal-names',
  'short-form': 'equal-names',
  joined: 'joined-words',
  apart: 'joined-words',
  'family-alone': 'family-alone',
  'family-near-case': 'family-alone',
};

/** The kinds of variation without which a mention would not be there, in the order of its reasons; each once. */
export function listVariations(reasons: readonly Reason[]): Variation[] {
  const found = reasons.flatMap(({ code, with: about }): Variation[] => {
    const { crosses } = about ?? {};
    const kind = kinds[code];
    return [...(kind === undefined ? [] : [kind]), ...(crosses === undefined ? [] : ['scripts' as const])];
  });
  return [...new Set(found)];
}
