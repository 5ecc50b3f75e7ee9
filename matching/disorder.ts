// Tells how far the words of a name in a text stand in another order than any custom has.
import type { WordMatch } from './align-name.ts';
import { coreRole, familyRole } from './name-lists.ts';

/** Neighbours out of order, beyond the one place where a family name that moved to the other end leaves a seam. */
export function countDisorder(matches: readonly WordMatch[], roles: readonly number[]): number {
  const cores = matches.filter((match) => roles[match.stored] === coreRole || roles[match.stored] === familyRole);
  cores.sort((one, other) => one.from - other.from);
  let seams = 0;
  for (let i = 1; i < cores.length; i++)
    if ((cores[i] as WordMatch).stored < (cores[i - 1] as WordMatch).stored) seams++;
  return Math.max(0, seams - 1);
}
