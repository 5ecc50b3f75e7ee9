// Which of a person's spellings a printed form can be.
import { buildIndex } from '../matching/build-index.ts';
import { find } from '../matching/find.ts';
import type { PageMention } from '../records/page-state.ts';
import type { Person, Spelling } from '../records/person.ts';
import type { Recognition } from '../records/recognition.ts';
import { hintsOf } from './find-names.ts';

/**
 * Spellings that by themselves lead from a mention to the person, in the order of the record.
 *
 * A family name alone rests on the full mention before it, so it is no spelling's own, weak ones excepted.
 */
export function findSpellings(
  { id, spellings }: Person,
  { text, part }: PageMention,
  recognition: Recognition,
): Spelling[] {
  const hints = { ...hintsOf(recognition), seen: new Set([id]) };
  return spellings.filter(({ text: stored, strength, off }) => {
    if (off || (part !== 'full' && strength === 'strong')) return false;
    const index = buildIndex({ people: [{ id, spellings: [{ text: stored, strength }] }], cases: [] });
    return find(text, index, hints).some((one) => strength === 'weak' || one.part === 'full');
  });
}
