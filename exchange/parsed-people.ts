// People as a list, a table or a file gave them: what was understood of each, and what was not understood at all.

import { z } from 'zod';
import { edtfDate } from '../records/date.ts';
import { line, longestProse, prose } from '../records/words.ts';

/** Longest pasted list, in UTF-16 units: some 30,000 names, read in about a second. */
export const longestList = 500_000;
/** Longest table or JSON of people, in UTF-16 units. */
export const longestTable = 20_000_000;
/** Most people in a table or JSON: twice what Vigil is measured with. */
export const mostPeople = 200_000;

/** Longest note, UTF-16 units: what is written elsewhere of the same person still fits beside it. */
const longestNote = longestProse / 2;

const lines = z.array(line);

/** One person as given. Texts are as printed, but for white space in names, which is one space. */
export const parsedPerson = z.strictObject({
  name: line,
  aliases: lines.max(400).optional(),
  born: edtfDate.optional(),
  died: edtfDate.optional(),
  citizenship: lines.max(50).optional(),
  ethnicity: lines.max(50).optional(),
  gender: line.optional(),
  roles: lines.max(50).optional(),
  note: prose.max(longestNote).optional(),
  tags: lines.max(100).optional(),
  /** What whoever made the file calls them. */
  foreignId: z.string().max(500).optional(),
});
export type ParsedPerson = z.infer<typeof parsedPerson>;

/** Why a piece of a text became nobody. */
export type WhyNot =
  /** It stands before a colon. */
  | 'introduction'
  | 'heading'
  | 'sentence'
  /** It has no letters. */
  | 'no-letters'
  /** It, or a part of it, is longer than Vigil keeps. */
  | 'too-long'
  /** A row of a table in which the columns for names are empty. */
  | 'no-name'
  /** It stands where a date belongs; the person was read, and it is in their note. */
  | 'date'
  /** A column or field without a meaning here; what it held is in the notes. */
  | 'column';

/** A piece of the text that became nobody, as printed; never left out in silence. */
export interface NotUnderstood {
  readonly text: string;
  readonly why: WhyNot;
  /** Counted from 1, where it is known. */
  readonly line?: number;
}

/** How a list was read, for the reader to check. */
export interface ListForm {
  readonly separator: 'comma' | 'semicolon' | 'line' | 'mark';
  /** Rows were `Family, Given`; names were turned round. */
  readonly familyFirst: boolean;
}

export interface ParsedPeople {
  readonly people: readonly ParsedPerson[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Only of a list. */
  readonly form?: ListForm;
}

/** One space for any white space, none at the ends: names in cells and strings come broken over lines. */
export function flattenSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
