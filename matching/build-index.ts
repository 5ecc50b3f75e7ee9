// Turns the names that someone follows into what a text can be searched with.
import { foldLetters } from './fold.ts';
import type { Who } from './mention.ts';
import type { NamedCase, NamedPerson, Names } from './names.ts';
import { splitTokens } from './tokens.ts';

/** One stored form, cut into folded words. */
export interface Phrase {
  readonly words: readonly string[];
  readonly who: Who;
  readonly kind: 'strong' | 'weak' | 'case' | 'reference';
}

/** What `find` searches with. Never changed; updating makes another. */
export interface Index {
  readonly names: Names;
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** Cases and people that changed or went; what is not named stays. */
export interface Changes {
  readonly people?: readonly NamedPerson[];
  readonly removedPeople?: readonly string[];
  readonly cases?: readonly NamedCase[];
  readonly removedCases?: readonly string[];
}

/** Builds an index. Names without a letter or digit are passed over. */
export function buildIndex(names: Names): Index {
  const phrases = new Map<string, Phrase[]>();
  const add = (text: string, who: Who, kind: Phrase['kind']) => {
    const tokens = splitTokens(text);
    const words = tokens.starts.map((start, i) => foldLetters(text.slice(start, tokens.ends[i])));
    const [first] = words;
    if (first === undefined) return;
    const sharing = phrases.get(first);
    if (sharing) sharing.push({ words, who, kind });
    else phrases.set(first, [{ words, who, kind }]);
  };
  for (const { id, spellings } of names.people) {
    for (const { text, strength, off } of spellings) if (!off) add(text, { kind: 'person', id }, strength);
  }
  for (const { id, names: titles, references } of names.cases) {
    for (const title of titles) add(title, { kind: 'case', id }, 'case');
    for (const reference of references) add(reference, { kind: 'case', id }, 'reference');
  }
  return { names, phrases };
}

/** The index with some people and cases changed, added or gone. */
export function updateIndex(index: Index, changes: Changes): Index {
  return buildIndex({
    people: replaceById(index.names.people, changes.people, changes.removedPeople),
    cases: replaceById(index.names.cases, changes.cases, changes.removedCases),
  });
}

function replaceById<T extends { readonly id: string }>(
  old: readonly T[],
  changed: readonly T[] = [],
  removed: readonly string[] = [],
): T[] {
  const gone = new Set([...removed, ...changed.map((one) => one.id)]);
  return [...old.filter((one) => !gone.has(one.id)), ...changed];
}
