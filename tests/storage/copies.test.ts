// A copy of a page is kept as long as somebody speaks of it, and not a moment longer.
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CaptureId, captureId } from '../../records/id.ts';
import { linksOf } from '../../records/record.ts';
import { CopyMissingError } from '../../storage/change.ts';
import { createCopies } from '../../storage/copies.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { createDrafts } from '../../storage/drafts.ts';
import { makeDeviceKey, sealJson, UnreadableRowError } from '../../storage/seal.ts';
import { openStore } from '../../storage/store.ts';
import { createVault } from '../../storage/vault.ts';
import { inventCapture, inventCopy, inventPerson } from '../invented.ts';

describe('copies of pages', () => {
  let database: Database;
  let key: CryptoKey;

  beforeEach(async () => {
    ({ database, key } = await openDatabase(`test-${crypto.randomUUID()}`));
  });

  const rooms = () => ({
    vault: createVault(database, key),
    copies: createCopies(database, key),
    drafts: createDrafts(database, key),
  });

  /** Takes a copy for a draft and saves an original that speaks of it. */
  async function saveWithCopy() {
    const { vault, copies } = rooms();
    const { copy, bytes } = inventCopy();
    await copies.writeFor(crypto.randomUUID(), { state: 'taken', copy }, bytes);
    const original = { ...inventCapture('Aset Nurlan was held.'), copy };
    const seq = await vault.commit({ verb: 'clip', put: [original], copied: [copy] });
    return { vault, copies, copy, bytes, id: captureId.parse(original.id) as CaptureId, seq };
  }

  it('come back as they were written, however many pieces they are kept in', async () => {
    const { copies } = rooms();
    const { copy } = inventCopy();
    const page = crypto.getRandomValues(new Uint8Array(60_000));
    const large = new Uint8Array(2_500_000);
    for (let at = 0; at < large.length; at += page.length) large.set(page.subarray(0, large.length - at), at);
    await copies.writeFor('draft', { state: 'taken', copy }, { page: large });
    expect(await database.copies.count()).toBe(3);
    const read = await copies.read(copy.id, 'page');
    expect(read && Buffer.compare(read, large)).toBe(0);
    expect(await copies.read(copy.id, 'picture')).toBeUndefined();
  });

  it('are sealed: no word of them, nor their hash, is on disk', async () => {
    await saveWithCopy();
    const rows = JSON.stringify(
      await Promise.all([database.copies, database.draftCopies, database.records].map((table) => table.toArray())),
      (_, value: unknown) => (value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value),
    );
    expect(rows).not.toContain('Karasu');
    expect(rows).not.toContain(inventCopy().copy.sha256);
  });

  it('do not open once a piece was altered or put in the place of another', async () => {
    const { copies, copy } = await saveWithCopy();
    const piece = await database.copies.get([copy.id, 'page', 0]);
    if (piece === undefined) throw new Error('Expected a piece');
    await database.copies.put({ ...piece, part: 'picture' });
    await expect(copies.read(copy.id, 'picture')).rejects.toThrow(UnreadableRowError);
  });

  it('must be on disk whole when a clip that speaks of them is saved, or nothing is', async () => {
    const { vault } = rooms();
    const { copy } = inventCopy();
    const original = { ...inventCapture('Aset Nurlan was held.'), copy };
    await expect(vault.commit({ verb: 'clip', put: [original], copied: [copy] })).rejects.toThrow(CopyMissingError);
    expect(await vault.readAll()).toEqual([]);
    expect(await vault.changes()).toEqual([]);
  });

  it('leave nothing behind where the disk has no room for them', async () => {
    const { copies } = rooms();
    const { copy, bytes } = inventCopy();
    let written = 0;
    database.copies.hook('creating', () => {
      written += 1;
      if (written === 2) throw new DOMException('No room', 'QuotaExceededError');
    });
    await expect(copies.writeFor('draft', { state: 'taken', copy }, bytes)).rejects.toThrow();
    expect(written).toBe(2);
    expect(await database.copies.count()).toBe(0);
    expect(await copies.readFor('draft')).toBeUndefined();
  });

  it('stay while a removal can be undone, and go when it no longer can', async () => {
    const { vault, copies, copy, bytes, id } = await saveWithCopy();
    const removal = await vault.commit({ verb: 'remove', remove: [id] });
    await copies.sweep();
    expect(await copies.read(copy.id, 'page')).toEqual(bytes.page);
    await vault.undo(removal);
    await copies.sweep();
    expect(await vault.read(id)).toMatchObject({ copy: { id: copy.id } });
    expect(await copies.read(copy.id, 'picture')).toEqual(bytes.picture);
    await vault.commit({ verb: 'remove', remove: [id] });
    for (let more = 0; more < 201; more += 1) await vault.commit({ verb: 'add', put: [inventPerson('Aset Nurlan')] });
    await copies.sweep();
    expect(await database.copies.count()).toBe(0);
    expect(await database.draftCopies.count()).toBe(0);
  }, 60_000);

  it('stay while their clip does, whatever the journal has forgotten', async () => {
    const { vault, copies, copy, bytes } = await saveWithCopy();
    for (let more = 0; more < 201; more += 1) await vault.commit({ verb: 'add', put: [inventPerson('Aset Nurlan')] });
    await copies.sweep();
    expect(await copies.read(copy.id, 'page')).toEqual(bytes.page);
  }, 60_000);

  it('go with a draft that was let go, and with one that took another', async () => {
    const { copies } = rooms();
    const [first, second] = [inventCopy(), inventCopy('Another')];
    await copies.writeFor('draft', { state: 'taken', copy: first.copy }, first.bytes);
    await copies.writeFor('draft', { state: 'taken', copy: second.copy }, second.bytes);
    expect(await copies.read(first.copy.id, 'page')).toBeUndefined();
    expect(await copies.read(second.copy.id, 'page')).toEqual(second.bytes.page);
    await copies.sweep();
    expect(await database.copies.count()).toBe(0);
  });
});

describe('records of a Vigil that kept no copies', () => {
  it('open as they were, and can be told apart from those that speak of one', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const old = new Dexie(name) as Database;
    old.version(1).stores({ records: 'id, *links', changes: '++seq', drafts: 'id', things: 'id', keys: 'id' });
    old.version(2).stores({ chains: '[chain+number]' });
    await old.open();
    const key = await makeDeviceKey();
    await old.keys.add({ id: 'device', key });
    const original = inventCapture('Aset Nurlan was held.');
    const place = ['records', original.id, ...linksOf(original)].join('/');
    await old.records.put({ id: original.id, links: [], sealed: await sealJson(key, place, original) });
    old.close();

    const { vault, copies } = await openStore(name);
    expect(await vault.readAll()).toEqual([original]);
    const { copy, bytes } = inventCopy();
    await copies.writeFor('draft', { state: 'taken', copy }, bytes);
    const newer = { ...inventCapture('Timur Aset was held.'), copy };
    await vault.commit({ verb: 'clip', put: [newer], copied: [copy] });
    expect(await vault.read(captureId.parse(newer.id))).toEqual(newer);
    vault.close();
  });
});
