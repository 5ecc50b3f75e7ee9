// A field for a date as precise as the source is, which reads back how it understands what was typed.
import { edtfDate } from '../records/date.ts';
import { formatEdtf } from './dates.ts';
import { t } from './i18n.ts';
import { TextField } from './TextField.tsx';

export interface DateFieldProps {
  readonly label: string;
  /** As typed; EDTF when it is understood. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What to say before anything is typed. */
  readonly help?: string;
}

export function DateField({ label, value, onChange, help }: DateFieldProps) {
  const typed = value.trim();
  const isRead = edtfDate.safeParse(typed).success;
  const reading = typed === '' ? help : isRead ? t('shared:date.readAs', { date: formatEdtf(typed) }) : undefined;
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      spellcheck={false}
      help={reading}
      problem={typed === '' || isRead ? undefined : t('shared:date.notRead')}
    />
  );
}
