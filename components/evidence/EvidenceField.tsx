// One line of what was captured: what it is, what it says, where that was read or why it is not there.
import type { ComponentChildren } from 'preact';
import type { Absent } from '../../records/absent.ts';
import type { ReadDetail } from '../../records/capture.ts';
import { t, type WordKey } from '../i18n.ts';

type FieldName = Extract<WordKey, `evidence:field.${string}`> extends `evidence:field.${infer Name}` ? Name : never;

export interface FieldProps {
  readonly name: FieldName;
  readonly children: ComponentChildren;
}

export function Field({ name, children }: FieldProps) {
  return (
    <div class="evidence-field">
      <dt>{t(`evidence:field.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function Missing({ absent }: Absent) {
  return <span class="soft">{t(`evidence:absent.${absent}`)}</span>;
}

/** Where something was read, softly behind it. */
export function From({ from }: Pick<ReadDetail, 'from'>) {
  return <span class="soft"> ({t(`evidence:from.${from}`)})</span>;
}
