// What is wrong with a field, in one sentence that says what is expected and what was found.
import { t } from '../i18n.ts';
import type { FieldProblem } from './check-record.ts';

const names = new Set(['spellings', 'names']);

/** The sentence for a field, or undefined when nothing is wrong with it. */
export function sayProblem(problems: readonly FieldProblem[], field: string): string | undefined {
  const problem = problems.find((one) => one.field === field);
  if (problem === undefined) return undefined;
  if (problem.got === '') return t(names.has(field) ? 'desk:problem.noName' : 'desk:problem.empty');
  return t('desk:problem.line', { got: shorten(problem.got) });
}

const longestShown = 60;

function shorten(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}
