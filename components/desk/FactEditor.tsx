// One dated claim, to be corrected or written anew.
import type { Case } from '../../records/case.ts';
import { type Fact, standings } from '../../records/fact.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { DateField } from '../DateField.tsx';
import { t } from '../i18n.ts';
import { PartsField, type PartsFieldProps } from '../PartsField.tsx';
import { TextField } from '../TextField.tsx';
import { sayKind, sayStanding } from '../vocabulary.ts';
import { WordChoice } from '../WordChoice.tsx';
import { EditorFrame } from './EditorFrame.tsx';
import { type FactForm, fillFactForm, readFactForm } from './fact-form.ts';
import { sayProblem } from './say-problem.ts';
import { type EditingProps, useEditing } from './use-editing.ts';

export interface FactEditorProps extends EditingProps<Fact>, Pick<PartsFieldProps, 'nameOf' | 'findPeople'> {
  readonly cases: readonly Case[];
  /** Kinds to choose from: those that ship with Vigil, then the user's own words. */
  readonly kinds: readonly string[];
}

export function FactEditor(props: FactEditorProps) {
  const editing = useEditing(props, fillFactForm, readFactForm);
  const { form, change, problems } = editing;
  const text = (field: 'happened' | 'place' | 'statement') => ({
    label: t(`desk:fact.${field}`),
    value: form[field],
    problem: sayProblem(problems, field),
    onChange: (value: string) => change({ [field]: value }),
  });
  const noCase = { value: '', label: t('desk:fact.noCase') };
  return (
    <EditorFrame title={t(props.isNew ? 'desk:fact.new' : 'desk:fact.edit')} editing={editing}>
      <PartsField
        label={t('desk:fact.people')}
        parts={form.people}
        nameOf={props.nameOf}
        findPeople={props.findPeople}
        problem={sayProblem(problems, 'people')}
        onChange={(people) => change({ people })}
      />
      <div class="columns">
        <WordChoice
          label={t('desk:fact.kind')}
          value={form.kind}
          words={props.kinds}
          say={sayKind}
          problem={sayProblem(problems, 'kind')}
          onChange={(kind) => change({ kind })}
        />
        <DateField {...text('happened')} help={t('desk:edit.dateHelp')} />
        <TextField {...text('place')} />
        <ChoiceField
          label={t('desk:fact.standing')}
          value={form.standing}
          choices={standings.map((value) => ({ value, label: sayStanding(value) }))}
          onChange={(standing) => change({ standing })}
        />
        <ChoiceField
          label={t('desk:fact.case')}
          value={form.case ?? ''}
          choices={[noCase, ...props.cases.map((one) => ({ value: one.id as string, label: one.names[0] ?? '' }))]}
          onChange={(id) => change(readCase(props.cases, id))}
        />
      </div>
      <TextField {...text('statement')} lines="many" />
    </EditorFrame>
  );
}

function readCase(cases: readonly Case[], id: string): Pick<FactForm, 'case'> {
  return { case: cases.find((one) => one.id === id)?.id };
}
