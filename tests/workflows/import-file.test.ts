// Importing a file adds what is new, never overwrites what is newer, and hides no difference.
import { describe, expect, it } from 'vitest';
import { readVigilFile } from '../../exchange/vigil-file/read.ts';
import type { Case } from '../../records/case.ts';
import { instant } from '../../records/date.ts';
import type { AnyRecord } from '../../records/record.ts';
import { openStore, type Store } from '../../storage/store.ts';
import { exportEverything } from '../../workflows/export-records.ts';
import { composeImport, previewImport } from '../../workflows/import-file.ts';
import { verifyCase } from '../../workflows/verify-case.ts';
import { makeRecords, seedRandom } from '../exchange/random-records.ts';
import { inventCapture, inventCase, inventClip, inventFact, inventPerson, inventSource } from '../invented.ts';

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

describe('bringing a case with its chain to another computer', () => {
  async function exportFrom(store: Store): Promise<string> {
    return [...exportEverything(await store.vault.readAll(), await store.vault.readChains(), day).chunks].join('');
  }

  async function makeCase(): Promise<{ store: Store; matter: Case }> {
    const store = await openStore(`test-${crypto.randomUUID()}`);
    const aset = inventPerson('Aset Nurlan');
    const matter = inventCase('The Karasu nine', [aset.id]);
    const source = inventSource('https://herald.example/karasu');
    const original = inventCapture('Aset was held.');
    const clip = { ...inventClip(source, 'Aset was held.'), original: original.id };
    const fact = { ...inventFact('arrest', '2031-06-09', [aset.id], [clip]), case: matter.id };
    await store.vault.commit({ verb: 'add', put: [aset, matter, source, original, clip, fact] });
    await store.vault.commit({ verb: 'edit', put: [{ ...clip, note: 'read twice' }] });
    return { store, matter };
  }

  async function bring(text: string, to: Store) {
    const file = readVigilFile(text);
    if (!file.ok) throw new Error(`Expected a file, got ${file.problem.code}`);
    const found = previewImport(file.value, await to.vault.readAll());
    if (!found.ok) throw new Error(`Expected a preview, got ${found.problem.code}`);
    await to.vault.commit(composeImport(found.value));
    return found.value;
  }

  it('goes on with the chain that it had, versions included', async () => {
    const { store, matter } = await makeCase();
    const other = await openStore(`test-${crypto.randomUUID()}`);
    await bring(await exportFrom(store), other);
    const chain = await store.vault.readChain(matter.id);
    expect(await other.vault.readChain(matter.id)).toEqual(chain);
    await other.vault.commit({ verb: 'edit', put: [{ ...matter, summary: 'Nine men' }] });
    expect(await other.vault.readChain(matter.id)).toHaveLength(chain.length + 1);
    expect(await verifyCase(other, matter.id)).toMatchObject({ holds: true });
  });

  it('writes down as imported what the reader here keeps otherwise', async () => {
    const { store, matter } = await makeCase();
    const other = await openStore(`test-${crypto.randomUUID()}`);
    const [aset] = await store.vault.readType('person');
    if (aset === undefined) throw new Error('Expected somebody');
    await other.vault.commit({
      verb: 'add',
      put: [{ ...aset, notes: 'known here', editedAt: instant.parse('2032-01-01T00:00:00Z') }],
    });
    await bring(await exportFrom(store), other);
    expect((await other.vault.readChain(matter.id)).at(-1)).toMatchObject({ event: 'imported', record: aset.id });
    expect(await verifyCase(other, matter.id)).toMatchObject({ holds: true });
  });

  it('keeps its own chain where the case is here already', async () => {
    const { store, matter } = await makeCase();
    const text = await exportFrom(store);
    await store.vault.commit({ verb: 'edit', put: [{ ...matter, summary: 'Nine men' }] });
    const chain = await store.vault.readChain(matter.id);
    await bring(text, store);
    expect((await store.vault.readChain(matter.id)).slice(0, chain.length)).toEqual(chain);
    expect(await verifyCase(store, matter.id)).toMatchObject({ holds: true });
  });

  it('says so where the chain in the file does not hold, and begins another', async () => {
    const { store, matter } = await makeCase();
    const other = await openStore(`test-${crypto.randomUUID()}`);
    const preview = await bring((await exportFrom(store)).replace('read twice', 'read thrice'), other);
    expect(preview.broken).toEqual(['The Karasu nine']);
    expect((await other.vault.readChain(matter.id)).every(({ event }) => event === 'imported')).toBe(true);
    expect(await verifyCase(other, matter.id)).toMatchObject({ holds: true });
  });

  it('refuses another original in the place of the one here', async () => {
    const { store } = await makeCase();
    const file = readVigilFile((await exportFrom(store)).replaceAll('No more is known.', 'All is known.'));
    if (!file.ok) throw new Error(file.problem.code);
    expect(previewImport(file.value, await store.vault.readAll())).toMatchObject({
      ok: false,
      problem: { code: 'original-differs' },
    });
  });
});
