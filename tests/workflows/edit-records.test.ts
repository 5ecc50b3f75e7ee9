import { beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../storage/store.ts';
import { removeRecord } from '../../workflows/edit-records.ts';
import { inventCase, inventClip, inventFact, inventPerson, inventSource, inventStamp } from '../invented.ts';

const [one, other] = [inventPerson('Daniyar Seitkali'), inventPerson('Aset Nurlan')];
const joined = inventCase('The Karasu nine', [one.id, other.id]);
const source = inventSource('https://news.example/1');
const [clip, shared] = [inventClip(source, 'alone'), inventClip(source, 'shared')];
const trial = inventFact('trial', '2031-06', [one.id, other.id], [clip, shared]);
const release = inventFact('release', '2031-07', [one.id], [shared]);
const all = [one, other, joined, source, clip, shared, trial, release];

describe('removing a record', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(`test-${crypto.randomUUID()}`);
    await store.vault.commit({ verb: 'add', put: all });
  });

  it('lets a person go out of cases and facts, and keeps those', async () => {
    await removeRecord(store.vault, one.id, inventStamp());
    expect(await store.vault.read(joined.id)).toMatchObject({ members: [{ person: other.id, role: 'victim' }] });
    expect(await store.vault.read(trial.id)).toMatchObject({ people: [{ person: other.id, role: 'victim' }] });
  });

  it('takes a fact’s own clip along and leaves the one that another fact rests on', async () => {
    await removeRecord(store.vault, trial.id, inventStamp());
    expect(await store.vault.read(clip.id)).toBeUndefined();
    expect(await store.vault.read(shared.id)).toBeDefined();
    expect(await store.vault.read(source.id)).toBeDefined();
  });

  it('takes a source along with its last clip', async () => {
    await removeRecord(store.vault, trial.id, inventStamp());
    await removeRecord(store.vault, release.id, inventStamp());
    expect(await store.vault.read(source.id)).toBeUndefined();
  });

  it.each(all.map((record) => [record.type, record.id] as const))(
    'gives everything back when undone: %s',
    async (_, id) => {
      const seq = await removeRecord(store.vault, id, inventStamp());
      expect(await store.vault.read(id)).toBeUndefined();
      await store.vault.undo(seq);
      const back = await store.vault.readAll();
      expect(new Map(back.map((record) => [record.id, record]))).toEqual(
        new Map(all.map((record) => [record.id, record])),
      );
    },
  );
});
