// Everything that is kept about a case, to be corrected.
import { type Case, caseStatuses } from '../../records/case.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { t } from '../i18n.ts';
import { PartsField, type PartsFieldProps } from '../PartsField.tsx';
import { TextField } from '../TextField.tsx';
import { type CaseForm, fillCaseForm, readCaseForm } from './case-form.ts';
import { EditorFrame } from './EditorFrame.tsx';
import { sayProblem } from './say-problem.ts';
import { type EditingProps, useEditing } from './use-editing.ts';

export type CaseEditorProps = EditingProps<Case> & Pick<PartsFieldProps, 'nameOf' | 'findPeople'>;

export function CaseEditor(props: CaseEditorProps) {
  const editing = useEditing(props, fillCaseForm, readCaseForm);
  const { form, change, problems } = editing;
  const text = (field: Exclude<keyof CaseForm, 'members' | 'status' | 'copies'>) => ({
    label: t(`desk:case.${field}`),
    value: form[field],
    problem: sayProblem(problems, field),
    onChange: (value: string) => change({ [field]: value }),
  });
  return (
    <EditorFrame title={t(props.isNew ? 'desk:case.new' : 'desk:case.edit')} editing={editing}>
      <TextField {...text('names')} lines="many" help={t('desk:case.namesHelp')} />
      <div class="columns">
        <TextField {...text('references')} lines="many" help={t('desk:case.referencesHelp')} />
        <TextField {...text('tags')} lines="many" help={t('desk:edit.oneALine')} />
        <TextField {...text('place')} />
        <ChoiceField
          label={t('desk:case.status')}
          value={form.status}
          choices={caseStatuses.map((value) => ({ value, label: t(`shared:caseStatus.${value}`) }))}
          onChange={(status) => change({ status })}
        />
      </div>
      <ChoiceField
        label={t('copy:settings.case')}
        value={form.copies}
        choices={[
          { value: '' as const, label: t('copy:settings.caseDefault') },
          { value: 'always' as const, label: t('copy:settings.caseAlways') },
          { value: 'asked' as const, label: t('copy:settings.caseAsked') },
        ]}
        onChange={(copies) => change({ copies })}
      />
      <TextField {...text('summary')} lines="many" />
      <PartsField
        label={t('desk:case.members')}
        parts={form.members}
        nameOf={props.nameOf}
        findPeople={props.findPeople}
        problem={sayProblem(problems, 'members')}
        onChange={(members) => change({ members })}
      />
      <TextField {...text('notes')} lines="many" />
    </EditorFrame>
  );
}
