// The life of a form: filled, typed into, checked, saved, or refused with everything typed still there.
import { useState } from 'preact/hooks';
import type { RecordId } from '../../records/id.ts';
import type { WorkingRecord } from '../../records/record.ts';
import type { Checked, FieldProblem } from './check-record.ts';
import type { SaveRecord } from './save-outcome.ts';

/** What was typed and neither saved nor dropped, by record, with the version that it was typed over. */
export type UnsavedForms = Map<RecordId, { readonly before: WorkingRecord; readonly form: object }>;

export interface EditingProps<R extends WorkingRecord> {
  readonly record: R;
  /** True until the record is saved for the first time. */
  readonly isNew?: boolean;
  /** Outlives the form, so that going elsewhere and coming back loses nothing. */
  readonly unsaved: UnsavedForms;
  readonly onSave: SaveRecord;
  /** After the commit, or when what was typed is dropped. */
  readonly onDone: () => void;
}

export interface Editing<F> {
  readonly form: F;
  readonly change: (part: Partial<F>) => void;
  readonly problems: readonly FieldProblem[];
  readonly state: 'open' | 'saving' | 'stale' | 'removed' | 'failed';
  readonly submit: () => void;
  /** Saves over the newer version. */
  readonly submitAnyway: () => void;
  readonly drop: () => void;
}

export function useEditing<R extends WorkingRecord, F extends object>(
  { record, isNew = false, unsaved, onSave, onDone }: EditingProps<R>,
  fill: (record: R) => F,
  read: (form: F, before: R) => Checked<R>,
): Editing<F> {
  // A record of an id is always of one type, and so is the form kept for it.
  const kept = unsaved.get(record.id) as { before: R; form: F } | undefined;
  const [before, setBefore] = useState<R>(kept?.before ?? record);
  const [form, setForm] = useState<F>(() => kept?.form ?? fill(record));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [state, setState] = useState<Editing<F>['state']>('open');

  async function save(over: R): Promise<void> {
    const checked = read(form, over);
    setProblems('problems' in checked ? checked.problems : []);
    if ('problems' in checked) return;
    setState('saving');
    const outcome = await onSave(isNew ? undefined : over, checked.record);
    if (outcome.kind === 'saved') {
      unsaved.delete(record.id);
      onDone();
    } else if (outcome.kind === 'failed') setState('failed');
    else {
      setState(outcome.current === undefined ? 'removed' : 'stale');
      if (outcome.current !== undefined) setBefore(outcome.current as R);
    }
  }

  return {
    form,
    problems,
    state,
    change(part) {
      const next = { ...form, ...part };
      unsaved.set(record.id, { before, form: next });
      setForm(next);
    },
    // After a refusal a plain save must not go over the newer version unasked; the frame shows `submitAnyway` then.
    submit: () => void (state === 'stale' || state === 'saving' ? undefined : save(before)),
    submitAnyway: () => void save(before),
    drop() {
      unsaved.delete(record.id);
      onDone();
    },
  };
}
