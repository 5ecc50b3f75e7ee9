// Where one is on the desk, as the part of its address after `#`: no name ever stands in it, only ids.
import type { CaseId, FactId, PersonId } from '../../records/id.ts';
import { caseId, factId, personId } from '../../records/id.ts';

/** A record about to be written; a fact, of a person or in a case. */
export type NewRecordRoute =
  | { readonly view: 'new-person' | 'new-case' }
  | { readonly view: 'new-fact'; readonly person: PersonId | undefined; readonly case: CaseId | undefined };

export type DeskRoute =
  | { readonly view: 'people' | 'cases' | 'import' | 'changes' | 'settings' }
  | NewRecordRoute
  | { readonly view: 'person'; readonly id: PersonId }
  | { readonly view: 'case'; readonly id: CaseId }
  | { readonly view: 'fact'; readonly id: FactId }
  | { readonly view: 'search'; readonly query: string };

/** Reads `location.hash`; anything unknown leads to the list of people. */
export function readRoute(hash: string): DeskRoute {
  const [path = '', search] = hash.replace(/^#\/?/u, '').split('?');
  const asked = new URLSearchParams(search);
  const [view, id] = path.split('/');
  switch (view) {
    case 'people': {
      if (id === 'new') return { view: 'new-person' };
      const person = personId.safeParse(id);
      return person.success ? { view: 'person', id: person.data } : { view };
    }
    case 'cases': {
      if (id === 'new') return { view: 'new-case' };
      const found = caseId.safeParse(id);
      return found.success ? { view: 'case', id: found.data } : { view };
    }
    case 'facts': {
      if (id === 'new') {
        const person = personId.safeParse(asked.get('person'));
        const matter = caseId.safeParse(asked.get('case'));
        return { view: 'new-fact', person: person.data, case: matter.data };
      }
      const fact = factId.safeParse(id);
      return fact.success ? { view: 'fact', id: fact.data } : { view: 'people' };
    }
    case 'search':
      return { view, query: asked.get('q') ?? '' };
    case 'import':
    case 'changes':
    case 'settings':
      return { view };
    default:
      return { view: 'people' };
  }
}

/** Writes what `readRoute` reads. */
export function writeRoute(route: DeskRoute): string {
  switch (route.view) {
    case 'person':
      return `#/people/${route.id}`;
    case 'new-person':
      return '#/people/new';
    case 'case':
      return `#/cases/${route.id}`;
    case 'new-case':
      return '#/cases/new';
    case 'fact':
      return `#/facts/${route.id}`;
    case 'new-fact': {
      const asked = new URLSearchParams();
      if (route.person !== undefined) asked.set('person', route.person);
      if (route.case !== undefined) asked.set('case', route.case);
      return `#/facts/new?${asked}`;
    }
    case 'search':
      return `#/search?${new URLSearchParams({ q: route.query })}`;
    default:
      return `#/${route.view}`;
  }
}
