// Why something could not be read, in the reader's language: what, where, what to do.
import type { Problem } from '../../exchange/problem.ts';
import { formatCount } from '../dates.ts';
import { t } from '../i18n.ts';

/** @param file  How the reader calls what they gave: `people.csv`, *the pasted text*. */
export function sayReadingProblem(problem: Problem, file: string): string {
  const numbers = Object.entries(problem)
    .filter(([name]) => name !== 'count')
    .map(([name, value]) => [name, typeof value === 'number' ? formatCount(value) : value]);
  return t(`import:problem.${problem.code}`, { ...problem, ...Object.fromEntries(numbers), file });
}
