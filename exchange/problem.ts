// Why something could not be read: a code and what its sentence needs, so that every language can say it.
import { problemWords } from './problem-words.ts';

/** What went wrong. `line` counts from 1; every problem leaves the stored data as it was. */
export type Problem =
  /** Lengths in UTF-16 units. */
  | { readonly code: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'too-many'; readonly limit: number }
  | { readonly code: 'case-full'; readonly limit: number }
  | { readonly code: 'id-taken' | 'original-differs'; readonly id: string }
  | { readonly code: 'not-a-list' }
  | { readonly code: 'malformed'; readonly line: number }
  | { readonly code: 'truncated'; readonly line: number }
  | { readonly code: 'not-vigil' }
  | { readonly code: 'newer-version'; readonly version: number; readonly known: number }
  | { readonly code: 'unknown-type' | 'not-a-person'; readonly line: number }
  | { readonly code: 'field-missing' | 'field-unknown' | 'field-wrong'; readonly line: number; readonly field: string }
  | { readonly code: 'field-long'; readonly line: number; readonly field: string; readonly limit: number }
  | { readonly code: 'duplicate-id'; readonly line: number; readonly first: number }
  | { readonly code: 'points-nowhere'; readonly line: number; readonly missing: string }
  | { readonly code: 'after-trailer'; readonly line: number }
  | { readonly code: 'counts-differ'; readonly type: string; readonly expected: number; readonly found: number }
  | { readonly code: 'csv-columns'; readonly line: number; readonly count: number; readonly expected: number }
  | { readonly code: 'csv-quote'; readonly line: number }
  | { readonly code: 'csv-no-name'; readonly line: number }
  | { readonly code: 'csv-same-column'; readonly line: number; readonly column: string }
  | { readonly code: 'nobody' };

/** Either what was read or why it could not be. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A reading that failed. */
export function failReading(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}

/**
 * One English sentence or three: what, where, what to do.
 *
 * @param file  How the reader calls what they gave: `people.csv`, `the pasted text`.
 */
export function explainProblem(problem: Problem, file: string): string {
  const values: Readonly<Record<string, string | number>> = { ...problem, file };
  const one = 'count' in problem && problem.count === 1;
  const sentence =
    problem.code === 'csv-columns' ? problemWords[`csv-columns_${one ? 'one' : 'other'}`] : problemWords[problem.code];
  return sentence.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => format(values[name]));
}

function format(value: string | number | undefined): string {
  return typeof value === 'number' ? value.toLocaleString('en') : (value ?? '');
}
