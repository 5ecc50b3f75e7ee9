// Everybody, or those whom a filter lets through, a few hundred at a time.
import { useState } from 'preact/hooks';
import type { Case } from '../../records/case.ts';
import { nameOf, type Person } from '../../records/person.ts';
import type { Situation } from '../../records/status.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { t } from '../i18n.ts';
import { saySituation } from '../vocabulary.ts';
import { writeRoute } from './desk-route.ts';
import { filterPeople, readPeopleFilter, writePeopleFilter } from './list-filter.ts';
import { PagedList } from './PagedList.tsx';
import type { PersonSummary } from './sum-up-people.ts';

export interface PeopleListProps {
  readonly people: readonly Person[];
  readonly cases: readonly Case[];
  readonly sumUp: (person: Person['id']) => PersonSummary;
  readonly current: string | undefined;
}

export function PeopleList({ people, cases, sumUp, current }: PeopleListProps) {
  const [filter, setFilter] = useState('all');
  const shown = filterPeople(people, readPeopleFilter(filter), sumUp);
  const situations = new Set(people.map((person) => sumUp(person.id).situation).filter((one) => one !== undefined));
  return (
    <>
      {people.length > 1 && (
        <ChoiceField
          label={t('desk:list.filter')}
          value={filter}
          choices={listChoices([...situations], cases)}
          onChange={setFilter}
        />
      )}
      <PagedList
        items={shown}
        keyOf={(person) => person.id}
        label={t('desk:list.people', { count: shown.length })}
        empty={t(people.length === 0 ? 'desk:list.noPeople' : 'desk:list.nobodyFits')}
        restart={filter}
      >
        {(person) => {
          const { situation, facts } = sumUp(person.id);
          return (
            <a
              class="list-row"
              href={writeRoute({ view: 'person', id: person.id })}
              aria-current={person.id === current ? 'page' : undefined}
            >
              <bdi class="list-name">{nameOf(person)}</bdi>
              <span class="soft small">
                {[situation && saySituation(situation), facts > 0 && t('shared:facts', { count: facts })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </a>
          );
        }}
      </PagedList>
    </>
  );
}

function listChoices(situations: readonly Situation[], cases: readonly Case[]) {
  return [
    { value: 'all', label: t('desk:list.everybody') },
    ...situations.map((situation) => ({
      value: writePeopleFilter({ by: 'situation', situation }),
      label: saySituation(situation),
    })),
    ...cases.map((one) => ({
      value: writePeopleFilter({ by: 'case', case: one.id }),
      label: t('desk:list.inCase', { name: one.names[0] ?? '' }),
    })),
    ...(cases.length > 0 ? [{ value: 'no-case', label: t('desk:list.inNoCase') }] : []),
  ];
}
