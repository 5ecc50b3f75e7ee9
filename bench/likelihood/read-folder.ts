// Opens a folder of names and annotated texts for measuring; nothing of it is kept in the project.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two names; of one person if `one` and `other` are the same id. */
export interface PairOfPeople {
  readonly one: string;
  readonly other: string;
  readonly stored: string;
  readonly printed: string;
}

export interface FollowedName {
  readonly id: string;
  readonly name: string;
  /** The texts that the name belongs to, or `distractor`. */
  readonly set: string;
}

/** A place that is annotated: [start, end, id or null, what kind of name]. */
export type GoldPlace = readonly [number, number, string | null, 'full' | 'partial' | 'ignore' | 'other'];

/** A line of which only the people are known: [start, end, named in full, by family name, not counted]. */
export type GoldLine = readonly [number, number, readonly string[], readonly string[], readonly string[]];

export interface AnnotatedText {
  readonly id: string;
  readonly set: string;
  readonly lang: string;
  readonly text: string;
  readonly gold?: readonly GoldPlace[];
  readonly lines?: readonly GoldLine[];
}

export interface NameFolder {
  readonly same: readonly PairOfPeople[];
  readonly strangers: readonly PairOfPeople[];
  readonly followed: readonly FollowedName[];
  readonly texts: readonly AnnotatedText[];
}

/** The folder named by `VIGIL_NAMES`, or one beside the project. */
export function nameFolder(): string {
  return process.env['VIGIL_NAMES'] ?? join(import.meta.dirname, '../../../shared/names-dev');
}

/** Everything in a folder; `undefined` where there is none. */
export function readNameFolder(folder: string): NameFolder | undefined {
  if (!existsSync(join(folder, 'positives.tsv'))) return undefined;
  const pair = (row: Row, one: string, other: string): PairOfPeople => ({
    one: cell(row, one),
    other: cell(row, other),
    stored: cell(row, 'known_name'),
    printed: cell(row, 'other_name'),
  });
  return {
    same: readRows(join(folder, 'positives.tsv')).map((row) => pair(row, 'person_id', 'person_id')),
    strangers: readRows(join(folder, 'negatives.tsv')).map((row) => pair(row, 'known_id', 'other_id')),
    followed: readRows(join(folder, 'haystack_names.tsv')).map((row) => ({
      id: cell(row, 'id'),
      name: cell(row, 'known_name'),
      set: cell(row, 'set'),
    })),
    texts: readLines(join(folder, 'haystack.jsonl')).map((line) => JSON.parse(line) as AnnotatedText),
  };
}

type Row = ReadonlyMap<string, string>;

function cell(row: Row, column: string): string {
  const value = row.get(column);
  if (value === undefined) throw new Error(`Expected a column ${column}, got ${[...row.keys()].join(', ')}`);
  return value;
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n');
}

function readRows(path: string): Row[] {
  const [head = '', ...lines] = readLines(path);
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return new Map(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}
