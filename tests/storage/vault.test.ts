import { beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../records/case.ts';
import { type Instant, instant } from '../../records/date.ts';
import { caseId, type PersonId, personId } from '../../records/id.ts';
import type { Person } from '../../records/person.ts';
import { DanglingLinkError, StaleEditError } from '../../storage/change.ts';
import { type Database, NewerDatabaseError, openDatabase } from '../../storage/database.ts';
import { UnreadableRowError } from '../../storage/seal.ts';
import { createVault, type Vault } from '../../storage/vault.ts';

const at = (second: number): Instant => instant.parse(new Date(Date.UTC(2031, 5, 9, 0, 0, second)).toISOString());

function makePerson(name: string, second = 0): Person {
  return {
    type: 'person',
    id: personId.parse(crypto.randomUUID()),
    spellings: [{ text: name, script: 'Latn', strength: 'strong' }],
    citizenship: [],
    ethnicity: [],
    roles: [],
    notes: '',
    tags: [],
    createdAt: at(second),
    editedAt: at(second),
  };
}

function makeCase(members: readonly PersonId[]): Case {
  return {
    type: 'case',
    id: caseId.parse(crypto.randomUUID()),
    names: ['The Karasu nine'],
    references: [],
    summary: '',
    status: 'open',
    members: members.map((person) => ({ person, role: 'victim' })),
    notes: '',
    tags: [],
    createdAt: at(0),
    editedAt: at(0),
  };
}

describe('the vault', () => {
  let database: Database;
  let vault: Vault;

  beforeEach(async () => {
    const opened = await openDatabase(`test-${crypto.randomUUID()}`);
    database = opened.database;
    vault = createVault(database, opened.key);
  });

  it('gives a record back as it was stored', async () => {
    const person = makePerson('Daniyar Seitkali');
    await vault.commit({ verb: 'add', put: [person] });
    expect(await vault.read(person.id)).toEqual(person);
  });

  it('keeps no word of a record in clear on disk', async () => {
    await vault.commit({ verb: 'add', put: [makePerson('Daniyar Seitkali')] });
    for (const table of [database.records, database.changes]) {
      for (const row of await table.toArray()) {
        const bytes = JSON.stringify({ ...row, sealed: Buffer.from(row.sealed).toString('latin1') });
        expect(bytes).not.toContain('Seitkali');
      }
    }
  });

  it('does not open a row that was moved to another id', async () => {
    const [one, other] = [makePerson('Aset Nurlan'), makePerson('Timur Aset')];
    await vault.commit({ verb: 'add', put: [one, other] });
    const row = await database.records.get(one.id);
    if (row) await database.records.put({ ...row, id: other.id });
    await expect(vault.read(other.id)).rejects.toThrow(UnreadableRowError);
  });

  it('refuses a record that points nowhere, and writes nothing', async () => {
    const stranger = personId.parse(crypto.randomUUID());
    await expect(vault.commit({ verb: 'add', put: [makeCase([stranger])] })).rejects.toThrow(DanglingLinkError);
    expect(await vault.readAll()).toEqual([]);
    expect(await vault.changes()).toEqual([]);
  });

  it('refuses to remove a record that another points to', async () => {
    const person = makePerson('Aset Nurlan');
    await vault.commit({ verb: 'add', put: [person, makeCase([person.id])] });
    await expect(vault.commit({ verb: 'remove', remove: [person.id] })).rejects.toThrow(DanglingLinkError);
    expect(await vault.read(person.id)).toEqual(person);
  });

  it('refuses an edit of a record that was changed meanwhile', async () => {
    const person = makePerson('Aset Nurlan');
    await vault.commit({ verb: 'add', put: [person] });
    await vault.commit({ verb: 'edit', put: [{ ...person, notes: 'first', editedAt: at(1) }], replaces: [person] });
    const late = vault.commit({
      verb: 'edit',
      put: [{ ...person, notes: 'second', editedAt: at(2) }],
      replaces: [person],
    });
    await expect(late).rejects.toThrow(StaleEditError);
  });

  it('takes a whole import back, and does it again', async () => {
    const people = ['Aset Nurlan', 'Timur Aset', 'Nurlan Timur'].map((name) => makePerson(name));
    const seq = await vault.commit({ verb: 'add-people', put: [...people, makeCase(people.map((one) => one.id))] });
    expect(await vault.undo(seq)).toEqual({ undone: 4, kept: [] });
    expect(await vault.readAll()).toEqual([]);
    await vault.undo(await vault.newestChange());
    expect(await vault.readType('person')).toHaveLength(3);
  });

  it('brings back what an undone edit and an undone removal took', async () => {
    const person = makePerson('Aset Nurlan');
    await vault.commit({ verb: 'add', put: [person] });
    const edit = await vault.commit({ verb: 'edit', put: [{ ...person, notes: 'edited', editedAt: at(1) }] });
    await vault.undo(edit);
    expect(await vault.read(person.id)).toEqual(person);
    const removal = await vault.commit({ verb: 'remove', remove: [person.id] });
    expect(await vault.read(person.id)).toBeUndefined();
    await vault.undo(removal);
    expect(await vault.read(person.id)).toEqual(person);
  });

  it('keeps what was edited or used after the change that is undone, and says so', async () => {
    const [edited, used, plain] = [makePerson('Aset Nurlan'), makePerson('Timur Aset'), makePerson('Nurlan Timur')];
    const seq = await vault.commit({ verb: 'add-people', put: [edited, used, plain] });
    await vault.commit({ verb: 'edit', put: [{ ...edited, notes: 'more', editedAt: at(1) }] });
    await vault.commit({ verb: 'add', put: [makeCase([used.id])] });
    const outcome = await vault.undo(seq);
    expect(outcome.undone).toBe(1);
    expect(new Set(outcome.kept)).toEqual(new Set([edited.id, used.id]));
    expect(await vault.read(plain.id)).toBeUndefined();
  });

  it('finds what points to a record', async () => {
    const person = makePerson('Aset Nurlan');
    const joined = makeCase([person.id]);
    await vault.commit({ verb: 'add', put: [person, joined] });
    expect(await vault.readLinking(person.id)).toEqual([joined]);
  });

  it('tells which records were touched since a change', async () => {
    const [first, second] = [makePerson('Aset Nurlan'), makePerson('Timur Aset')];
    const seq = await vault.commit({ verb: 'add', put: [first] });
    await vault.commit({ verb: 'add', put: [second] });
    expect(await vault.touchedSince(seq)).toEqual(new Set([second.id]));
    expect(await vault.touchedSince(seq + 1)).toEqual(new Set());
  });

  it('does not touch data that a newer version wrote', async () => {
    const name = database.name;
    database.close();
    await new Promise((resolve) => {
      const request = indexedDB.open(name, 70);
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
    await expect(openDatabase(name)).rejects.toThrow(NewerDatabaseError);
  });
});
