// What a third party was asked to keep, sealed like everything else, until it has answered.
import { z } from 'zod';
import { type ArchiveAsk, archiveAsk } from '../records/archive-ask.ts';
import type { Things } from './things.ts';

const id = 'archive-asks';

const asks = z.array(archiveAsk).max(10_000);

export interface ArchiveAsks {
  /** In the order asked. */
  list(): Promise<ArchiveAsk[]>;
  /** Writes an ask in the place of the one for the same clip. */
  write(ask: ArchiveAsk): Promise<void>;
  remove(clip: ArchiveAsk['clip']): Promise<void>;
  /** Calls back after any was written or removed, and once at first. Returns how to stop. */
  watch(listener: (asks: ArchiveAsk[]) => void): () => void;
}

/** To be written to by one process alone: the background. */
export function createArchiveAsks(things: Things): ArchiveAsks {
  const list = async () => {
    const bytes = await things.read(id);
    return bytes === undefined ? [] : asks.parse(JSON.parse(new TextDecoder().decode(bytes)));
  };
  let turn: Promise<void> = Promise.resolve();
  /** One change at a time, in the order in which they were begun. */
  const change = (work: (known: ArchiveAsk[]) => ArchiveAsk[]) => {
    const apply = async () =>
      things.write(id, new TextEncoder().encode(JSON.stringify(asks.parse(work(await list())))));
    turn = turn.then(apply, apply);
    return turn;
  };
  return {
    list,
    write: (ask) => change((known) => [...known.filter(({ clip }) => clip !== ask.clip), ask]),
    remove: (gone) => change((known) => known.filter(({ clip }) => clip !== gone)),
    watch: (listener) => things.watch(id, () => void list().then(listener)),
  };
}
