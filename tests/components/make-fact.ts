// A fact, as tests need one.
import { instant } from '../../records/date.ts';
import type { Fact } from '../../records/fact.ts';
import { factId } from '../../records/id.ts';
import { personNumbered } from './make-mention.ts';

export const at = instant.parse('2031-06-20T09:00:00Z');
export const someId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The same fact for the same number: an arrest of the first person, undated. */
export function makeFact(n: number, part: Partial<Fact>): Fact {
  return {
    type: 'fact',
    id: factId.parse(someId(n)),
    kind: 'arrest',
    statement: '',
    people: [{ person: personNumbered(1), role: 'victim' }],
    standing: 'alleged',
    clips: [],
    createdAt: at,
    editedAt: at,
    ...part,
  };
}
