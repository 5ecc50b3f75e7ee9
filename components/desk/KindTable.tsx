// What happened to whom in a case: people down, kinds of fact across.
import { nameOf } from '../../records/person.ts';
import type { CaseFile } from '../../workflows/open-case.ts';
import { t } from '../i18n.ts';
import { Name } from '../Name.tsx';
import { sayKind, sayRole, saySituation } from '../vocabulary.ts';
import { countKinds } from './count-kinds.ts';
import { writeRoute } from './desk-route.ts';

export function KindTable({ file: { members, history } }: { readonly file: CaseFile }) {
  const { kinds, count } = countKinds(history);
  return (
    <div class="wide-table">
      <table aria-label={t('desk:case.table')}>
        <thead>
          <tr>
            <th scope="col">{t('shared:person')}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" class="figure">
                <bdi>{sayKind(kind)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map(({ person, role, status }) => (
            <tr key={person.id}>
              <th scope="row">
                <a href={writeRoute({ view: 'person', id: person.id })}>
                  <Name text={nameOf(person)} />
                </a>
                <div class="soft small">
                  <bdi>{sayRole(role)}</bdi>
                  {status && ` · ${saySituation(status.situation)}`}
                </div>
              </th>
              {kinds.map((kind) => (
                <td key={kind} class="figure">
                  {count(person.id, kind) || ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
