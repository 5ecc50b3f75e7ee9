// Decides by evidence what stands between the names of a list.
import type { ListForm } from '../parsed-people.ts';
import { joiningWord, joinsAfter, joinsBefore } from './joining.ts';
import { isFullName, type Line } from './lines.ts';
import { cutTail } from './tail.ts';
import { countMainWords, isAllCapitals, isNameSuffix, refuseName, splitWords } from './words.ts';

/** Signs that can stand between names where a comma does. */
const commas = /[,،，]/u;
/** Signs that can stand between names where a semicolon does. */
const semicolons = /[;；؛、|]/u;

/** How lines of a list are to be read. @param lines  Of kind `list` only. */
export function chooseSeparator(lines: readonly Line[], withCapitals: boolean): ListForm['separator'] {
  const marked = lines.filter((line) => line.marked).length;
  if (marked > 0 && marked * 3 >= lines.length) return 'mark';
  const breaks = lines.reduce((sum, { text }) => sum + text.split(semicolons).length - 1, 0);
  if (breaks > 0 && (breaks + 1) * 2 >= lines.length) return 'semicolon';
  const rows = lines.map((line) => cutRow(line.text));
  const cut = rows.filter((row) => row.length > 1);
  if (cut.length === 0 || isFamilyFirst(rows, withCapitals) || haveRemarks(rows, withCapitals)) return 'line';
  const goesOn = lines.slice(0, -1).some(({ text }) => commas.test(text.slice(-1)) || joinsAfter.test(text));
  return goesOn || cut.length * 2 >= rows.length ? 'comma' : 'line';
}

/** A row's parts between commas, without empty ones; commas in brackets do not count. */
export function cutRow(text: string): string[] {
  const parts = text.match(/(?:\([^()]{0,300}\)|[^,،，])+/gu) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/**
 * Whether every row is `Family, Given`: two parts that can be names, and the first nearly always one word or in capitals.
 */
export function isFamilyFirst(rows: readonly (readonly string[])[], withCapitals: boolean): boolean {
  const isPair = rows.every(
    (row) =>
      row.length === 2 &&
      row.every((part) => splitWords(part).length <= 3 && refuseName(part, withCapitals) === undefined) &&
      !isNameSuffix(row[1] ?? ''),
  );
  const single = rows.filter(
    ([family = '', given = '']) => countMainWords(family) === 1 || (isAllCapitals(family) && !isAllCapitals(given)),
  );
  return isPair && rows.length > 0 && single.length >= 0.8 * rows.length;
}

/** Whether rows are a name and then words about it: `A B, teacher, Osh`, or the same single word's place in every row. */
function haveRemarks(rows: readonly (readonly string[])[], withCapitals: boolean): boolean {
  const cut = rows.filter((row) => row.length > 1);
  const isRemark = (part: string) => {
    const [name = ''] = cutTail(part.replace(joinsBefore, '').replace(joinsAfter, '')).name.split(joiningWord);
    const why = refuseName(name, withCapitals);
    return why !== undefined && why !== 'too-long';
  };
  const remarked = cut.filter(
    ([name = '', next = '']) => isFullName(cutTail(name).name, withCapitals) && isRemark(next),
  );
  if (remarked.length * 2 >= cut.length) return true;
  const isPlaced = ([name = '', next = '']: readonly string[]) =>
    splitWords(name).length >= 2 && splitWords(next).length === 1;
  return rows.length > 1 && rows.every((row) => row.length === 2 && isPlaced(row));
}
