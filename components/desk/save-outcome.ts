// What became of a save, as the form that asked for it must know.
import type { AnyRecord, WorkingRecord } from '../../records/record.ts';

export type SaveOutcome =
  /** On disk; `change` is its number, for undo. */
  | { readonly kind: 'saved'; readonly change: number }
  /** Somebody changed the record since it was opened; `current` is how it stands now, undefined when it was removed. */
  | { readonly kind: 'stale'; readonly current: AnyRecord | undefined }
  /** Nothing was written. */
  | { readonly kind: 'failed' };

/** Saves a record over the version that the form began with; there is none for a new record. */
export type SaveRecord = (before: WorkingRecord | undefined, after: WorkingRecord) => Promise<SaveOutcome>;
