// Which probes learnt something of a list.
import type { Answers } from './in-page.ts';

/** Probes whose answers are not the same, by what they do, in order; those that both lack are the same. */
export function listTelling(one: Answers, other: Answers): string[] {
  const all = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...all].filter((does) => JSON.stringify(one[does]) !== JSON.stringify(other[does]));
}
