// What is known of a person beside the name, in one line: born, died, citizenship, roles, tags.
import type { Person } from '../../records/person.ts';
import { Chip } from '../Chip.tsx';
import { formatEdtf } from '../dates.ts';
import { t } from '../i18n.ts';
import { sayRole } from '../vocabulary.ts';

export function PersonDetails({ person }: { readonly person: Person }) {
  const words = [...person.citizenship, ...person.ethnicity, person.gender, ...person.roles.map(sayRole)].filter(
    (word) => word !== undefined,
  );
  if (person.born === undefined && person.died === undefined && words.length + person.tags.length === 0) return null;
  return (
    <ul class="dotted person-details">
      {person.born !== undefined && (
        <li title={person.born}>{t('desk:person.bornOn', { date: formatEdtf(person.born) })}</li>
      )}
      {person.died !== undefined && (
        <li title={person.died}>{t('desk:person.diedOn', { date: formatEdtf(person.died) })}</li>
      )}
      {words.map((word) => (
        <li key={word}>
          <bdi>{word}</bdi>
        </li>
      ))}
      {person.tags.map((tag) => (
        <li key={`tag ${tag}`}>
          <Chip>{tag}</Chip>
        </li>
      ))}
    </ul>
  );
}
