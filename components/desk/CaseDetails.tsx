// What a case is called and about: other names, references, place, status, summary, notes.
import type { Case } from '../../records/case.ts';
import { Chip } from '../Chip.tsx';
import { t } from '../i18n.ts';

export function CaseDetails({ matter }: { readonly matter: Case }) {
  const { names, references, place, status, tags, summary, notes } = matter;
  return (
    <>
      <ul class="dotted">
        {names.slice(1).map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
        {references.map((reference) => (
          <li key={reference}>
            <bdi>{reference}</bdi>
          </li>
        ))}
        {place !== undefined && (
          <li>
            <bdi>{place}</bdi>
          </li>
        )}
        <li class="soft">{t(`shared:caseStatus.${status}`)}</li>
        {tags.map((tag) => (
          <li key={`tag ${tag}`}>
            <Chip>{tag}</Chip>
          </li>
        ))}
      </ul>
      {summary !== '' && (
        <p class="prose" dir="auto">
          {summary}
        </p>
      )}
      {notes !== '' && (
        <p class="prose soft" dir="auto">
          {notes}
        </p>
      )}
    </>
  );
}
