import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeskState, type DeskState } from '../../../entrypoints/desk/desk-state.ts';
import { createCopies } from '../../../storage/copies.ts';
import { openDatabase } from '../../../storage/database.ts';
import { createVault, type Vault } from '../../../storage/vault.ts';
import { makeCase, makeFact, makePerson } from '../../components/desk/make-records.ts';

const person = makePerson(1);
const matter = makeCase(1, { members: [{ person: person.id, role: 'victim' }] });
const fact = makeFact(1, { people: [{ person: person.id, role: 'victim' }], case: matter.id });

let vault: Vault;
let place: Location;
let desk: DeskState;

beforeEach(async () => {
  const { database, key } = await openDatabase(`desk-${crypto.randomUUID()}`);
  vault = createVault(database, key);
  await vault.commit({ verb: 'add', put: [person, matter, fact] });
  place = new URL('chrome-extension://vigil/desk.html') as unknown as Location;
  desk = createDeskState({ vault, copies: createCopies(database, key) }, place);
  await vi.waitFor(() => expect(desk.people.value).toHaveLength(1));
});
afterEach(() => vault.close());

describe('the desk', () => {
  it('opens the record that its address names, and says when there is none', async () => {
    desk.go({ view: 'case', id: matter.id });
    expect(place.hash).toBe(`#/cases/${matter.id}`);
    await vi.waitFor(() => expect(desk.file.value).toMatchObject({ kind: 'case', file: { case: { id: matter.id } } }));
    desk.go({ view: 'person', id: makePerson(9).id });
    await vi.waitFor(() => expect(desk.file.value.kind).toBe('missing'));
  });

  it('removes a person with a way back that brings all of it back', async () => {
    desk.go({ view: 'person', id: person.id });
    await desk.remove(person.id, { view: 'people' });
    expect(place.hash).toBe('#/people');
    await vi.waitFor(() => expect(desk.people.value).toEqual([]));
    const notice = desk.notice.value;
    expect(notice).toMatchObject({ kind: 'done', done: { verb: 'remove' } });
    await desk.undo(notice?.kind === 'done' ? notice.done.change : 0);
    await vi.waitFor(() => expect(desk.people.value).toHaveLength(1));
    expect(await vault.read(fact.id)).toEqual(fact);
  });

  it('refuses to save over what was changed elsewhere, and gives the newer version', async () => {
    const theirs = await desk.save(person, { ...person, notes: 'theirs' });
    const mine = await desk.save(person, { ...person, notes: 'mine' });
    expect(theirs.kind).toBe('saved');
    expect(mine).toMatchObject({ kind: 'stale', current: { notes: 'theirs' } });
  });

  it('goes back to where a fact was opened from once it is corrected', () => {
    desk.go({ view: 'person', id: person.id });
    desk.editFact(fact.id);
    expect([desk.route.value.view, desk.editing.value]).toEqual(['fact', fact.id]);
    desk.stopEditing();
    expect(desk.route.value).toEqual({ view: 'person', id: person.id });
  });

  it('keeps a notice while it goes somewhere itself, and drops it when the reader does', async () => {
    await desk.remove(fact.id, { view: 'person', id: person.id });
    desk.follow();
    expect(desk.notice.value).toBeDefined();
    place.hash = '#/changes';
    desk.follow();
    expect(desk.notice.value).toBeUndefined();
  });

  it('finds by a word in a name, and knows where a record is shown', async () => {
    desk.query.value = 'pers';
    await vi.waitFor(() => expect(desk.hits.value?.map((hit) => hit.record.id)).toEqual([person.id]));
    expect(desk.findPeople('per').map((offer) => offer.id)).toEqual([person.id]);
    expect(desk.homeOf(fact)).toBe(fact);
  });

  it('sorts people as their language does, numbers by their value', async () => {
    await vault.commit({ verb: 'add', put: [10, 2].map((number) => makePerson(number)) });
    await vi.waitFor(() =>
      expect(desk.people.value.map((one) => one.spellings[0]?.text)).toEqual(['Person 1', 'Person 2', 'Person 10']),
    );
  });
});
