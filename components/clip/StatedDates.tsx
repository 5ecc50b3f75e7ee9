// What is doubtful about the date of publication, and the dates that the page states to choose from.
import { useId } from 'preact/hooks';
import type { Draft } from '../../records/draft.ts';
import { type DateDoubt, doubtDate, type StatedDate } from '../../records/stated-date.ts';
import { formatEdtf } from '../dates.ts';
import { t } from '../i18n.ts';

/** Undefined where nothing speaks against the date in the form. */
export function doubtOf({ form, stated = [], clippedAt, address }: Draft): DateDoubt | undefined {
  const doubt = doubtDate(form.published.trim(), stated, clippedAt);
  return doubt === 'future' && isInvented(address) ? undefined : doubt;
}

/** Vigil's own sample lives some years ahead, on hosts that can never exist. @see https://www.rfc-editor.org/rfc/rfc2606#section-2 */
function isInvented(address: string): boolean {
  return URL.parse(address)?.hostname.endsWith('.example') === true;
}

export interface StatedDatesProps {
  readonly draft: Draft;
  readonly onChoose: (date: StatedDate) => void;
}

export function StatedDates({ draft, onChoose }: StatedDatesProps) {
  const name = useId();
  const doubt = doubtOf(draft);
  const { stated = [], form } = draft;
  if (doubt === undefined) return null;
  return (
    <fieldset class="stated-dates">
      <legend class="doubt">{t(`clip:doubt.${doubt}`)}</legend>
      {stated.map((one) => (
        <label key={`${one.date} ${one.from}`} class="choice">
          <input
            type="radio"
            name={name}
            checked={form.published.trim() === one.date && (form.publishedFrom ?? 'typed') === one.from}
            onChange={() => onChoose(one)}
          />
          <span>
            <time title={one.date}>{formatEdtf(one.date)}</time>, {t(`clip:from.${one.from}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
