// Where a passage was read: folded to one line, opened to correct it; three dates, each with where it comes from.
import { useState } from 'preact/hooks';
import type { Draft, DraftForm } from '../../records/draft.ts';
import { DateField } from '../DateField.tsx';
import { formatEdtf, formatInstant } from '../dates.ts';
import { t } from '../i18n.ts';
import { TextField } from '../TextField.tsx';
import { doubtOf, StatedDates } from './StatedDates.tsx';

export interface SourceFieldsProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<DraftForm>) => void;
}

export function SourceFields({ draft, onChange }: SourceFieldsProps) {
  const { form, address, clippedAt } = draft;
  // Opened once where something is wrong; the reader may close it.
  const [doubt] = useState(() => doubtOf(draft));
  const file = draft.captured?.file;
  const text = (field: 'title' | 'publisher' | 'author') => ({
    label: t(field === 'title' ? 'clip:sourceTitle' : `clip:${field}`),
    value: form[field],
    onChange: (value: string) => onChange({ [field]: value }),
  });
  const happened = form.happened.trim();
  const published = form.published.trim();
  return (
    <details class="fold" open={doubt !== undefined}>
      <summary>
        <span class="field-label">{t('clip:source')}</span>{' '}
        <bdi class="small">{form.publisher || form.title || address}</bdi>
        {published !== '' && <span class="small soft"> · {formatEdtf(published)}</span>}
        {doubt !== undefined && <span class="small doubt"> · {t('clip:doubt.short')}</span>}
      </summary>
      <div class="stack fold-inside">
        <p class="small soft" dir="ltr">
          {address}
        </p>
        {file && <p class="small soft">{t('clip:page', { page: file.page, count: file.pages })}</p>}
        <TextField {...text('title')} />
        <TextField {...text('publisher')} />
        <TextField {...text('author')} />
        <DateField
          label={t('clip:published')}
          value={form.published}
          onChange={(value) => onChange({ published: value, publishedFrom: 'typed' })}
        />
        <StatedDates draft={draft} onChoose={({ date, from }) => onChange({ published: date, publishedFrom: from })} />
        <dl class="three-dates small">
          <dt>{t('shared:date.happened')}</dt>
          <dd>{happened === '' ? t('shared:date.unknown') : t('clip:fromForm', { date: formatEdtf(happened) })}</dd>
          <dt>{t('shared:date.published')}</dt>
          <dd>
            {published === ''
              ? t('shared:date.unknown')
              : `${formatEdtf(published)}, ${t(`clip:from.${form.publishedFrom ?? 'typed'}`)}`}
          </dd>
          <dt>{t('shared:date.retrieved')}</dt>
          <dd>{t('clip:fromClock', { date: formatInstant(clippedAt, 'minute') })}</dd>
        </dl>
      </div>
    </details>
  );
}
