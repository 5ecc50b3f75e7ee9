// Trying the sample: added in one press, taken back in another.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { SampleOutcomeProps } from '../../components/welcome/SampleOutcome.tsx';
import type { Vault } from '../../storage/vault.ts';

export interface SampleState {
  readonly outcome: ReadonlySignal<SampleOutcomeProps['sample']>;
  add(): Promise<void>;
  undo(): Promise<void>;
}

/** @param addSample  Commits the sample; answers with the change's number. */
export function createSampleState(vault: Vault, addSample: (vault: Vault) => Promise<number>): SampleState {
  const outcome = signal<SampleOutcomeProps['sample']>('none');
  let change: number | undefined;
  return {
    outcome,
    async add() {
      outcome.value = 'adding';
      try {
        change = await addSample(vault);
        outcome.value = 'added';
      } catch {
        outcome.value = 'failed';
      }
    },
    async undo() {
      if (change === undefined) return;
      try {
        await vault.undo(change);
        outcome.value = 'undone';
      } catch {
        outcome.value = 'failed';
      }
    },
  };
}
