// The copy of a draft's page, as the form shows it: taken when it is ticked, followed while it is made.
import { useEffect, useState } from 'preact/hooks';
import type { CopyFieldProps } from '../../components/clip/CopyField.tsx';
import { askBackground } from '../../messaging/ask-background.ts';
import type { Draft } from '../../records/draft.ts';
import type { DraftCopy } from '../../storage/copies.ts';
import type { PanelState } from './panel-state.ts';

/** A copy that is not there after so long is not coming: whoever made it has ended, ms. */
const longestMs = 90_000;

const lost: DraftCopy = { state: 'absent', why: 'failed' };

/** @param onWant  Keeps in the draft whether its reader wants the copy. */
export function useDraftCopy(panel: PanelState, draft: Draft, onWant: (wanted: boolean) => void) {
  const [isRead, setRead] = useState(false);
  const [kept, setState] = useState<DraftCopy>();
  // One that was wanted and is gone, as after a late undo, can be taken again.
  const state = kept ?? (isRead && draft.form.copy === true ? lost : undefined);
  useEffect(
    () =>
      panel.store.copies.watchFor(draft.id, (latest) => {
        setState(readState(latest));
        setRead(true);
      }),
    [panel.store, draft.id],
  );
  useEffect(() => {
    if (state?.state !== 'taking') return undefined;
    const timer = setTimeout(() => setState(readState(state)), longestMs);
    return () => clearTimeout(timer);
  }, [state]);

  function take(): void {
    const tab = panel.beside.tab.value?.id;
    if (tab === undefined) {
      setState({ state: 'absent', why: 'page-left' });
      return;
    }
    setState({ state: 'taking', since: new Date().toISOString() });
    askBackground({ kind: 'take-copy', tab, draft: draft.id }).then(setState, () =>
      setState({ state: 'absent', why: 'failed' }),
    );
  }

  const isWanted = draft.form.copy ?? state !== undefined;
  const field: CopyFieldProps = {
    isWanted,
    state,
    onWant: (wanted) => {
      onWant(wanted);
      if (wanted && state?.state !== 'taken') take();
    },
    onTake: take,
  };
  return {
    field,
    /** Where nobody has said otherwise and none was begun. */
    takeUnlessAsked: () => {
      if (draft.form.copy === undefined && state === undefined) take();
    },
  };
}

function readState(state: DraftCopy | undefined): DraftCopy | undefined {
  if (state?.state !== 'taking' || Date.now() - Date.parse(state.since) < longestMs) return state;
  return lost;
}
