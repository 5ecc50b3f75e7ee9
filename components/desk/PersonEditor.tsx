// Everything that is kept about a person, to be corrected.
import type { Person } from '../../records/person.ts';
import { DateField } from '../DateField.tsx';
import { t } from '../i18n.ts';
import { TextField } from '../TextField.tsx';
import { EditorFrame } from './EditorFrame.tsx';
import { fillPersonForm, type PersonForm, readPersonForm } from './person-form.ts';
import { SpellingRows } from './SpellingRows.tsx';
import { sayProblem } from './say-problem.ts';
import { type EditingProps, useEditing } from './use-editing.ts';

export function PersonEditor(props: EditingProps<Person>) {
  const editing = useEditing(props, fillPersonForm, readPersonForm);
  const { form, change, problems } = editing;
  const text = (field: Exclude<keyof PersonForm, 'spellings'>) => ({
    label: t(`desk:person.${field}`),
    value: form[field],
    problem: sayProblem(problems, field),
    onChange: (value: string) => change({ [field]: value }),
  });
  return (
    <EditorFrame title={t(props.isNew ? 'desk:person.new' : 'desk:person.edit')} editing={editing}>
      <SpellingRows
        rows={form.spellings}
        problem={sayProblem(problems, 'spellings')}
        onChange={(spellings) => change({ spellings })}
      />
      <div class="columns">
        <DateField {...text('born')} help={t('desk:edit.dateHelp')} />
        <DateField {...text('died')} help={t('desk:edit.dateHelp')} />
        <TextField {...text('citizenship')} lines="many" help={t('desk:edit.oneALine')} />
        <TextField {...text('ethnicity')} lines="many" help={t('desk:edit.oneALine')} />
        <TextField {...text('roles')} lines="many" help={t('desk:person.rolesHelp')} />
        <TextField {...text('tags')} lines="many" help={t('desk:edit.oneALine')} />
        <TextField {...text('gender')} />
      </div>
      <TextField {...text('notes')} lines="many" />
    </EditorFrame>
  );
}
