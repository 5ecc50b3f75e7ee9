// A file that could not be read back is never written.
import { expect, it } from 'vitest';
import { writeVigilFile } from '../../../exchange/vigil-file/write.ts';
import type { AnyRecord } from '../../../records/record.ts';
import { makeRecords, seedRandom } from '../random-records.ts';

const records = makeRecords(seedRandom(3));
const write = (given: readonly AnyRecord[]) => [...writeVigilFile(given, 'case')];

it('is a plain JSON array with one record a line', () => {
  const lines = write(records);
  expect(lines[0]).toBe('[\n');
  expect(lines[1]).toBe('{"type":"manifest","format":"vigil","version":1,"scope":"case"},\n');
  expect(lines.at(-1)).toBe(']\n');
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  expect(JSON.parse(lines.join(''))).toHaveLength(records.length + 2);
});

it('does not depend on the order of records or of their keys', () => {
  const shuffled = records.toReversed().map((record) => Object.fromEntries(Object.entries(record).reverse()));
  expect(write(shuffled as unknown as AnyRecord[])).toEqual(write(records));
});

it.each([
  ['an id twice', [...records, records[0] as AnyRecord], 'Expected each id once'],
  ['a link that leads nowhere', records.filter((record) => record.type !== 'source'), 'Expected every link to lead'],
  [
    'a wrong field',
    records.map((record) => ({ ...record, createdAt: 'now' }) as AnyRecord),
    'with a wrong "createdAt"',
  ],
])('refuses %s', (_, given, message) => {
  expect(() => write(given)).toThrow(message);
});
