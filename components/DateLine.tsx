// One date with the word for which of the three it is; ISO on hover.
import { formatEdtf, formatInstant } from './dates.ts';
import { t } from './i18n.ts';

export interface DateLineProps {
  readonly which: 'happened' | 'published' | 'retrieved';
  /** EDTF for *happened* and *published*, an instant for *retrieved*; undefined is said to be unknown. */
  readonly date: string | undefined;
  /** Leaves out the word where a heading has said it already. */
  readonly bare?: boolean;
}

export function DateLine({ which, date, bare }: DateLineProps) {
  const shown = date === undefined ? undefined : which === 'retrieved' ? formatInstant(date) : formatEdtf(date);
  return (
    <span class="date">
      {!bare && <span class="date-which">{t(`shared:date.${which}`)} </span>}
      {shown === undefined ? <span class="soft">{t('shared:date.unknown')}</span> : <time title={date}>{shown}</time>}
    </span>
  );
}
