// Alterations of an evidence package: of its bytes, and of its lines by somebody who makes the sums right again.
import { isDeepStrictEqual } from 'node:util';
import { copiesFolder, recordsFile, sealFile, writeSeal } from '../../../exchange/evidence/seal.ts';
import { hashBytes, writeCanonical } from '../../../records/canonical.ts';
import type { Files } from './verifiers.ts';

export interface Altered {
  readonly how: string;
  readonly files: Files;
}

type Random = () => number;
type Line = Record<string, unknown>;

const upTo = (random: Random, end: number) => Math.floor(random() * end);

/** One byte, or a few, changed, dropped, put in, or doubled; or the end cut off. */
export function alterBytes(files: Files, random: Random): Altered {
  const name = random() < 0.8 ? recordsFile : sealFile;
  const bytes = [...(files[name] ?? [])];
  const at = upTo(random, bytes.length);
  const how = ['change', 'drop', 'put in', 'double', 'cut'][upTo(random, 5)] ?? 'cut';
  if (how === 'change') bytes[at] = ((bytes[at] ?? 0) + 1 + upTo(random, 255)) % 256;
  else if (how === 'drop') bytes.splice(at, 1 + upTo(random, 3));
  else if (how === 'put in') bytes.splice(at, 0, upTo(random, 256));
  else if (how === 'double') bytes.splice(at, 0, ...bytes.slice(at, at + 1 + upTo(random, 40)));
  else bytes.length = at;
  return { how: `${how} a byte of ${name}`, files: { ...files, [name]: Uint8Array.from(bytes) } };
}

/** Something about the copies of pages: bytes of one, one that is gone, one too many, one in the place of another. */
export function alterCopies(files: Files, random: Random): Altered | undefined {
  const names = Object.keys(files).filter((name) => name.startsWith(`${copiesFolder}/`));
  const name = names[upTo(random, names.length)];
  const other = names[upTo(random, names.length)];
  if (name === undefined || other === undefined) return undefined;
  const altered = { ...files };
  switch (upTo(random, 4)) {
    case 0:
      delete altered[name];
      return { how: 'drop a copy', files: altered };
    case 1:
      altered[`${copiesFolder}/${hashBytes(Uint8Array.of(upTo(random, 256)))}.html`] = files[name] ?? new Uint8Array();
      return { how: 'put in a copy', files: altered };
    case 2:
      altered[name] = files[other] ?? new Uint8Array();
      return name === other ? undefined : { how: 'change a copy for another', files: altered };
    default: {
      const bytes = [...(files[name] ?? [])];
      const at = upTo(random, bytes.length);
      if (random() < 0.5) bytes[at] = ((bytes[at] ?? 0) + 1 + upTo(random, 255)) % 256;
      else bytes.splice(at, 1);
      return { how: 'change a byte of a copy', files: { ...files, [name]: Uint8Array.from(bytes) } };
    }
  }
}

/** Something in the lines, with the counts and the sum of the file made right; the chain itself is not computed anew. */
export function alterLines(files: Files, random: Random): Altered {
  const lines = JSON.parse(new TextDecoder().decode(files[recordsFile])) as Line[];
  const before = structuredClone(lines);
  let how = '';
  for (let tries = 0; tries < 50; tries += 1) {
    how = alterOnce(lines, random);
    if (!isSame(before, lines)) break;
  }
  const counts = { source: 0, capture: 0, clip: 0, person: 0, case: 0, fact: 0, entry: 0 };
  for (const { type } of lines)
    if (typeof type === 'string' && type in counts) counts[type as keyof typeof counts] += 1;
  if (random() < 0.95) Object.assign(lines.at(-1) ?? {}, { counts });
  const bytes = new TextEncoder().encode(JSON.stringify(lines));
  const seal = JSON.parse(new TextDecoder().decode(files[sealFile]));
  seal.records.sha256 = hashBytes(bytes);
  return { how, files: { ...files, [recordsFile]: bytes, [sealFile]: new TextEncoder().encode(writeSeal(seal)) } };
}

/** Records in another order are the same records; entries are not. */
function isSame(before: readonly Line[], after: readonly Line[]): boolean {
  const sort = (lines: readonly Line[]) => [
    ...lines
      .filter(({ type }) => type !== 'entry')
      .map((line) => writeCanonical(line))
      .sort(),
    ...lines.filter(({ type }) => type === 'entry').map((line) => writeCanonical(line)),
  ];
  return isDeepStrictEqual(sort(before), sort(after));
}

function alterOnce(lines: Line[], random: Random): string {
  const at = 1 + upTo(random, lines.length - 2);
  const line = lines[at] ?? {};
  const other = 1 + upTo(random, lines.length - 2);
  switch (upTo(random, 7)) {
    case 0:
      lines.splice(at, 1);
      return `drop a line (${String(line['type'])})`;
    case 1:
      lines.splice(other, 0, structuredClone(line));
      return `double a line (${String(line['type'])})`;
    case 2:
      [lines[at], lines[other]] = [lines[other] ?? {}, line];
      return 'change the order of two lines';
    case 3:
      lines.splice(
        1,
        lines.length - 2,
        ...lines.slice(1, -1).filter(({ record, id }) => (record ?? id) !== (line['record'] ?? line['id'])),
      );
      return 'drop a record with all its entries';
    case 4:
      lines.splice(lines.length - 1 - (1 + upTo(random, 3)), 1 + upTo(random, 3));
      return 'drop the last entries';
    default:
      return alterField(line, random);
  }
}

/** A field somewhere in a line: another value, gone, or a new one beside it. */
function alterField(line: Line, random: Random): string {
  let place: Record<string, unknown> = line;
  let key = pick(Object.keys(place), random);
  while (
    typeof place[key] === 'object' &&
    place[key] !== null &&
    Object.keys(place[key] as object).length > 0 &&
    random() < 0.8
  ) {
    place = place[key] as Record<string, unknown>;
    key = pick(Object.keys(place), random);
  }
  const value = place[key];
  const kind = random();
  if (kind < 0.15 && !Array.isArray(place)) delete place[key];
  else if (kind < 0.25 && !Array.isArray(place)) place[`${key}x`] = value;
  else if (typeof value === 'number') place[key] = value + (random() < 0.5 ? 1 : -1);
  else if (typeof value === 'string') place[key] = alterText(value, random);
  else place[key] = pick([null, true, 'x', [], {}], random);
  return `change ${String(line['type'])}.${key}`;
}

/** One sign another, a look-alike, one that cannot be seen, or a lone surrogate in the place of what stands for it. */
function alterText(text: string, random: Random): string {
  const at = upTo(random, text.length + 1);
  const signs = ['\u200b', '\ufffd', '\ud800', 'а', 'a', '0', '1', ' ', ''];
  return text.slice(0, at) + pick(signs, random) + text.slice(at + (random() < 0.7 ? 1 : 0));
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[upTo(random, list.length)] as T;
}
