// Every case, or those of one status.
import { useState } from 'preact/hooks';
import { type Case, caseStatuses } from '../../records/case.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { t } from '../i18n.ts';
import { writeRoute } from './desk-route.ts';
import { type CasesFilter, filterCases } from './list-filter.ts';
import { PagedList } from './PagedList.tsx';

export interface CaseListProps {
  readonly cases: readonly Case[];
  readonly current: string | undefined;
}

export function CaseList({ cases, current }: CaseListProps) {
  const [filter, setFilter] = useState<CasesFilter>('all');
  const shown = filterCases(cases, filter);
  return (
    <>
      {new Set(cases.map((one) => one.status)).size > 1 && (
        <ChoiceField
          label={t('desk:list.filter')}
          value={filter}
          choices={[
            { value: 'all', label: t('desk:list.everyCase') },
            ...caseStatuses.map((value) => ({ value, label: t(`shared:caseStatus.${value}`) })),
          ]}
          onChange={setFilter}
        />
      )}
      <PagedList
        items={shown}
        keyOf={(one) => one.id}
        label={t('desk:list.cases', { count: shown.length })}
        empty={t(cases.length === 0 ? 'desk:list.noCases' : 'desk:list.noCaseFits')}
        restart={filter}
      >
        {(one) => (
          <a
            class="list-row"
            href={writeRoute({ view: 'case', id: one.id })}
            aria-current={one.id === current ? 'page' : undefined}
          >
            <bdi class="list-name">{one.names[0]}</bdi>
            <span class="soft small">
              {[t('shared:people', { count: one.members.length }), ...one.references.slice(0, 1)].join(' · ')}
            </span>
          </a>
        )}
      </PagedList>
    </>
  );
}
