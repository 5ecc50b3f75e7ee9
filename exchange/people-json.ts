// People from another tool's JSON: a list of names with that tool's own ids.
import { z } from 'zod';
import { longestLine } from '../records/words.ts';
import { nameFault } from './name-fault.ts';
import {
  flattenSpace,
  hasWord,
  longestTable,
  mostPeople,
  type NotUnderstood,
  type ParsedPeople,
  type ParsedPerson,
  parsedPerson,
} from './parsed-people.ts';
import { failReading, type Reading } from './problem.ts';
import { readArray } from './split-array.ts';

/** One of `[{ "id", "name", "aliases"? }]`; what else is there is kept as a note. */
const entry = z.looseObject({
  id: z.union([z.string().min(1), z.int()]),
  name: z.string(),
  aliases: z.array(z.string()).optional(),
});

/**
 * Reads `[{ "id": "…", "name": "…", "aliases": ["…"] }]`; ids are kept as `foreignId`, a number as its digits.
 *
 * @param text  At most `longestTable` UTF-16 units with `mostPeople` entries.
 */
export function parsePeopleJson(text: string): Reading<ParsedPeople> {
  if (text.length > longestTable) return failReading({ code: 'too-long', length: text.length, limit: longestTable });
  const people: ParsedPerson[] = [];
  const notUnderstood: NotUnderstood[] = [];
  const lines = new Map<string, number>();
  const problem = readArray(text, (value, line) => {
    if (lines.size === mostPeople) return { code: 'too-many', limit: mostPeople };
    if (!isNested(value) || Array.isArray(value)) return { code: 'not-a-person', line };
    const checked = entry.safeParse(value);
    if (!checked.success) return nameFault(checked.error, value, line);
    const foreignId = String(checked.data.id);
    const first = lines.get(foreignId);
    if (first !== undefined) return { code: 'duplicate-id', line, first };
    lines.set(foreignId, line);
    const { id, name, aliases = [], ...rest } = checked.data;
    const spellings = aliases.map(flattenSpace).filter(hasWord);
    const person = { name: flattenSpace(name), aliases: spellings, note: writeNote(rest), foreignId };
    for (const field of Object.keys(rest).filter((key) => isNested(rest[key]))) {
      notUnderstood.push({ text: field.slice(0, longestLine), why: 'column', line });
    }
    if (parsedPerson.safeParse(person).success) people.push(person);
    else notUnderstood.push({ text: name, why: hasWord(name) ? 'too-long' : 'no-letters', line });
    return undefined;
  });
  if (problem !== undefined) return failReading(problem);
  return people.length === 0 ? failReading({ code: 'nobody' }) : { ok: true, value: { people, notUnderstood } };
}

/** Fields of other tools as lines of a note; only texts, numbers and the like, which cannot be deep. */
function writeNote(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .filter(([, value]) => !isNested(value))
    .map(([field, value]) => `${field}: ${value}`)
    .join('\n');
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
