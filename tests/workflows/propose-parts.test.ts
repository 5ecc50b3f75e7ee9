import { beforeEach, describe, expect, it } from 'vitest';
import { address } from '../../records/address.ts';
import type { PersonId } from '../../records/id.ts';
import { openStore, type Store } from '../../storage/store.ts';
import { draftClip } from '../../workflows/draft-clip.ts';
import { proposeParts } from '../../workflows/propose-parts.ts';
import { inventCase, inventedTaking, inventPerson, inventStamp } from '../invented.ts';
import { knowing } from './knowing.ts';

const [prisoner, lawyer, stranger] = ['Daniyar Seitkali', 'Zarina Mirsaidova', 'Aset Nurlan'].map((name) =>
  inventPerson(name),
);
if (!prisoner || !lawyer || !stranger) throw new Error('Expected three people');
const nine = {
  ...inventCase('The Karasu nine'),
  members: [
    { person: prisoner.id, role: 'victim' },
    { person: lawyer.id, role: 'intervening-party' },
  ],
};
const details = { title: [], publisher: [], author: [], published: [] };

const draftWith = (people: readonly PersonId[]) => {
  const around = {
    address: address.parse('https://news.example/1'),
    title: undefined,
    names: knowing([]),
    seen: new Set<string>(),
    taking: inventedTaking,
  };
  const draft = draftClip({ quote: 'quote', prefix: '', suffix: '', details }, around, inventStamp());
  return { ...draft, form: { ...draft.form, people: people.map((person) => ({ person, role: 'victim' })) } };
};

describe('proposing parts and a case', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(`test-${crypto.randomUUID()}`);
    await store.vault.commit({ verb: 'add', put: [prisoner, lawyer, { ...stranger, roles: ['witness'] }, nine] });
  });

  it('takes the case that all of them share, and the part that each has there', async () => {
    const { form } = await proposeParts(store.vault, draftWith([prisoner.id, lawyer.id]));
    expect(form.case).toBe(nine.id);
    expect(form.people.map((part) => part.role)).toEqual(['victim', 'intervening-party']);
  });

  it('leaves the case open when one of them is not in it, and keeps the parts that are known', async () => {
    const { form } = await proposeParts(store.vault, draftWith([lawyer.id, stranger.id]));
    expect(form.case).toBeUndefined();
    expect(form.people.map((part) => part.role)).toEqual(['intervening-party', 'witness']);
  });

  it('leaves a draft without people as it was', async () => {
    const draft = draftWith([]);
    expect(await proposeParts(store.vault, draft)).toEqual(draft);
  });
});
