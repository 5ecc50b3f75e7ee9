// The left of the desk: everybody and every case, to be searched, narrowed and opened.
import { Plus } from 'lucide-preact';
import type { Case } from '../../records/case.ts';
import type { Person } from '../../records/person.ts';
import type { SearchHit } from '../../workflows/search-records.ts';
import { t } from '../i18n.ts';
import { CaseList } from './CaseList.tsx';
import { writeRoute } from './desk-route.ts';
import { PeopleList } from './PeopleList.tsx';
import { SearchHits, type SearchHitsProps } from './SearchHits.tsx';
import type { PersonSummary } from './sum-up-people.ts';

export interface RecordShelfProps extends Pick<SearchHitsProps, 'hrefOf'> {
  /** Sorted as they are shown. */
  readonly people: readonly Person[];
  readonly cases: readonly Case[];
  readonly sumUp: (person: Person['id']) => PersonSummary;
  readonly shown: 'people' | 'cases';
  /** Id of the record in the middle. */
  readonly current: string | undefined;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What the query found; undefined while nothing is asked. */
  readonly hits: readonly SearchHit[] | undefined;
}

export function RecordShelf(props: RecordShelfProps) {
  const { people, cases, sumUp, shown, current, query, onQuery, hits, hrefOf } = props;
  return (
    <div class="shelf">
      <search class="shelf-search">
        <input
          type="search"
          class="input"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-label={t('desk:search.label')}
          placeholder={t('desk:search.short')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </search>
      {hits === undefined ? (
        <>
          <nav class="shelf-tabs" aria-label={t('desk:list.which')}>
            <a href={writeRoute({ view: 'people' })} aria-current={shown === 'people' ? 'true' : undefined}>
              {t('desk:list.people', { count: people.length })}
            </a>
            <a href={writeRoute({ view: 'cases' })} aria-current={shown === 'cases' ? 'true' : undefined}>
              {t('desk:list.cases', { count: cases.length })}
            </a>
            <a
              class="button button-icon"
              href={writeRoute({ view: shown === 'people' ? 'new-person' : 'new-case' })}
              aria-label={t(shown === 'people' ? 'desk:person.new' : 'desk:case.new')}
              title={t(shown === 'people' ? 'desk:person.new' : 'desk:case.new')}
            >
              <Plus size={16} aria-hidden="true" />
            </a>
          </nav>
          {shown === 'people' ? (
            <PeopleList people={people} cases={cases} sumUp={sumUp} current={current} />
          ) : (
            <CaseList cases={cases} current={current} />
          )}
        </>
      ) : (
        <SearchHits hits={hits} hrefOf={hrefOf} />
      )}
    </div>
  );
}
