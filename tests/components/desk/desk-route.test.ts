import { describe, expect, it } from 'vitest';
import { type DeskRoute, readRoute, writeRoute } from '../../../components/desk/desk-route.ts';
import { makeCase, makeFact, makePerson } from './make-records.ts';

const [person, matter, fact] = [makePerson(1).id, makeCase(1).id, makeFact(1).id];

describe('an address of the desk', () => {
  it.each<DeskRoute>([
    { view: 'people' },
    { view: 'cases' },
    { view: 'import' },
    { view: 'changes' },
    { view: 'settings' },
    { view: 'new-person' },
    { view: 'new-case' },
    { view: 'person', id: person },
    { view: 'case', id: matter },
    { view: 'fact', id: fact },
    { view: 'new-fact', person, case: undefined },
    { view: 'new-fact', person: undefined, case: matter },
    { view: 'search', query: 'Оксай & “four years”' },
  ])('leads back to where it was written: $view', (route) => {
    expect(readRoute(writeRoute(route))).toEqual(route);
  });

  it.each([[''], ['#'], ['#/'], ['#/people/nobody'], ['#/facts/'], ['#/somewhere'], ['#/people/<b>']])(
    'leads to everybody when it is “%s”',
    (hash) => {
      expect(readRoute(hash)).toEqual({ view: 'people' });
    },
  );
});
