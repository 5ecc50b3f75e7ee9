// A passage becomes a fact: everything found is filled in, everything can be corrected, nothing is lost by leaving.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../records/case.ts';
import type { Draft, DraftForm } from '../../records/draft.ts';
import { standings } from '../../records/fact.ts';
import { builtInKinds } from '../../records/kind.ts';
import { Button } from '../Button.tsx';
import { ChoiceField } from '../ChoiceField.tsx';
import { DateField } from '../DateField.tsx';
import { t } from '../i18n.ts';
import { Message } from '../Message.tsx';
import { PartsField, type PartsFieldProps } from '../PartsField.tsx';
import { Quote } from '../Quote.tsx';
import { TextField } from '../TextField.tsx';
import { sayKind, sayStanding } from '../vocabulary.ts';
import { WordChoice } from '../WordChoice.tsx';
import { CopyField, type CopyFieldProps } from './CopyField.tsx';
import { SourceFields } from './SourceFields.tsx';

export interface ClipFormProps extends Pick<PartsFieldProps, 'nameOf' | 'findPeople' | 'onAddNew'> {
  readonly draft: Draft;
  readonly cases: readonly Case[];
  /** Kinds that the user has written before. */
  readonly ownKinds: readonly string[];
  /** Fields that the last attempt to save was refused for, and why. */
  readonly problems: readonly { readonly field: string; readonly code: ProblemCode }[];
  /** `not-kept`: what is typed does not reach the disk. */
  readonly saving: 'no' | 'yes' | 'failed' | 'not-kept' | 'copy-lost';
  readonly copy: CopyFieldProps;
  readonly onChange: (draft: Draft) => void;
  readonly onSave: () => void;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

export type ProblemCode = 'empty-quote' | 'not-a-date' | 'not-a-line' | 'too-long' | 'no-people';

export function ClipForm(props: ClipFormProps) {
  const { draft, cases, ownKinds, nameOf, findPeople, problems, onChange } = props;
  const { form } = draft;
  const place = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (part: Partial<DraftForm>) => onChange({ ...draft, form: { ...form, ...part } });
  const problemOf = (field: keyof DraftForm | 'quote') => {
    const found = problems.find((problem) => problem.field === field);
    return found && t(`clip:problem.${found.code}`);
  };
  const text = (field: 'place' | 'statement' | 'note') => ({
    label: t(`clip:${field}`),
    value: form[field],
    problem: problemOf(field),
    onChange: (value: string) => change({ [field]: value }),
  });
  useEffect(() => {
    if (problems.length > 0)
      place.current?.querySelector<HTMLElement>('[aria-invalid="true"], .field-problem')?.focus();
  }, [problems]);

  return (
    <form
      ref={place}
      class="clip-form"
      aria-label={t('clip:title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <h2 ref={heading} tabIndex={-1} class="form-title">
        {t('clip:title')}
      </h2>
      <Quote text={draft.quote} longest={400} />
      <PartsField
        label={t('clip:people')}
        parts={form.people}
        nameOf={nameOf}
        findPeople={findPeople}
        onAddNew={props.onAddNew}
        problem={problemOf('people')}
        onChange={(people) => change({ people })}
      />
      <WordChoice
        label={t('clip:kind')}
        value={form.kind}
        words={[...builtInKinds, ...ownKinds]}
        say={sayKind}
        problem={problemOf('kind')}
        onChange={(kind) => change({ kind })}
      />
      <DateField
        label={t('clip:happened')}
        value={form.happened}
        help={t('clip:happenedHelp')}
        onChange={(happened) => change({ happened })}
      />
      <div class="pair">
        <TextField {...text('place')} />
        <ChoiceField
          label={t('clip:standing')}
          value={form.standing}
          choices={standings.map((value) => ({ value, label: sayStanding(value) }))}
          onChange={(standing) => change({ standing })}
        />
      </div>
      <ChoiceField
        label={t('clip:case')}
        value={form.case ?? ''}
        choices={[
          { value: '', label: t('clip:noCase') },
          ...cases.map((one) => ({ value: one.id as string, label: one.names[0] ?? '' })),
        ]}
        onChange={(id) => onChange({ ...draft, form: chooseCase(form, cases, id) })}
      />
      <TextField {...text('statement')} help={t('clip:statementHelp')} lines="many" />
      <TextField {...text('note')} lines="many" />
      <SourceFields draft={draft} onChange={change} />
      <CopyField {...props.copy} />
      <FormEnd {...props} />
    </form>
  );
}

function FormEnd({ problems, saving, copy, onKeep, onDiscard }: ClipFormProps) {
  const [leaving, setLeaving] = useState(false);
  const isCopying = copy.isWanted && (copy.state === undefined || copy.state.state === 'taking');
  return (
    <div class="form-end">
      {problems.length > 0 && <Message tone="alarm">{t('clip:notSaved', { count: problems.length })}</Message>}
      {saving === 'failed' && <Message tone="alarm">{t('clip:failed')}</Message>}
      {saving === 'copy-lost' && <Message tone="alarm">{t('copy:lost')}</Message>}
      {saving === 'not-kept' && <Message tone="alarm">{t('clip:notKept')}</Message>}
      {leaving ? (
        <fieldset class="row">
          <legend>{t('clip:leave')}</legend>
          <Button onPress={onKeep}>{t('clip:keep')}</Button>
          <Button look="danger" onPress={onDiscard}>
            {t('clip:discard')}
          </Button>
          <Button look="quiet" onPress={() => setLeaving(false)}>
            {t('clip:goOn')}
          </Button>
        </fieldset>
      ) : (
        <div class="row">
          <Button type="submit" look="primary" disabled={saving === 'yes' || isCopying}>
            {t('shared:save')}
          </Button>
          <Button onPress={() => setLeaving(true)}>{t('shared:cancel')}</Button>
        </div>
      )}
    </div>
  );
}

function chooseCase({ case: _left, ...rest }: DraftForm, cases: readonly Case[], id: string): DraftForm {
  const chosen = cases.find((one) => one.id === id);
  return chosen === undefined ? rest : { ...rest, case: chosen.id };
}
