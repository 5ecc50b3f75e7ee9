// What is typed into a draft is on disk a moment later, whatever happens to the panel.
import type { Draft } from '../../records/draft.ts';
import type { Drafts } from '../../storage/drafts.ts';

export interface DraftKeeper {
  /** Writes at once, or as soon as the write before is on disk; a later one takes the place of one that waits. */
  keep(draft: Draft): void;
  /** Writes what waits, now; resolves when it is on disk. */
  flush(): Promise<void>;
  /** Forgets what waits; resolves when nothing is being written any more. */
  drop(): Promise<void>;
}

/**
 * Without a timer: browsers slow the timers of a view that nobody looks at, and it may be closed before one is due.
 *
 * @param onFail  Hears that the disk refused what was typed.
 */
export function createDraftKeeper(drafts: Drafts, onFail: () => void): DraftKeeper {
  let waiting: Draft | undefined;
  let writing: Promise<void> | undefined;

  async function writeAll(): Promise<void> {
    for (let next = waiting; next !== undefined; next = waiting) {
      waiting = undefined;
      await drafts.write(next).catch(onFail);
    }
  }

  const flush = (): Promise<void> => {
    writing ??= writeAll().finally(() => {
      writing = undefined;
      if (waiting !== undefined) void flush();
    });
    return writing;
  };
  return {
    keep(draft) {
      waiting = draft;
      void flush();
    },
    flush,
    drop() {
      waiting = undefined;
      return writing ?? Promise.resolve();
    },
  };
}
