// How a pasted list was read, to be corrected where the guess was wrong.
import type { ListForm } from '../../exchange/parsed-people.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { t } from '../i18n.ts';

export interface ListFormFieldProps {
  readonly form: ListForm;
  readonly onChange: (wishes: Partial<ListForm>) => void;
}

const separators = ['comma', 'semicolon', 'line', 'mark'] as const;

export function ListFormField({ form, onChange }: ListFormFieldProps) {
  return (
    <div class="columns">
      <ChoiceField
        label={t('import:form.separator')}
        value={form.separator}
        choices={separators.map((value) => ({ value, label: t(`import:form.${value}`) }))}
        onChange={(separator) => onChange({ separator })}
      />
      <ChoiceField
        label={t('import:form.order')}
        value={form.familyFirst ? 'family' : 'given'}
        choices={[
          { value: 'given', label: t('import:form.asWritten') },
          { value: 'family', label: t('import:form.familyFirst') },
        ]}
        onChange={(order) => onChange({ familyFirst: order === 'family' })}
      />
    </div>
  );
}
