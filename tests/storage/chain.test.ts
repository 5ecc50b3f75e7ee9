// Whatever is done to the records of a case is in its chain, and the chain holds.
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../records/case.ts';
import type { Clip } from '../../records/clip.ts';
import type { Fact } from '../../records/fact.ts';
import { type CaseId, factId } from '../../records/id.ts';
import type { Person } from '../../records/person.ts';
import { type AnyRecord, linksOf } from '../../records/record.ts';
import { OriginalChangedError } from '../../storage/change.ts';
import { createCopies } from '../../storage/copies.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { sealEntry } from '../../storage/journal.ts';
import { makeDeviceKey, sealJson } from '../../storage/seal.ts';
import { openStore } from '../../storage/store.ts';
import { createVault, type Vault } from '../../storage/vault.ts';
import { editRecord, removeRecord } from '../../workflows/edit-records.ts';
import { verifyCase } from '../../workflows/verify-case.ts';
import {
  inventCapture,
  inventCase,
  inventClip,
  inventFact,
  inventPerson,
  inventSource,
  inventStamp,
} from '../invented.ts';

const stamp = inventStamp();

interface World {
  readonly aset: Person;
  readonly matter: Case;
  readonly source: AnyRecord;
  readonly clip: Clip;
  readonly fact: Fact;
  readonly all: readonly AnyRecord[];
}

function inventWorld(): World {
  const aset = inventPerson('Aset Nurlan');
  const matter = inventCase('The Karasu nine', [aset.id]);
  const source = inventSource('https://herald.example/2031/06/karasu');
  const original = inventCapture('Aset Nurlan was held.');
  const clip = { ...inventClip(source, 'Aset Nurlan was held.'), original: original.id };
  const fact = { ...inventFact('arrest', '2031-06-09', [aset.id], [clip]), case: matter.id };
  return { aset, matter, source, clip, fact, all: [aset, matter, source, original, clip, fact] };
}

describe('the chain of a case', () => {
  let database: Database;
  let key: CryptoKey;
  let vault: Vault;
  let world: World;

  beforeEach(async () => {
    ({ database, key } = await openDatabase(`test-${crypto.randomUUID()}`));
    vault = createVault(database, key);
    world = inventWorld();
    await vault.commit({ verb: 'add', put: world.all });
  });

  const tell = async (id: CaseId) => (await vault.readChain(id)).map(({ event, kind }) => `${event} ${kind}`);
  const holds = async (id: CaseId = world.matter.id) =>
    expect(await verifyCase({ vault, copies: createCopies(database, key) }, id)).toMatchObject({ holds: true });

  it('begins with the case and counts all that belongs to it', async () => {
    expect((await tell(world.matter.id)).sort()).toEqual(
      ['added case', 'added clip', 'added fact', 'added person', 'added source', 'captured capture'].sort(),
    );
    await holds();
  });

  it('keeps what an edit replaced, and an edit that changes nothing is none', async () => {
    await editRecord(vault, world.clip, { ...world.clip, note: 'seen twice' }, stamp);
    const last = (await vault.readChain(world.matter.id)).at(-1);
    expect(last).toMatchObject({ event: 'edited', record: world.clip.id, was: world.clip });
    const stored = await vault.read(world.clip.id);
    if (stored !== undefined) await vault.commit({ verb: 'edit', put: [stored] });
    expect((await vault.readChain(world.matter.id)).at(-1)).toEqual(last);
    await holds();
  });

  it('refuses another original in the place of one', async () => {
    const original = world.all.find((record) => record.type === 'capture');
    if (original?.type !== 'capture') throw new Error('Expected an original');
    const other = { ...original, quote: 'Aset Nurlan was freed.' };
    await expect(vault.commit({ verb: 'edit', put: [other] })).rejects.toThrow(OriginalChangedError);
    await expect(vault.commit({ verb: 'edit', put: [{ ...world.aset, id: original.id as never }] })).rejects.toThrow(
      OriginalChangedError,
    );
    await holds();
  });

  it('leaves a tombstone for what is removed, without its words', async () => {
    await editRecord(vault, world.clip, { ...world.clip, note: 'a mistake' }, stamp);
    await removeRecord(vault, world.fact.id, stamp);
    const chain = await vault.readChain(world.matter.id);
    expect(
      chain
        .filter(({ event }) => event === 'removed')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['capture', 'clip', 'fact', 'source'].sort());
    expect(chain.filter(({ was }) => was?.type === 'clip')).toEqual([]);
    await holds();
  });

  it('appends when something is undone, and takes no entry away', async () => {
    const before = await vault.readChain(world.matter.id);
    const edit = await editRecord(vault, world.fact, { ...world.fact, statement: 'at the station' }, stamp);
    await vault.undo(edit);
    const removal = await removeRecord(vault, world.fact.id, stamp);
    await vault.undo(removal);
    const chain = await vault.readChain(world.matter.id);
    expect(chain.slice(0, before.length)).toEqual(before);
    expect(
      chain
        .filter(({ event }) => event === 'restored')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['capture', 'clip', 'fact', 'fact', 'source'].sort());
    await holds();
  });

  it('tells who comes from elsewhere and who goes without being removed', async () => {
    const timur = inventPerson('Timur Aset');
    await vault.commit({ verb: 'add', put: [timur] });
    const joined = { ...world.matter, members: [...world.matter.members, { person: timur.id, role: 'victim' }] };
    await editRecord(vault, world.matter, joined, stamp);
    const stored = (await vault.read(world.matter.id)) as Case;
    await editRecord(vault, stored, world.matter, stamp);
    expect((await tell(world.matter.id)).slice(-4)).toEqual([
      'edited case',
      'joined person',
      'edited case',
      'left person',
    ]);
    await holds();
  });

  it('follows a record into every case that it belongs to', async () => {
    const other = inventCase('The Oqsoy trial', [world.aset.id]);
    await vault.commit({ verb: 'add', put: [other] });
    const named = { ...world.aset, notes: 'born in Karasu' };
    await editRecord(vault, world.aset, named, stamp);
    for (const id of [world.matter.id, other.id]) {
      expect((await vault.readChain(id)).at(-1)).toMatchObject({ event: 'edited', record: world.aset.id });
      await holds(id);
    }
  });

  it('moves a fact with its proof from one case to another', async () => {
    const other = inventCase('The Oqsoy trial');
    await vault.commit({ verb: 'add', put: [other] });
    await editRecord(vault, world.fact, { ...world.fact, case: other.id }, stamp);
    expect((await tell(world.matter.id)).slice(-4).sort()).toEqual([
      'left capture',
      'left clip',
      'left fact',
      'left source',
    ]);
    await holds();
    await holds(other.id);
  });

  it('stays behind when its case is removed, and goes on when that is undone', async () => {
    const removal = await removeRecord(vault, world.matter.id, stamp);
    const chain = await vault.readChain(world.matter.id);
    expect(chain.at(-1)?.event).toMatch(/left|removed/u);
    expect(chain.some(({ was }) => was !== undefined)).toBe(false);
    await vault.undo(removal);
    await holds();
  });

  it('holds when two processes write at once', async () => {
    const other = createVault(database, key);
    const added = Array.from({ length: 12 }, (_, index) => ({
      ...inventFact('trial', '2031-07-01', [world.aset.id]),
      id: factId.parse(crypto.randomUUID()),
      case: world.matter.id,
      statement: String(index),
    }));
    await Promise.all(
      added.map((fact, index) => (index % 2 === 0 ? vault : other).commit({ verb: 'add', put: [fact] })),
    );
    expect((await vault.readChain(world.matter.id)).filter(({ kind }) => kind === 'fact')).toHaveLength(13);
    await holds();
  });

  it('keeps no word in clear on disk', async () => {
    await editRecord(vault, world.aset, { ...world.aset, notes: 'born in Karasu' }, stamp);
    for (const { sealed, ...clear } of await database.chains.toArray()) {
      expect(Object.keys(clear)).toEqual(['chain', 'number']);
      expect(Buffer.from(sealed).toString('latin1')).not.toContain('Nurlan');
    }
  });

  it('does not open an entry that was moved to another place', async () => {
    const [first] = await database.chains.toArray();
    if (first) await database.chains.put({ ...first, number: 1 });
    await expect(vault.readChain(world.matter.id)).rejects.toThrow('altered');
  });

  it('says which record was put there behind its back', async () => {
    const stranger = inventFact('trial', '2031-07-01', [world.aset.id]);
    const row = await database.records.get(world.fact.id);
    const changed = { ...world.fact, statement: 'something else' };
    const place = ['records', world.fact.id, ...(row?.links ?? [])].join('/');
    if (row) await database.records.put({ ...row, sealed: await sealJson(key, place, changed) });
    expect(await verifyCase({ vault, copies: createCopies(database, key) }, world.matter.id)).toMatchObject({
      holds: false,
      fault: 'record',
      record: world.fact.id,
    });
    await database.records.delete(world.fact.id);
    expect(await verifyCase({ vault, copies: createCopies(database, key) }, world.matter.id)).toMatchObject({
      fault: 'record-missing',
      record: world.fact.id,
    });
    const links = [world.matter.id, world.aset.id];
    const other = { ...stranger, case: world.matter.id };
    await database.records.put({
      id: stranger.id,
      links,
      sealed: await sealJson(key, ['records', stranger.id, ...links].join('/'), other),
    });
    if (row) await database.records.put(row);
    expect(await verifyCase({ vault, copies: createCopies(database, key) }, world.matter.id)).toMatchObject({
      fault: 'record-unknown',
      record: stranger.id,
    });
  });
});

describe('records of a Vigil without chains', () => {
  /** The database as version 1 had it. */
  async function openFirstShape(name: string) {
    const database = new Dexie(name) as Database;
    database.version(1).stores({ records: 'id, *links', changes: '++seq', drafts: 'id', things: 'id', keys: 'id' });
    await database.open();
    const key = await makeDeviceKey();
    await database.keys.add({ id: 'device', key });
    return { database, key };
  }

  it('are found and chained once, and open as they were', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const { database, key } = await openFirstShape(name);
    const { matter, all } = inventWorld();
    for (const record of all) {
      const links = linksOf(record);
      const place = ['records', record.id, ...links].join('/');
      await database.records.put({ id: record.id, links, sealed: await sealJson(key, place, record) });
    }
    const entry = { verb: 'add' as const, at: '2031-06-12T08:00:00Z', before: [], put: [], removed: [], undone: false };
    await database.changes.add({ sealed: await sealEntry(key, entry) });
    database.close();

    const opened = await Promise.all([openStore(name), openStore(name), openStore(name)]);
    const [{ vault, copies }] = opened;
    expect((await vault.readAll()).map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    expect((await vault.readChain(matter.id)).map(({ event }) => event)).toEqual(all.map(() => 'found'));
    expect(await verifyCase({ vault, copies }, matter.id)).toMatchObject({
      holds: true,
      entries: all.length,
      records: all.length,
    });
    expect(await vault.changes()).toHaveLength(1);
    for (const store of opened) store.vault.close();
  });
});
