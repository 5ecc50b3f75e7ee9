// Who took part in a fact, by role: each role is said once.
import { Fragment } from 'preact';
import type { Fact } from '../../records/fact.ts';
import type { PersonId } from '../../records/id.ts';
import { groupBy } from '../group-by.ts';
import { t } from '../i18n.ts';
import { sayRole } from '../vocabulary.ts';

export interface FactPartsProps {
  readonly parts: Fact['people'];
  readonly names: ReadonlyMap<PersonId, string>;
  readonly onOpenPerson?: ((id: PersonId) => void) | undefined;
}

export function FactParts({ parts, names, onOpenPerson }: FactPartsProps) {
  if (parts.length === 0) return null;
  return (
    <dl class="parts-by-role">
      {groupBy(parts, (part) => part.role).map(([role, list]) => (
        <Fragment key={role}>
          <dt class="soft" dir="auto">
            {sayRole(role)}
          </dt>
          <dd>
            <ul class="dotted">
              {list.map(({ person }) => (
                <li key={person}>
                  {onOpenPerson ? (
                    <button type="button" class="link-button" onClick={() => onOpenPerson(person)}>
                      <bdi>{names.get(person) ?? t('shared:unnamed')}</bdi>
                    </button>
                  ) : (
                    <bdi>{names.get(person) ?? t('shared:unnamed')}</bdi>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
