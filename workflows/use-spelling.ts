// A person with one spelling used otherwise: strong, weak, or kept and not looked for.
import type { Person } from '../records/person.ts';

/** Off keeps the strength that the spelling had, so that turning it on again changes nothing else. */
export function useSpelling(person: Person, text: string, use: 'strong' | 'weak' | 'off'): Person {
  return {
    ...person,
    spellings: person.spellings.map(({ off: _off, ...spelling }) => {
      if (spelling.text !== text) return _off === undefined ? spelling : { ...spelling, off: _off };
      return use === 'off' ? { ...spelling, off: true } : { ...spelling, strength: use };
    }),
  };
}
