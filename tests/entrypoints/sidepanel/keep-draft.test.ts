import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftKeeper } from '../../../entrypoints/sidepanel/keep-draft.ts';
import { address } from '../../../records/address.ts';
import { instant } from '../../../records/date.ts';
import type { Draft } from '../../../records/draft.ts';
import { openDatabase } from '../../../storage/database.ts';
import { createDrafts, type Drafts } from '../../../storage/drafts.ts';

const draft: Draft = {
  id: '00000000-0000-4000-8000-0000000000aa',
  quote: 'Nobody told us.',
  prefix: '',
  suffix: '',
  address: address.parse('https://herald.example/2031/06/20'),
  clippedAt: instant.parse('2031-06-20T09:00:00Z'),
  form: {
    people: [],
    kind: 'other',
    happened: '',
    place: '',
    statement: '',
    standing: 'alleged',
    note: '',
    title: '',
    publisher: '',
    author: '',
    published: '',
  },
};
const withNote = (note: string): Draft => ({ ...draft, form: { ...draft.form, note } });

describe('what is typed into a draft', () => {
  let drafts: Drafts;

  beforeEach(async () => {
    const { database, key } = await openDatabase(`test-${crypto.randomUUID()}`);
    drafts = createDrafts(database, key);
  });

  const notes = async () => (await drafts.list()).map((one) => one.form.note);

  it('is on disk a moment later, as it was typed last', async () => {
    const keeper = createDraftKeeper(drafts, vi.fn());
    keeper.keep(withNote('ask'));
    keeper.keep(withNote('ask his lawyer'));
    await vi.waitFor(async () => expect(await notes()).toEqual(['ask his lawyer']));
  });

  it('is on disk at once when the panel goes', async () => {
    const keeper = createDraftKeeper(drafts, vi.fn());
    keeper.keep(withNote('ask his lawyer'));
    await keeper.flush();
    expect(await notes()).toEqual(['ask his lawyer']);
  });

  it('is kept after there was nothing to keep for a while', async () => {
    const keeper = createDraftKeeper(drafts, vi.fn());
    await keeper.flush();
    keeper.keep(withNote('ask'));
    await keeper.flush();
    keeper.keep(withNote('ask his lawyer'));
    await keeper.flush();
    expect(await notes()).toEqual(['ask his lawyer']);
  });

  it('says so when the disk refuses it', async () => {
    const onFail = vi.fn();
    const full: Drafts = { ...drafts, write: () => Promise.reject(new Error('Expected room on the disk, got none')) };
    const keeper = createDraftKeeper(full, onFail);
    keeper.keep(withNote('ask his lawyer'));
    await keeper.flush();
    expect(onFail).toHaveBeenCalledOnce();
  });

  it('does not come back after the draft was discarded', async () => {
    const keeper = createDraftKeeper(drafts, vi.fn());
    keeper.keep(withNote('ask his lawyer'));
    void keeper.flush();
    keeper.keep(withNote('ask his lawyer again'));
    await keeper.drop();
    await drafts.remove(draft.id);
    await keeper.flush();
    expect(await notes()).toEqual([]);
  });
});
