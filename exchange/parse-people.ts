// People from whatever kind of text somebody gave.
import type { Format } from './detect-format.ts';
import type { ParsedPeople } from './parsed-people.ts';
import { parsePeopleCsv } from './people-csv.ts';
import { parsePeopleJson } from './people-json.ts';
import { type ListWishes, parsePeopleList } from './people-list.ts';
import type { Reading } from './problem.ts';

/** Reads people in the format that `detectFormat` found; `wishes` count for a list only. */
export function parsePeople(
  text: string,
  format: Exclude<Format, 'vigil-file'>,
  wishes?: ListWishes,
): Reading<ParsedPeople> {
  switch (format) {
    case 'people-list':
      return parsePeopleList(text, wishes);
    case 'people-csv':
      return parsePeopleCsv(text);
    case 'people-json':
      return parsePeopleJson(text);
  }
}
