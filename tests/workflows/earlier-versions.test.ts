// What was edited can be read as it was: in a case for good, elsewhere as long as the journal reaches.
import { beforeEach, describe, expect, it } from 'vitest';
import type { DifferencePart } from '../../anchoring/difference.ts';
import { instant } from '../../records/date.ts';
import type { Person } from '../../records/person.ts';
import { openDatabase } from '../../storage/database.ts';
import { createVault, type Vault } from '../../storage/vault.ts';
import { type EarlierVersion, listEarlier, type SayValue } from '../../workflows/earlier-versions.ts';
import { inventCase, inventPerson } from '../invented.ts';

const say: SayValue = {
  kind: (kind) => kind,
  role: (role) => `as ${role}`,
  standing: (standing) => standing,
  status: (status) => `is ${status}`,
  copies: (copies) => copies,
};

const write = (parts: readonly DifferencePart[]) =>
  parts.map(({ kind, text }) => (kind === 'kept' ? text : kind === 'dropped' ? `[-${text}]` : `[+${text}]`)).join('');

const tell = (versions: readonly EarlierVersion[]) =>
  versions.map(({ changes }) => changes.map(({ field, difference }) => `${field}: ${write(difference)}`));

describe('earlier versions', () => {
  let vault: Vault;
  let second = 0;
  const clock = () => instant.parse(new Date(Date.UTC(2031, 5, 12, 9, 0, second++)).toISOString());
  const edit = async <R extends Person>(record: R, change: Partial<R>): Promise<R> => {
    const next = { ...record, ...change, editedAt: clock() };
    await vault.commit({ verb: 'edit', put: [next] });
    return next;
  };

  beforeEach(async () => {
    second = 0;
    const { database, key } = await openDatabase(`test-${crypto.randomUUID()}`);
    vault = createVault(database, key, clock);
  });

  it('are listed newest first, each field beside what took its place', async () => {
    const person = inventPerson('Timur Bekzhan');
    await vault.commit({ verb: 'add', put: [person] });
    const told = await edit(person, { notes: 'Held in Karasu.' });
    await edit(told, { notes: 'Held in Velmora.', roles: ['journalist'] });
    expect(tell(await listEarlier(vault, [person.id], say))).toEqual([
      ['roles: [+as journalist]', 'notes: Held in [-Karasu][+Velmora].'],
      ['notes: [+Held in Karasu.]'],
    ]);
  });

  it('of a case are all kept, once each, however far the journal reaches', async () => {
    const person = inventPerson('Timur Bekzhan');
    const matter = inventCase('The Karasu nine', [person.id]);
    await vault.commit({ verb: 'add', put: [person, matter] });
    let now = person;
    for (let time = 1; time <= 210; time += 1) now = await edit(now, { notes: `Visit ${time}` });
    const versions = await listEarlier(vault, [person.id, matter.id], say);
    expect(versions).toHaveLength(210);
    expect(tell(versions).at(-1)).toEqual(['notes: [+Visit 1]']);
  });

  it('name people and cases, and say nothing where only a date of editing differs', async () => {
    const [one, other] = [inventPerson('Timur Bekzhan'), inventPerson('Sabina Yerlanova')];
    const matter = inventCase('The Karasu nine', [one.id]);
    await vault.commit({ verb: 'add', put: [one, other, matter] });
    await edit(one, {});
    const more = { ...matter, members: [...matter.members, { person: other.id, role: 'witness' as const }] };
    await vault.commit({ verb: 'edit', put: [{ ...more, status: 'closed', editedAt: clock() }] });
    const [version, ...rest] = await listEarlier(vault, [one.id, matter.id], say);
    expect(rest).toEqual([]);
    expect(tell(version === undefined ? [] : [version])).toEqual([
      ['status: is [-open][+closed]', 'members: Timur Bekzhan · as victim[+\nSabina Yerlanova · as witness]'],
    ]);
  });

  it('are none of a record that was never edited, or is not stored', async () => {
    const [stored, other] = [inventPerson('Timur Bekzhan'), inventPerson('Vera Anokhina')];
    await vault.commit({ verb: 'add', put: [stored] });
    expect(await listEarlier(vault, [stored.id, other.id], say)).toEqual([]);
  });
});
