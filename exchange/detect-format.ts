// Which kind of text somebody pasted or chose.
import { findColumn } from './people-csv/columns.ts';

export type Format = 'vigil-file' | 'people-json' | 'people-csv' | 'people-list';

/** How far the manifest of a Vigil file is looked for, UTF-16 units: it is the first element, however it is formatted. */
const manifestWithin = 1_000;

/**
 * Tells the kind of a text by its beginning, and a table without a heading by its file's name.
 *
 * A guess that costs nothing when it is wrong: the reader of that kind says what it cannot read.
 *
 * @param fileName  Only its ending counts.
 */
export function detectFormat(text: string, fileName = ''): Format {
  const start = text
    .slice(0, manifestWithin)
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (/^\[\s*\{[^}]*"type"\s*:\s*"manifest"/u.test(start)) return 'vigil-file';
  if (/^\[\s*[{[\]"]/u.test(start) || (/^\[?\s*$|^\{/u.test(start) && /\.json$/iu.test(fileName))) return 'people-json';
  if (/\.(?:csv|tsv)$/iu.test(fileName)) return 'people-csv';
  const [heading = ''] = start.split(/[\r\n]/u, 1);
  const cells = heading.split(/[,;\t|]/u).map((cell) => cell.replace(/^\s*"|"\s*$/gu, ''));
  const known = cells.filter((cell) => findColumn(cell) !== undefined);
  return known.length * 2 >= cells.length && known.length > 0 && /[\r\n]/u.test(start) ? 'people-csv' : 'people-list';
}
