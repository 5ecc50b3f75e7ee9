import { beforeEach, describe, expect, it } from 'vitest';
import { find } from '../../matching/find.ts';
import { openStore, type Store } from '../../storage/store.ts';
import { removeRecord } from '../../workflows/edit-records.ts';
import { createIndexKeeper } from '../../workflows/keep-index.ts';
import { inventPerson } from '../invented.ts';

const text = 'Daniyar Seitkali met Aset Nurlan.';

describe('keeping the index', () => {
  let store: Store;
  const whom = async (keeper = createIndexKeeper(store.vault, store.things)) =>
    find(text, (await keeper.read()).index).map((mention) => text.slice(mention.start, mention.end));

  beforeEach(async () => {
    store = await openStore(`test-${crypto.randomUUID()}`);
  });

  it('knows nobody at first', async () => {
    expect(await whom()).toEqual([]);
  });

  it('learns who was added, changed and removed, in this process and in the next', async () => {
    const keeper = createIndexKeeper(store.vault, store.things);
    const [one, other] = [inventPerson('Daniyar Seitkali'), inventPerson('Aset Nurlan')];
    await store.vault.commit({ verb: 'add', put: [one, other] });
    expect(await whom(keeper)).toEqual(['Daniyar Seitkali', 'Aset Nurlan']);
    await removeRecord(store.vault, one.id);
    expect(await whom(keeper)).toEqual(['Aset Nurlan']);
    expect(await whom()).toEqual(['Aset Nurlan']);
  });

  it('goes on where the disk is full', async () => {
    await store.vault.commit({ verb: 'add', put: [inventPerson('Aset Nurlan')] });
    const full = { ...store.things, write: () => Promise.reject(new Error('Expected room on the disk, got none')) };
    expect(await whom(createIndexKeeper(store.vault, full))).toEqual(['Aset Nurlan']);
  });

  it('builds itself anew when what was saved cannot be read', async () => {
    await store.vault.commit({ verb: 'add', put: [inventPerson('Aset Nurlan')] });
    await store.things.write('index', new Uint8Array([0, 0, 0, 1, 9, 9, 9]));
    expect(await whom()).toEqual(['Aset Nurlan']);
  });
});

it('keeps what is mistaken beside the index, from process to process', async () => {
  const store = await openStore(`test-${crypto.randomUUID()}`);
  const someone = { ...inventPerson('Daniyar Seitkali'), mistaken: [{ form: 'D. Seitkali' }] };
  await store.vault.commit({ verb: 'add', put: [someone] });
  const know = async () => (await createIndexKeeper(store.vault, store.things).read()).mistaken.get(someone.id);
  expect(await know()).toEqual([{ form: 'D. Seitkali' }]);
  expect(await know()).toEqual([{ form: 'D. Seitkali' }]);
  const { mistaken: _mistaken, ...cleared } = someone;
  await store.vault.commit({ verb: 'edit', put: [cleared] });
  expect(await know()).toBeUndefined();
});
