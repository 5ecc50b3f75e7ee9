// People from a list pasted as it stands in a report.
import { type ListForm, longestList, type ParsedPeople } from './parsed-people.ts';
import { type Line, splitLines } from './people-list/lines.ts';
import { cutPieces } from './people-list/pieces.ts';
import { readPieces } from './people-list/read-pieces.ts';
import { chooseSeparator, cutRow, isFamilyFirst } from './people-list/separator.ts';
import { cutTail } from './people-list/tail.ts';
import { isAllCapitals, usesCapitals } from './people-list/words.ts';
import { failReading, type Reading } from './problem.ts';

/** What the reader corrects in the form that was found. */
export type ListWishes = Partial<ListForm>;

/**
 * Reads a list of names with any separator: commas, semicolons, lines, bullets, numbers, tabs, a joining word at the end.
 *
 * Where commas or semicolons separate, a line break is a space, also an empty line, so that a name broken over lines is
 * whole again. What follows a name in brackets or after a dash is a remark; `b. 1979` and its like are a date of birth.
 * Everything else is in `notUnderstood`: nothing is left out in silence.
 *
 * @param text    Any script, at most `longestList` UTF-16 units.
 * @param wishes  Overrules what was found by evidence.
 */
export function parsePeopleList(text: string, wishes: ListWishes = {}): Reading<ParsedPeople> {
  if (text.length > longestList) {
    return failReading({ code: 'too-long', length: text.length, limit: longestList });
  }
  const withCapitals = usesCapitals(text);
  const lines = splitLines(text, withCapitals);
  const rows = lines.filter((line) => line.kind === 'list');
  const separator = wishes.separator ?? chooseSeparator(rows, withCapitals);
  const pieces = cutStretches(lines, separator);
  const names = pieces.filter((piece) => piece.kind === 'list').map((piece) => cutRow(piece.text));
  const familyFirst = wishes.familyFirst ?? (separator !== 'comma' && isFamilyFirst(names, withCapitals));
  const capitals = names.filter(([name = '']) => isAllCapitals(cutTail(name).name)).length;
  const { people, notUnderstood } = readPieces(pieces, {
    withCapitals,
    familyFirst,
    capitalsAreHeadings: capitals * 2 < names.length,
  });
  if (people.length === 0) return failReading({ code: 'nobody' });
  return { ok: true, value: { people, notUnderstood, form: { separator, familyFirst } } };
}

/** Lines of a list as pieces, what is between them as it was; consecutive lines of a paragraph are one. */
function cutStretches(lines: readonly Line[], separator: ListForm['separator']): Line[] {
  const pieces: Line[] = [];
  let stretch: Line[] = [];
  const close = () => {
    for (const text of cutPieces(stretch, separator)) pieces.push({ text, kind: 'list', marked: false });
    stretch = [];
  };
  for (const line of lines) {
    if (line.kind === 'list') {
      stretch.push(line);
      continue;
    }
    close();
    const last = pieces.at(-1);
    if (line.kind === 'prose' && last?.kind === 'prose') {
      pieces[pieces.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    } else pieces.push(line);
  }
  close();
  return pieces;
}
