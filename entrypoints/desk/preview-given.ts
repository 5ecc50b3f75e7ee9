// What somebody pasted or chose, read whatever it is, and compared with what is stored.
import { decodeText } from '../../exchange/decode-text.ts';
import { detectFormat, type Format } from '../../exchange/detect-format.ts';
import { recordsFile } from '../../exchange/evidence/seal.ts';
import { isPackage, readPacked } from '../../exchange/pack.ts';
import type { ListForm, ParsedPeople } from '../../exchange/parsed-people.ts';
import { parsePeopleCsv } from '../../exchange/people-csv.ts';
import { parsePeopleJson } from '../../exchange/people-json.ts';
import { parsePeopleList } from '../../exchange/people-list.ts';
import type { Problem, Reading } from '../../exchange/problem.ts';
import { longestFile } from '../../exchange/vigil-file/format.ts';
import { readVigilFile } from '../../exchange/vigil-file/read.ts';
import type { AnyRecord } from '../../records/record.ts';
import { type PeoplePreview, previewPeople } from '../../workflows/add-people.ts';
import { type ImportPreview, previewImport } from '../../workflows/import-file.ts';

/** A text as typed or pasted, or a file. */
export interface Given {
  readonly from: string | File;
  /** How a list is to be read where the guess was wrong. */
  readonly wishes: Partial<ListForm>;
}

export type GivenPreview =
  | { readonly kind: 'people'; readonly preview: PeoplePreview }
  | { readonly kind: 'file'; readonly preview: ImportPreview }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A UTF-16 unit takes at most three bytes of UTF-8, so a longer file is too long however it is written. */
const mostBytes = longestFile * 3;

/**
 * Reads what was given and shows what adding it would do; changes nothing.
 *
 * @param readStored  Everything that is stored; asked for only when the text could be read.
 */
export async function previewGiven(
  { from, wishes }: Given,
  readStored: () => Promise<readonly AnyRecord[]>,
): Promise<GivenPreview> {
  if (typeof from !== 'string' && from.size > mostBytes && !/\.zip$/iu.test(from.name)) {
    return { kind: 'problem', problem: { code: 'too-long', length: from.size, limit: longestFile } };
  }
  const text = typeof from === 'string' ? from : readText(new Uint8Array(await from.arrayBuffer()));
  const format = detectFormat(text, typeof from === 'string' ? '' : from.name);
  if (format === 'vigil-file') {
    const file = readVigilFile(text);
    const preview = file.ok ? previewImport(file.value, await readStored()) : file;
    return preview.ok ? { kind: 'file', preview: preview.value } : { kind: 'problem', problem: preview.problem };
  }
  const people = parsePeople(format, text, wishes);
  if (!people.ok) return { kind: 'problem', problem: people.problem };
  const stored = (await readStored()).filter((record) => record.type === 'person');
  return { kind: 'people', preview: previewPeople(people.value, stored) };
}

/** The text of a file; of a package, that of its records. */
function readText(bytes: Uint8Array): string {
  const packed = isPackage(bytes) ? readPacked(bytes, recordsFile, mostBytes) : undefined;
  return decodeText(packed ?? bytes, TextDecoder).text;
}

function parsePeople(
  format: Exclude<Format, 'vigil-file'>,
  text: string,
  wishes: Partial<ListForm>,
): Reading<ParsedPeople> {
  switch (format) {
    case 'people-csv':
      return parsePeopleCsv(text);
    case 'people-json':
      return parsePeopleJson(text);
    case 'people-list':
      return parsePeopleList(text, wishes);
  }
}
