import { beforeEach, describe, expect, it } from 'vitest';
import { createPresentReader } from '../../../entrypoints/sidepanel/read-present.ts';
import { edtfDate } from '../../../records/date.ts';
import type { Person } from '../../../records/person.ts';
import { openDatabase } from '../../../storage/database.ts';
import { createVault, type Vault } from '../../../storage/vault.ts';
import { blankCase, blankFact, blankPerson } from '../../../workflows/compose-record.ts';
import { browserStamp } from '../../../workflows/stamp.ts';

describe('what the panel tells of those on a page', () => {
  let vault: Vault;
  let person: Person;

  beforeEach(async () => {
    const { database, key } = await openDatabase(`test-${crypto.randomUUID()}`);
    vault = createVault(database, key);
    person = blankPerson('Daniyar Seitkali', browserStamp);
    await vault.commit({ verb: 'add', put: [person] });
  });

  it('is the name, and the situation after the latest dated fact', async () => {
    const arrest = {
      ...blankFact(browserStamp),
      kind: 'arrest',
      happened: edtfDate.parse('2031-06-09'),
      people: [{ person: person.id, role: 'victim' }],
    };
    const seq = await vault.commit({ verb: 'add', put: [arrest] });
    const known = await createPresentReader(vault)([person.id], seq);
    expect(known.get(person.id)?.name).toBe('Daniyar Seitkali');
    expect(known.get(person.id)?.status?.situation).toBe('detained');
  });

  it('is a case’s first name', async () => {
    const matter = blankCase('Twelve men in Kokterek', browserStamp);
    const seq = await vault.commit({ verb: 'add', put: [matter] });
    expect((await createPresentReader(vault)([matter.id], seq)).get(matter.id)?.name).toBe('Twelve men in Kokterek');
  });

  it('leaves out whoever is stored no longer', async () => {
    const gone = blankPerson('Oibek Turgunzoda', browserStamp);
    expect((await createPresentReader(vault)([gone.id, person.id], 1)).size).toBe(1);
  });

  it('grows with the page and changes with a commit', async () => {
    const read = createPresentReader(vault);
    const second = blankPerson('Oibek Turgunzoda', browserStamp);
    const seq = await vault.commit({ verb: 'add', put: [second] });
    expect((await read([person.id], seq)).size).toBe(1);
    expect((await read([person.id, second.id], seq)).size).toBe(2);
    const renamed = { ...person, spellings: blankPerson('Daniyar Seitkaliuly', browserStamp).spellings };
    const later = await vault.commit({ verb: 'edit', put: [renamed], replaces: [person] });
    expect((await read([person.id], later)).get(person.id)?.name).toBe('Daniyar Seitkaliuly');
  });
});
