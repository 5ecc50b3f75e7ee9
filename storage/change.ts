// What a commit is asked to do, and what is kept so that it can be undone.
import { z } from 'zod';
import type { ChainEntry } from '../records/chain.ts';
import type { PageCopy } from '../records/copy.ts';
import type { RecordId } from '../records/id.ts';
import { type AnyRecord, anyRecord } from '../records/record.ts';

/** What the user did, for the list of recent changes. */
export const changeVerbs = ['add-people', 'import-file', 'clip', 'add', 'edit', 'remove', 'sample', 'undo'] as const;
export type ChangeVerb = (typeof changeVerbs)[number];

export interface Commit {
  readonly verb: ChangeVerb;
  readonly put?: readonly AnyRecord[];
  readonly remove?: readonly RecordId[];
  /** The versions that the user saw; the commit is refused if one of them was changed or removed since. */
  readonly replaces?: readonly AnyRecord[];
  /** Chains of cases that came with a file; taken over where the case has none here. */
  readonly chains?: readonly ChainEntry[];
  /** Page copies whose bytes must all be on disk; the commit is refused if some are not. */
  readonly copied?: readonly PageCopy[];
}

const uuid = z.uuid();

/** A change as the journal keeps it. */
export const journalEntry = z.strictObject({
  verb: z.enum(changeVerbs),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** Records as they were before they were changed or removed. */
  before: z.array(anyRecord),
  /** What was written, with the version each row had then. */
  put: z.array(z.strictObject({ id: uuid, version: z.string(), isNew: z.boolean() })),
  removed: z.array(uuid),
  undone: z.boolean(),
});
export type JournalEntry = z.infer<typeof journalEntry>;

/** A change in the list of recent ones, newest first. */
export interface Change {
  readonly seq: number;
  readonly verb: ChangeVerb;
  readonly at: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly undone: boolean;
}

/** What an undo could not take back because something newer rests on it. */
export interface UndoOutcome {
  readonly undone: number;
  readonly kept: readonly RecordId[];
}

/** A commit would leave a record that points nowhere; nothing was written. */
export class DanglingLinkError extends Error {
  override readonly name = 'DanglingLinkError';
  constructor(missing: string) {
    super(`Expected every linked record to be stored, but ${missing} is not; nothing was saved`);
  }
}

/** An original is written once; nothing was written now. */
export class OriginalChangedError extends Error {
  override readonly name = 'OriginalChangedError';
  constructor(id: string) {
    super(`Expected original ${id} as it was captured, but it was to be changed; nothing was saved`);
  }
}

/** The bytes of a page's copy are not all on disk; nothing was written now. */
export class CopyMissingError extends Error {
  override readonly name = 'CopyMissingError';
  constructor(id: string) {
    super(`Expected all bytes of page copy ${id} to be stored, but some are not; nothing was saved`);
  }
}

/** A record was changed elsewhere after the user opened it; nothing was written. */
export class StaleEditError extends Error {
  override readonly name = 'StaleEditError';
  constructor(id: string) {
    super(`Expected record ${id} as it was opened, but it was changed since; nothing was saved`);
  }
}
