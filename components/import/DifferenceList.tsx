// Records that are here and differ from the file's: which of the two to keep.
import { useState } from 'preact/hooks';
import type { RecordId } from '../../records/id.ts';
import { writtenAt } from '../../records/record.ts';
import type { Difference, Side } from '../../workflows/import-file.ts';
import { Button } from '../Button.tsx';
import { formatInstant } from '../dates.ts';
import { describeRecord } from '../describe-record.ts';
import { t } from '../i18n.ts';
import { Name } from '../Name.tsx';

export interface DifferenceListProps {
  readonly differing: readonly Difference[];
  /** What the reader chose for a record that differs; the newer side stands where nothing was chosen. */
  readonly sides: ReadonlyMap<RecordId, Side>;
  readonly onSide: (id: RecordId, side: Side) => void;
}

const pageLength = 100;

export function DifferenceList({ differing, sides, onSide }: DifferenceListProps) {
  const [shown, setShown] = useState(pageLength);
  return (
    <>
      <ul class="left-over" aria-label={t('import:differ.title')}>
        {differing.slice(0, shown).map(({ here, file, newer }) => (
          <li key={here.id} class="differing">
            <span>
              <span class="soft small">{t(`desk:record.${here.type}`)}</span> <Name text={describeRecord(here)} />
            </span>
            <select
              class="input"
              aria-label={t('import:differ.choice', { name: describeRecord(here) })}
              value={sides.get(here.id) ?? newer}
              onChange={(event) => onSide(here.id, event.currentTarget.value === 'file' ? 'file' : 'here')}
            >
              <option value="here">
                {t('import:differ.here', { date: formatInstant(writtenAt(here), 'minute') })}
              </option>
              <option value="file">
                {t('import:differ.file', { date: formatInstant(writtenAt(file), 'minute') })}
              </option>
            </select>
          </li>
        ))}
      </ul>
      {differing.length > shown && (
        <div>
          <Button onPress={() => setShown(shown + pageLength)}>{t('desk:list.more')}</Button>
        </div>
      )}
    </>
  );
}
