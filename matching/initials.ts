// Tells the initial of a given name from one that stands for something else.
import type { WordMatch } from './align-name.ts';
import { breakGap, dotGap } from './gaps.ts';
import { keyOfInitial } from './keys.ts';
import { coreRole, initialRole } from './name-lists.ts';
import type { Segment } from './segment.ts';
import { soundAlphabet } from './sounds.ts';
import type { TextWord } from './text-words.ts';

/** Whether a word of the text is the initial of a stored one, which stands at `stored` from the name's `start`. */
export function sameInitial(segment: Segment, start: number, stored: number, word: TextWord): boolean {
  const first = segment.wordSounds[
    segment.wordStarts[(segment.nameWords[start + stored] as number) >>> 3] as number
  ] as number;
  return word.role === initialRole && word.initialKey === keyOfInitial(soundAlphabet.charAt(first - 1));
}

/**
 * Whether an initial stands beside another full given name, and so for a middle one.
 *
 * @param gaps `gaps[i]` stands between word `i` and the next.
 * @param used Words that belong to the name already.
 */
export function isMiddleInitial(
  initial: WordMatch,
  words: readonly TextWord[],
  gaps: ArrayLike<number>,
  low: number,
  high: number,
  used: ReadonlySet<number>,
): boolean {
  const isStrange = (at: number) => {
    const word = words[at];
    if (!word?.nameLike || at < low || at > high || used.has(at) || word.role !== coreRole) return false;
    // The first word of a sentence has its capital anyway, so only a given name counts there.
    return (
      at > initial.from || word.clusters.length > 0 || (at > 0 && gaps[at - 1] !== breakGap && gaps[at - 1] !== dotGap)
    );
  };
  return isStrange(initial.from - 1) || isStrange(initial.to + 1);
}
