// What a file said before it was edited, newest first: closed until somebody asks, and read only then.
import { useEffect, useState } from 'preact/hooks';
import type { EarlierVersion, FieldChange, RecordField } from '../../workflows/earlier-versions.ts';
import { Button } from '../Button.tsx';
import { formatInstant } from '../dates.ts';
import { describeRecord } from '../describe-record.ts';
import { t } from '../i18n.ts';
import { DifferenceText } from '../record/DifferenceText.tsx';

export interface EarlierVersionsProps {
  readonly read: () => Promise<readonly EarlierVersion[]>;
  /** When it changes, something was written and the versions are read again. */
  readonly newest: number;
}

const pageLength = 30;

type Reading = readonly EarlierVersion[] | 'reading' | 'failed';

export function EarlierVersions({ read, newest }: EarlierVersionsProps) {
  const [isOpen, setOpen] = useState(false);
  const [reading, setReading] = useState<Reading>('reading');
  useEffect(() => {
    if (!isOpen) return undefined;
    let isWanted = true;
    const show = (next: Reading) => {
      if (isWanted) setReading(next);
    };
    read().then(show, () => show('failed'));
    return () => {
      isWanted = false;
    };
  }, [isOpen, newest]);
  return (
    <details class="evidence earlier" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('evidence:earlier.title')}</summary>
      {isOpen && <Versions reading={reading} />}
    </details>
  );
}

function Versions({ reading }: { readonly reading: Reading }) {
  const [shown, setShown] = useState(pageLength);
  if (reading === 'reading') return <p role="status">{t('evidence:earlier.reading')}</p>;
  if (reading === 'failed')
    return (
      <p class="doubt" role="alert">
        {t('evidence:earlier.failed')}
      </p>
    );
  if (reading.length === 0)
    return (
      <p>
        {t('evidence:earlier.none')} <span class="soft">{t('evidence:earlier.kept')}</span>
      </p>
    );
  return (
    <>
      <p class="soft">
        {t('evidence:earlier.legend')} {t('evidence:earlier.kept')}
      </p>
      <ol class="list">
        {reading.slice(0, shown).map((version) => (
          <li key={`${version.until} ${version.record.id}`}>
            <Version {...version} />
          </li>
        ))}
      </ol>
      {reading.length > shown && (
        <Button onPress={() => setShown(shown + pageLength)}>
          {t('desk:list.moreOf', { rest: reading.length - shown })}
        </Button>
      )}
    </>
  );
}

function Version({ record, until, changes }: EarlierVersion) {
  return (
    <>
      <p class="earlier-head">
        <time title={until}>{t('evidence:earlier.edited', { time: formatInstant(until, 'minute') })}</time>
        {' · '}
        <span class="soft">{t(`desk:record.${record.type}`)}</span>{' '}
        <bdi class="earlier-what">{describeRecord(record)}</bdi>
      </p>
      <dl>
        {changes.map((change) => (
          <Change key={change.field} {...change} />
        ))}
      </dl>
    </>
  );
}

function Change({ field, difference }: FieldChange) {
  return (
    <div class="evidence-field">
      <dt>{sayField(field)}</dt>
      <dd class="difference" dir="auto">
        <DifferenceText parts={difference} />
      </dd>
    </div>
  );
}

/** A field by the name that its form and its evidence give it. */
function sayField(field: RecordField): string {
  switch (field) {
    case 'names':
      return t('desk:case.names');
    case 'weak':
      return t('evidence:earlier.weak');
    case 'off':
      return t('desk:spelling.off');
    case 'mistaken':
      return t('evidence:earlier.mistaken');
    case 'born':
    case 'died':
    case 'citizenship':
    case 'ethnicity':
    case 'gender':
    case 'roles':
    case 'notes':
    case 'tags':
      return t(`desk:person.${field}`);
    case 'references':
    case 'summary':
    case 'status':
    case 'members':
      return t(`desk:case.${field}`);
    case 'copies':
      return t('copy:settings.case');
    case 'kind':
    case 'happened':
    case 'place':
    case 'statement':
    case 'people':
    case 'case':
    case 'standing':
      return t(`desk:fact.${field}`);
    case 'clips':
    case 'archived':
      return t(`evidence:earlier.${field}`);
    case 'quote':
      return t('desk:record.clip');
    case 'address':
    case 'title':
    case 'publisher':
    case 'author':
    case 'published':
    case 'language':
      return t(`evidence:field.${field}`);
  }
}
