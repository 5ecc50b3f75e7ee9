// What is known of a page or document, to be corrected; its address and when it was read stay as they were.
import type { Source } from '../../records/source.ts';
import { DateField } from '../DateField.tsx';
import { t } from '../i18n.ts';
import { TextField } from '../TextField.tsx';
import { EditorFrame } from './EditorFrame.tsx';
import { sayProblem } from './say-problem.ts';
import { fillSourceForm, readSourceForm, type SourceForm } from './source-form.ts';
import { type EditingProps, useEditing } from './use-editing.ts';

export function SourceEditor(props: EditingProps<Source>) {
  const editing = useEditing(props, fillSourceForm, readSourceForm);
  const { form, change, problems } = editing;
  const text = (field: keyof SourceForm) => ({
    label: t(`desk:source.${field}`),
    value: form[field],
    problem: sayProblem(problems, field),
    onChange: (value: string) => change({ [field]: value }),
  });
  return (
    <EditorFrame title={t('desk:source.edit')} editing={editing} small>
      <TextField {...text('title')} />
      <TextField {...text('publisher')} />
      <TextField {...text('author')} />
      <DateField {...text('published')} help={t('desk:edit.dateHelp')} />
      <TextField {...text('notes')} lines="many" />
    </EditorFrame>
  );
}
