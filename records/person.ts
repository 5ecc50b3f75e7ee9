// A person someone follows, under every spelling that was ever printed.
import { z } from 'zod';
import { address } from './address.ts';
import { edtfDate, instant } from './date.ts';
import { personId, sourceId } from './id.ts';
import { role } from './kind.ts';
import { line, prose } from './words.ts';

/** ISO 15924 code of the script that most letters of a text are in, such as `Latn`, `Cyrl`, `Arab`; `Zyyy` for none. */
export const script = z.string().regex(/^[A-Z][a-z]{3}$/u);

/** One written form of a name. A weak one (a family name alone, a nickname) is never enough by itself. */
export const spelling = z.strictObject({
  text: line,
  script,
  strength: z.enum(['strong', 'weak']),
  /** Where it was first seen, when that is known. */
  firstSeen: sourceId.optional(),
  /** The user turned it off: kept, shown, not looked for. */
  off: z.literal(true).optional(),
});
export type Spelling = z.infer<typeof spelling>;

/** Somebody else who looks like the person: whoever is so named on one page, or one form on any page. */
export const mistakenForm = z.strictObject({
  /** As printed, on one line. */
  form: line,
  /** Of the page, as the browser has it; every form on it is somebody else's. Without it, this form is, on any page. */
  address: address.optional(),
});
export type MistakenForm = z.infer<typeof mistakenForm>;

/** How strong a name is taken to be until the user says: one of a single word is weak, for alone it names too many. */
export function guessStrength(text: string): Spelling['strength'] {
  return text.trim().split(/[\s\u00a0]+/u).length > 1 ? 'strong' : 'weak';
}

export const person = z.strictObject({
  type: z.literal('person'),
  id: personId,
  /** The first is the one a list shows. */
  spellings: z.array(spelling).min(1).max(500),
  /** Forms that look like the name and are somebody else's: never shown as this person. */
  mistaken: z.array(mistakenForm).max(500).optional(),
  born: edtfDate.optional(),
  died: edtfDate.optional(),
  citizenship: z.array(line).max(50),
  ethnicity: z.array(line).max(50),
  gender: line.optional(),
  roles: z.array(role).max(50),
  notes: prose,
  tags: z.array(line).max(200),
  createdAt: instant,
  editedAt: instant,
});
export type Person = z.infer<typeof person>;

/** The name that lists and headings show: the first spelling. */
export function nameOf(someone: Person): string {
  return someone.spellings[0]?.text ?? '';
}

/** Scripts that names come in, most expected first. @see ISO 15924 */
const scripts = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Hani', /\p{Script=Han}/gu],
] as const;

/** The script that most letters of a text are in, as an ISO 15924 code; `Zyyy` when none is known. */
export function detectScript(text: string): string {
  let best = 'Zyyy';
  let most = 0;
  for (const [code, letters] of scripts) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) {
      best = code;
      most = count;
    }
  }
  return best;
}
