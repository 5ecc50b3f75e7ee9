// What is typed into a draft is on disk a moment later, whatever happens to the panel.
import type { Draft } from '../../records/draft.ts';
import type { Drafts } from '../../storage/drafts.ts';

/** How long typing may run ahead of the disk, milliseconds. */
const waitMs = 250;

export interface DraftKeeper {
  /** Writes soon; a later one takes the place of one that still waits. */
  keep(draft: Draft): void;
  /** Writes what waits, now; resolves when it is on disk. */
  flush(): Promise<void>;
  /** Forgets what waits; resolves when nothing is being written any more. */
  drop(): Promise<void>;
}

/** @param onFail  Hears that the disk refused what was typed. */
export function createDraftKeeper(drafts: Drafts, onFail: () => void): DraftKeeper {
  let waiting: Draft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  const drop = () => {
    clearTimeout(timer);
    waiting = undefined;
    return writing;
  };
  const flush = () => {
    const latest = waiting;
    void drop();
    if (latest !== undefined) writing = writing.then(() => drafts.write(latest)).catch(onFail);
    return writing;
  };
  return {
    keep(draft) {
      waiting = draft;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), waitMs);
    },
    flush,
    drop,
  };
}
