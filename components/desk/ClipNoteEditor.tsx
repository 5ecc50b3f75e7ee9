// The note on a clip; the quote itself is never edited.
import { type Clip, clip } from '../../records/clip.ts';
import { t } from '../i18n.ts';
import { TextField } from '../TextField.tsx';
import { checkRecord } from './check-record.ts';
import { EditorFrame } from './EditorFrame.tsx';
import { type EditingProps, useEditing } from './use-editing.ts';

interface NoteForm {
  readonly note: string;
}

export function ClipNoteEditor(props: EditingProps<Clip>) {
  const editing = useEditing(
    props,
    (record): NoteForm => ({ note: record.note }),
    (form, before) => checkRecord(clip, { ...before, note: form.note }),
  );
  return (
    <EditorFrame title={t('desk:clip.editNote')} editing={editing} small>
      <TextField
        label={t('desk:clip.note')}
        value={editing.form.note}
        lines="many"
        onChange={(note) => editing.change({ note })}
      />
    </EditorFrame>
  );
}
