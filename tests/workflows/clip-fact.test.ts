import { beforeEach, describe, expect, it } from 'vitest';
import type { SelectedPassage } from '../../messaging/page-messages.ts';
import { address } from '../../records/address.ts';
import { openStore, type Store } from '../../storage/store.ts';
import { saveDraft } from '../../workflows/clip-fact.ts';
import { listClippedHere } from '../../workflows/clipped-here.ts';
import { draftClip } from '../../workflows/draft-clip.ts';
import { openPerson } from '../../workflows/open-person.ts';
import { inventedTaking, inventPerson, inventStamp } from '../invented.ts';
import { knowing } from './knowing.ts';

const daniyar = inventPerson('Daniyar Seitkali', 'Данияр Сейткали');
const names = knowing([daniyar]);
const where = 'https://news.example/2031/06/10/karasu?utm_source=mail';

const passage: SelectedPassage = {
  quote: 'Daniyar Seitkali was sentenced to four years on 9 June.',
  prefix: 'In Karasu ',
  suffix: ' His lawyer',
  start: 120,
  end: 175,
  details: {
    title: [{ text: 'Four years for a  poem', from: 'meta' }],
    publisher: [{ text: 'The Karasu Courier', from: 'json-ld' }],
    author: [],
    published: [{ text: '2031-06-10T10:00:00+05:00', from: 'json-ld' }],
    canonical: 'https://news.example/2031/06/10/karasu',
    language: 'en',
  },
};

const draft = (stamp = inventStamp()) =>
  draftClip(
    passage,
    { address: address.parse(where), title: 'tab', names, seen: new Set(), taking: inventedTaking },
    stamp,
  );

describe('drafting a clip', () => {
  it('fills the form from the passage and the page', () => {
    expect(draft().form).toMatchObject({
      people: [{ person: daniyar.id, role: 'victim' }],
      kind: 'sentence',
      happened: '2031-06-09',
      title: 'Four years for a poem',
      publisher: 'The Karasu Courier',
      published: '2031-06-10',
      publishedFrom: 'json-ld',
    });
  });

  it('lists every date of publication that the page states and that was understood, each with where it was read', () => {
    const published = [
      { text: '2031-06-10T10:00:00+05:00', from: 'json-ld' as const },
      { text: '2031-06-10', from: 'json-ld' as const },
      { text: 'Published on 10 June 2030', from: 'visible' as const },
      { text: '2031-13-45', from: 'meta' as const },
      { text: 'soon', from: 'visible' as const },
    ];
    const around = {
      address: address.parse(where),
      title: 'tab',
      names,
      seen: new Set<string>(),
      taking: inventedTaking,
    };
    const one = draftClip({ ...passage, details: { ...passage.details, published } }, around, inventStamp());
    expect(one.stated).toEqual([
      { date: '2031-06-10', from: 'json-ld' },
      { date: '2030-06-10', from: 'visible' },
    ]);
    expect(one.form).toMatchObject({ published: '2031-06-10', publishedFrom: 'json-ld' });
  });

  it('keeps the quote as printed', () => {
    expect(draft().quote).toBe(passage.quote);
  });

  it('takes the year of a day from the date in the title when the page tells no other', () => {
    const bare = { ...passage, quote: 'They were held on 9 June.', details: { ...passage.details, published: [] } };
    const title = 'Urgent action UA 310/31, 17 September 2030';
    const around = { address: address.parse(where), title, names, seen: new Set<string>(), taking: inventedTaking };
    expect(draftClip(bare, around, inventStamp()).form).toMatchObject({
      published: '2030-09-17',
      happened: '2030-06-09',
    });
  });

  it('does not take a script for an address', () => {
    const evil = { ...passage, details: { ...passage.details, canonical: 'javascript:alert(1)' } };
    const around = {
      address: address.parse(where),
      title: undefined,
      names,
      seen: new Set<string>(),
      taking: inventedTaking,
    };
    expect(draftClip(evil, around, inventStamp()).canonical).toBeUndefined();
  });
});

describe('saving a clip', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(`test-${crypto.randomUUID()}`);
    await store.vault.commit({ verb: 'add', put: [daniyar] });
  });

  it('writes the original beside the clip, and corrections leave it as it was', async () => {
    const one = draft();
    const corrected = { ...one, form: { ...one.form, title: 'Four years' } };
    await saveDraft(store, corrected, inventStamp());
    const [original] = await store.vault.readType('capture');
    const [clipped] = await store.vault.readType('clip');
    expect(clipped?.original).toBe(original?.id);
    expect(original).toMatchObject({ quote: passage.quote, title: { text: 'Four years for a  poem', from: 'meta' } });
  });

  it('saves a draft that was begun before originals were kept', async () => {
    const { captured: _, ...old } = draft();
    await store.drafts.write(old);
    expect(await saveDraft(store, (await store.drafts.list())[0] ?? old, inventStamp())).toMatchObject({
      saved: old.id,
    });
    expect(await store.vault.readType('capture')).toEqual([]);
  });

  it('puts the fact with its proof into the person’s history and lets the draft go', async () => {
    const one = draft();
    await store.drafts.write(one);
    expect(await saveDraft(store, one, inventStamp())).toMatchObject({ saved: one.id });
    const file = await openPerson(store.vault, daniyar.id);
    expect(file?.status?.situation).toBe('sentenced');
    expect(file?.history[0]?.proofs[0]?.clip.selectors[0].exact).toBe(passage.quote);
    expect(file?.history[0]?.proofs[0]?.source?.publisher).toBe('The Karasu Courier');
    expect(await store.drafts.list()).toEqual([]);
  });

  it('makes one fact of a draft that is saved twice, and one source of two clips of a page', async () => {
    const one = draft();
    await saveDraft(store, one, inventStamp());
    await saveDraft(store, one, inventStamp());
    await saveDraft(store, draft(), inventStamp());
    expect(await store.vault.readType('fact')).toHaveLength(2);
    expect(await store.vault.readType('source')).toHaveLength(1);
  });

  it('finds again what was clipped from the page, under an address with other tracking', async () => {
    await saveDraft(store, draft(), inventStamp());
    const other = 'https://news.example/2031/06/10/karasu?fbclid=1#comments';
    expect(await listClippedHere(store.vault, { address: other })).toHaveLength(1);
    expect(await listClippedHere(store.vault, { address: 'https://news.example/other' })).toEqual([]);
  });

  it.each([
    ['a date nobody can read', { happened: 'last spring' }, 'happened', 'not-a-date'],
    ['nobody and no case', { people: [] }, 'people', 'no-people'],
    ['no kind', { kind: '  ' }, 'kind', 'not-a-line'],
  ])('says what is wrong with %s and keeps the draft', async (_what, change, field, code) => {
    const one = draft();
    const wrong = { ...one, form: { ...one.form, ...change } };
    await store.drafts.write(wrong);
    expect(await saveDraft(store, wrong, inventStamp())).toEqual({ problems: [{ field, code }] });
    expect(await store.drafts.list()).toEqual([wrong]);
    expect(await store.vault.readType('fact')).toEqual([]);
  });
});
