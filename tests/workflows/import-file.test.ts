// Importing a file adds what is new, never overwrites what is newer, and hides no difference.
import { describe, expect, it } from 'vitest';
import { readVigilFile } from '../../exchange/vigil-file/read.ts';
import type { AnyRecord } from '../../records/record.ts';
import { openStore } from '../../storage/store.ts';
import { exportEverything } from '../../workflows/export-records.ts';
import { composeImport, previewImport } from '../../workflows/import-file.ts';
import { makeRecords, seedRandom } from '../exchange/random-records.ts';
import { inventCase, inventPerson } from '../invented.ts';

const day = new Date(2031, 5, 9);
const fileOf = (records: readonly AnyRecord[]) => [...exportEverything(records, [], day).chunks].join('');

function preview(text: string, stored: readonly AnyRecord[]) {
  const file = readVigilFile(text);
  const compared = file.ok ? previewImport(file.value, stored) : file;
  if (!compared.ok) throw new Error(compared.problem.code);
  return compared.value;
}

const person = inventPerson('Arman Testov');
const later = { ...person, notes: 'later', editedAt: '2031-07-01T00:00:00+05:00' } as typeof person;
const group = inventCase('The Sampleton three', [person.id]);

describe('before anything is imported', () => {
  it('counts what is new, what is the same and what differs', () => {
    const seen = preview(fileOf([person, group]), [later]);
    expect(seen).toMatchObject({ same: 0, counts: { person: 1, case: 1 }, scope: 'everything' });
    expect(seen.fresh).toEqual([group]);
    expect(seen.differing).toEqual([{ here: later, file: person, newer: 'here' }]);
    expect(preview(fileOf([person, group]), [person, group])).toMatchObject({ same: 2, fresh: [], differing: [] });
  });

  it('refuses an id that is somebody else here', () => {
    const other = { ...group, id: person.id } as unknown as AnyRecord;
    expect(() => preview(fileOf([person]), [other])).toThrow('id-taken');
  });
});

describe('importing', () => {
  it.each([
    ['keeps what was edited later here', person, later, 'later'],
    ['takes what was edited later in the file', later, person, 'later'],
  ])('%s', (_, inFile, here, notes) => {
    const { put = [], replaces } = composeImport(preview(fileOf([inFile]), [here]));
    const [kept] = [...put, here];
    expect(kept).toMatchObject({ notes });
    expect(replaces).toEqual(put.length > 0 ? [here] : []);
  });

  it('does what the reader chose for a difference', () => {
    const seen = preview(fileOf([person]), [later]);
    expect(composeImport(seen, new Map([[person.id, 'file']])).put).toEqual([person]);
  });

  it.each([1, 2, 3, 4, 5, 6])('gives an empty installation the same file, byte for byte (seed %i)', async (seed) => {
    const text = fileOf(makeRecords(seedRandom(seed)));
    const { vault } = await openStore(`test-${crypto.randomUUID()}`);
    const seq = await vault.commit(composeImport(preview(text, await vault.readAll())));
    const stored = await vault.readAll();
    expect(fileOf(stored)).toBe(text);
    expect(composeImport(preview(text, stored))).toEqual({ verb: 'import-file', put: [], replaces: [] });
    await vault.undo(seq);
    expect(await vault.readAll()).toEqual([]);
  });
});
