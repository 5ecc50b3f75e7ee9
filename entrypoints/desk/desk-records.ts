// What the desk lists, counts and finds, worked out from all records when they change.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { sumUpPeople } from '../../components/desk/sum-up-people.ts';
import { language } from '../../components/i18n.ts';
import type { PersonOffer } from '../../components/PersonPicker.tsx';
import type { Case } from '../../records/case.ts';
import type { PersonId } from '../../records/id.ts';
import { builtInKinds } from '../../records/kind.ts';
import { nameOf, type Person } from '../../records/person.ts';
import type { AnyRecord } from '../../records/record.ts';
import type { Everything } from '../../workflows/list-records.ts';
import { searchRecords } from '../../workflows/search-records.ts';

const nothing: Everything = { people: [], cases: [], facts: [], clips: [], sources: [] };

/** Typing pauses this long before it is searched for, ms. */
const pauseMs = 120;

/** @param everything  Undefined while it is being read; then the lists are empty. */
export function listDesk(everything: ReadonlySignal<Everything | undefined>) {
  const all = computed(() => everything.value ?? nothing);
  const collator = computed(() => new Intl.Collator(language.value, { numeric: true }));
  const query = signal('');
  /** The query once typing pauses: a search over ten thousand people must not hold up the next letter. */
  const asked = signal('');
  effect(() => {
    const typed = query.value;
    const pause = setTimeout(() => {
      asked.value = typed;
    }, pauseMs);
    return () => clearTimeout(pause);
  });
  const byId = computed(() => new Map(all.value.people.map((person) => [person.id, person])));
  return {
    query,
    people: computed(() => sortBy(all.value.people, nameOf, collator.value)),
    cases: computed(() => sortBy(all.value.cases, (one: Case) => one.names[0] ?? '', collator.value)),
    sumUp: computed(() => sumUpPeople(all.value.facts, all.value.cases)),
    hits: computed(() => (asked.value.trim() === '' ? undefined : searchRecords(all.value, asked.value))),
    kinds: computed(() => [...new Set([...builtInKinds, ...all.value.facts.map((fact) => fact.kind)])]),
    nameOf: (id: PersonId): string => {
      const person = byId.value.get(id);
      return person === undefined ? '' : nameOf(person);
    },
    findPeople: (text: string): PersonOffer[] =>
      searchRecords({ ...nothing, people: all.value.people }, text).flatMap(({ record }) =>
        record.type === 'person' ? [describePerson(record)] : [],
      ),
    /** The record that a search hit is shown in: a clip's or a source's is a fact that rests on it. */
    homeOf: (record: AnyRecord): AnyRecord | undefined => {
      const { facts, clips } = all.value;
      if (record.type === 'clip') return facts.find((fact) => fact.clips.includes(record.id));
      if (record.type !== 'source') return record;
      const ids = new Set(clips.filter((clip) => clip.source === record.id).map((clip) => clip.id));
      return facts.find((fact) => fact.clips.some((id) => ids.has(id)));
    },
  };
}

/** Sorts by what is shown; equal names by id, so that the order never wavers. */
function sortBy<R extends Person | Case>(records: readonly R[], say: (one: R) => string, collator: Intl.Collator): R[] {
  return records
    .map((record) => ({ record, name: say(record) }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.record.id < b.record.id ? -1 : 1))
    .map(({ record }) => record);
}

function describePerson(person: Person): PersonOffer {
  const aside = [person.born, ...person.citizenship, ...person.roles].filter(Boolean).slice(0, 2).join(' · ');
  return { id: person.id, name: nameOf(person), ...(aside === '' ? {} : { aside }) };
}
