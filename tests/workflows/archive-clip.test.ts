import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askToKeep, askWhetherKept } from '../../network/ask-archive.ts';
import type { ClipId } from '../../records/id.ts';
import { verifyChain } from '../../records/verify-chain.ts';
import { type ArchiveAsks, createArchiveAsks } from '../../storage/archive-asks.ts';
import { openStore, type Store } from '../../storage/store.ts';
import { type ArchiveRooms, type Archiver, createArchiver } from '../../workflows/archive-clip.ts';
import { editRecord } from '../../workflows/edit-records.ts';
import { verifyCase } from '../../workflows/verify-case.ts';
import { inventCase, inventClip, inventFact, inventPerson, inventSource, inventStamp } from '../invented.ts';
import { type ArchiveServer, job, kept, pending, serveArchive, took } from '../network/archive-server.ts';

const source = inventSource('https://herald.example/2031/06/karasu?utm_source=mail#top');
const page = 'https://herald.example/2031/06/karasu';

describe('asking a third party to keep the page of a clip', () => {
  let archive: ArchiveServer;
  let store: Store;
  let asks: ArchiveAsks;
  let clip: ReturnType<typeof inventClip>;
  let allowed: boolean;
  let archiver: Archiver;
  let rooms: ArchiveRooms;
  const matter = inventCase('The Karasu case');
  beforeAll(async () => {
    archive = await serveArchive();
  });
  afterAll(() => archive.close());
  beforeEach(async () => {
    archive.heard.length = 0;
    archive.save = took;
    archive.status = [pending, kept(page)];
    store = await openStore(`archive-${crypto.randomUUID()}`);
    asks = createArchiveAsks(store.things);
    clip = inventClip(source, 'held in Karasu');
    const fact = { ...inventFact('arrest', '2031-06-09', [], [clip]), case: matter.id };
    await store.vault.commit({ verb: 'add', put: [source, clip, matter, fact, inventPerson('Aset Nurlan')] });
    allowed = true;
    rooms = {
      vault: store.vault,
      asks,
      network: { askToKeep, askWhetherKept },
      base: archive.base,
      readKeys: async () => undefined,
      mayAsk: async () => allowed,
      rest: () => new Promise((resolve) => setTimeout(resolve, 1)),
      stamp: inventStamp(),
    };
    archiver = createArchiver(rooms);
  });

  const readClip = async () => {
    const record = await store.vault.read(clip.id);
    return record?.type === 'clip' ? record : undefined;
  };
  const askAndWait = async (id: ClipId = clip.id) => {
    await archiver.ask(id);
    await archiver.goOn();
  };

  it('keeps with the clip where the copy is, when it was taken and when it was asked for', async () => {
    await askAndWait();
    expect((await readClip())?.archived).toEqual([
      {
        by: 'web.archive.org',
        address: `${archive.base}/web/20310612080000/${page}`,
        taken: '2031-06-12T08:00:00Z',
        asked: '2031-06-12T09:00:00.000Z',
      },
    ]);
    expect(await asks.list()).toEqual([]);
  });

  it('tells the address without what tracks a reader', async () => {
    await askAndWait();
    expect(archive.heard[0]?.body).toBe(new URLSearchParams({ url: page }).toString());
  });

  it('counts the copy in the chain of the case', async () => {
    await askAndWait();
    expect((await store.vault.readChain(matter.id)).at(-1)).toMatchObject({ event: 'edited', record: clip.id });
    expect(await verifyCase(store, matter.id)).toMatchObject({ holds: true });
    const entries = await store.vault.readChain(matter.id);
    const records = (await store.vault.readAll()).filter((one) => one.type !== 'person');
    const moved = records.map((one) =>
      one.type === 'clip' ? { ...one, archived: one.archived?.map((copy) => ({ ...copy, taken: copy.asked })) } : one,
    );
    expect(verifyChain(entries, moved as never, 'kept')).toMatchObject({ holds: false, record: clip.id });
  });

  it('sends nothing without the permission, and says so', async () => {
    allowed = false;
    await askAndWait();
    expect(archive.heard).toEqual([]);
    expect(await asks.list()).toMatchObject([{ refusal: 'not-allowed' }]);
  });

  it('stops when the permission is taken back while it waits', async () => {
    archive.status = [pending];
    await archiver.ask(clip.id);
    while (archive.heard.length < 3) await rooms.rest(1);
    allowed = false;
    await archiver.goOn();
    const { length } = archive.heard;
    await archiver.goOn();
    expect(archive.heard).toHaveLength(length);
    expect(await asks.list()).toMatchObject([{ refusal: 'not-allowed' }]);
  });

  it('goes on with the same job after the process died', async () => {
    await asks.write({ clip: clip.id, address: page as never, asked: rooms.stamp.now(), tries: 1, job });
    await archiver.goOn();
    expect(archive.heard.map(({ method }) => method)).toEqual(['GET', 'GET']);
    expect((await readClip())?.archived).toHaveLength(1);
  });

  it('asks again when the process died before it heard of a job, but not for ever', async () => {
    await asks.write({ clip: clip.id, address: page as never, asked: rooms.stamp.now(), tries: 1 });
    await archiver.goOn();
    expect(archive.heard[0]).toMatchObject({ method: 'POST' });
    await asks.write({ clip: clip.id, address: page as never, asked: rooms.stamp.now(), tries: 3 });
    archive.heard.length = 0;
    await archiver.goOn();
    expect(archive.heard).toEqual([]);
    expect(await asks.list()).toMatchObject([{ refusal: 'unreachable' }]);
  });

  it('says why there is no copy, and asks anew when the reader does', async () => {
    archive.save = { status: 401 };
    await askAndWait();
    expect(await asks.list()).toMatchObject([{ refusal: 'account' }]);
    archive.save = took;
    await askAndWait();
    expect((await readClip())?.archived).toHaveLength(1);
  });

  it('waits through a line that breaks off for a moment', async () => {
    archive.status = [pending, { how: 'break' }, kept(page)];
    await askAndWait();
    expect((await readClip())?.archived).toHaveLength(1);
  });

  it('says that it waited in vain after an hour', async () => {
    await asks.write({ clip: clip.id, address: page as never, asked: '2031-06-12T07:59:00Z' as never, tries: 1, job });
    await archiver.goOn();
    expect(archive.heard).toEqual([]);
    expect(await asks.list()).toMatchObject([{ refusal: 'slow' }]);
  });

  it('asks once where the reader presses twice', async () => {
    await Promise.all([archiver.ask(clip.id), archiver.ask(clip.id)]);
    await archiver.goOn();
    expect(archive.heard.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('keeps what was typed into the clip while it waited', async () => {
    archive.status = [pending];
    await archiver.ask(clip.id);
    while (archive.heard.length < 3) await rooms.rest(1);
    const before = await readClip();
    if (before !== undefined) await editRecord(store.vault, before, { ...before, note: 'Ask the lawyer' });
    archive.status = [kept(page)];
    await archiver.goOn();
    expect(await readClip()).toMatchObject({ note: 'Ask the lawyer', archived: [{ by: 'web.archive.org' }] });
  });

  it('lets go of an ask that the reader dismissed', async () => {
    archive.status = [pending];
    await archiver.ask(clip.id);
    while (archive.heard.length < 2) await rooms.rest(1);
    await archiver.forget(clip.id);
    await archiver.goOn();
    expect(await asks.list()).toEqual([]);
    expect((await readClip())?.archived).toBeUndefined();
  });
});
