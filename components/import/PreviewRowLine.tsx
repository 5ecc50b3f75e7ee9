// One person of a list: as given, who of those already here it may be, and what will be done.

import type { ParsedPerson } from '../../exchange/parsed-people.ts';
import { explainReasons } from '../../matching/words/explain-reason.ts';
import { nameOf } from '../../records/person.ts';
import type { PreviewRow, RowChoice } from '../../workflows/add-people.ts';
import { BandMark } from '../BandMark.tsx';
import { formatEdtf } from '../dates.ts';
import { language, t } from '../i18n.ts';
import { Name } from '../Name.tsx';

export interface PreviewRowLineProps {
  readonly row: PreviewRow;
  readonly choice: RowChoice;
  readonly onChoose: (choice: RowChoice) => void;
}

export function PreviewRowLine({ row, choice, onChoose }: PreviewRowLineProps) {
  const { given, alike, twin } = row;
  return (
    <tr class={choice.do === 'leave' ? 'preview-left' : undefined}>
      <th scope="row">
        <Name text={given.name} />
        <GivenDetails given={given} />
      </th>
      <td>
        {twin !== undefined && <p class="small">{t('import:preview.twin')}</p>}
        {alike.map(({ person, band, reasons }) => (
          <div key={person.id} class="small">
            <bdi>{nameOf(person)}</bdi> <BandMark band={band} />
            <p class="soft">
              {explainReasons(
                reasons,
                language.value,
                person.spellings.map(({ text }) => text),
              ).join('; ')}
            </p>
          </div>
        ))}
      </td>
      <td>
        <select
          class="input"
          aria-label={t('import:preview.choice', { name: given.name })}
          value={writeChoice(choice)}
          onChange={(event) => onChoose(readChoice(event.currentTarget.value, row))}
        >
          <option value="add">{t(alike.length > 0 ? 'import:choice.different' : 'import:choice.add')}</option>
          {alike.map(({ person }) => (
            <option key={person.id} value={person.id}>
              {t('import:choice.join', { name: nameOf(person) })}
            </option>
          ))}
          <option value="leave">{t('import:choice.leave')}</option>
        </select>
      </td>
    </tr>
  );
}

function GivenDetails({ given }: { readonly given: ParsedPerson }) {
  const { aliases = [], born, died, citizenship = [], ethnicity = [], gender, roles = [], note, tags = [] } = given;
  const details = [
    ...aliases,
    born && t('desk:person.bornOn', { date: formatEdtf(born) }),
    died && t('desk:person.diedOn', { date: formatEdtf(died) }),
    ...citizenship,
    ...ethnicity,
    gender,
    ...roles,
    ...tags,
    note,
  ].filter((detail) => detail !== undefined && detail !== '');
  if (details.length === 0) return null;
  return (
    <p class="soft small preview-details">
      <bdi>{details.join(' · ')}</bdi>
    </p>
  );
}

function writeChoice(choice: RowChoice): string {
  return choice.do === 'join' ? choice.person : choice.do;
}

function readChoice(value: string, row: PreviewRow): RowChoice {
  const same = row.alike.find(({ person }) => person.id === value);
  if (same !== undefined) return { do: 'join', person: same.person.id };
  return { do: value === 'leave' ? 'leave' : 'add' };
}
