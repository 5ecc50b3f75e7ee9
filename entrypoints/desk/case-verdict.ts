// What is known of the chain of the case that is open: nothing until somebody asks, and nothing again after a change.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CaseVerdict } from '../../components/evidence/CaseEvidence.tsx';
import type { CaseId } from '../../records/id.ts';
import { UnreadableRowError } from '../../storage/seal.ts';
import type { Store } from '../../storage/store.ts';
import { verifyCase } from '../../workflows/verify-case.ts';

/** @param newest  The number of the newest change. @param onFailure  Called when it could not be verified at all. */
export function createCaseVerdict(
  store: Pick<Store, 'vault' | 'copies'>,
  newest: ReadonlySignal<number>,
  onFailure: () => void,
) {
  const known = signal<{ readonly id: CaseId; readonly change: number; readonly verdict: CaseVerdict }>();
  const current = computed(() => (known.value?.change === newest.value ? known.value : undefined));
  const show = (id: CaseId, verdict: CaseVerdict) => {
    known.value = { id, change: newest.value, verdict };
  };
  return {
    of: (id: CaseId): CaseVerdict => (current.value?.id === id ? current.value.verdict : undefined),
    show,
    async verify(id: CaseId): Promise<void> {
      show(id, 'checking');
      try {
        show(id, await verifyCase(store, id));
      } catch (error) {
        show(id, error instanceof UnreadableRowError ? 'unreadable' : undefined);
        if (!(error instanceof UnreadableRowError)) onFailure();
      }
    },
  };
}
