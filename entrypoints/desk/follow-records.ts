// All records, opened once and kept as they are on disk, so that a desk of ten thousand people answers at once.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { RecordId } from '../../records/id.ts';
import type { AnyRecord } from '../../records/record.ts';
import type { Vault } from '../../storage/vault.ts';
import type { Everything } from '../../workflows/list-records.ts';

/** What is stored now; undefined until it was first read. */
export interface LiveRecords {
  readonly everything: ReadonlySignal<Everything | undefined>;
  /** The number of the newest change that it holds. */
  readonly newest: ReadonlySignal<number>;
  /** Reads what a change touched now, sooner than the database tells of it. */
  readonly catchUp: (change: number) => void;
}

/**
 * Reads everything, then only what each change touched.
 *
 * @param onFailure  Called when something could not be read; what was read before stays.
 */
export function followRecords(vault: Vault, onFailure: () => void): LiveRecords {
  const everything = signal<Everything>();
  const newest = signal(0);
  const byId = new Map<RecordId, AnyRecord>();
  let reading = Promise.resolve();

  async function bringUpTo(change: number): Promise<void> {
    if (everything.value !== undefined && change <= newest.value) return;
    const touched = everything.value === undefined ? undefined : await vault.touchedSince(newest.value);
    const records = touched === undefined ? await vault.readAll() : await vault.readMany(touched);
    if (touched === undefined) byId.clear();
    else for (const id of touched) byId.delete(id);
    for (const record of records) byId.set(record.id, record);
    everything.value = sortOut(byId.values());
    newest.value = change;
  }

  const catchUp = (change: number) => {
    reading = reading.then(() => bringUpTo(change)).catch(onFailure);
  };
  vault.watch(catchUp);
  return { everything, newest, catchUp };
}

function sortOut(records: Iterable<AnyRecord>): Everything {
  const all = [...records];
  return {
    people: all.filter((record) => record.type === 'person'),
    cases: all.filter((record) => record.type === 'case'),
    facts: all.filter((record) => record.type === 'fact'),
    clips: all.filter((record) => record.type === 'clip'),
    sources: all.filter((record) => record.type === 'source'),
  };
}
