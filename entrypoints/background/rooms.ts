// What the background works with: the records, the index of names, the open pages; opened when first needed.
import { archiveBase, mayAskArchive } from '../../messaging/archive-access.ts';
import { askToKeep, askWhetherKept } from '../../network/ask-archive.ts';
import { openStore, type Store } from '../../storage/store.ts';
import { type Archiver, createArchiver } from '../../workflows/archive-clip.ts';
import type { NamesToFind } from '../../workflows/find-names.ts';
import { createIndexKeeper } from '../../workflows/keep-index.ts';
import { createTextKeeper, type TextKeeper } from '../../workflows/keep-texts.ts';
import { browserStamp } from '../../workflows/stamp.ts';
import { createPages, type Pages } from './pages.ts';

export interface Rooms {
  readonly store: Store;
  /** Everything to find and how, as of the newest commit and the settings of now; pages hear of it from then on. */
  readonly names: () => Promise<NamesToFind>;
  readonly pages: Pages;
  /** What the open pages say. */
  readonly texts: TextKeeper;
  readonly archiver: Archiver;
}

/** Opens the store once, when something first needs it; a failed opening is tried again by the next who asks. */
export function openRooms(): () => Promise<Rooms> {
  let opening: Promise<Rooms> | undefined;
  return () => {
    opening ??= openStore()
      .then((store) => {
        const keeper = createIndexKeeper(store.vault, store.things);
        const names = keepShortly(async () => {
          const [known, { recognition }] = await Promise.all([keeper.read(), store.settings.read()]);
          return { ...known, recognition };
        });
        const texts = createTextKeeper(() => performance.now());
        const archiver = openArchiver(store);
        // What was asked before this process woke; nothing is sent where nothing was asked.
        void archiver.goOn().catch(() => undefined);
        return { store, names: names.readAnew, pages: createPages(names.read, texts), texts, archiver };
      })
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
    return opening;
  };
}

/** For how long what was read is not read again, ms: the passages of a page come one upon the other. */
const shortlyMs = 250;

/** What changed is told, and read anew then; a moment is left to what is not. */
function keepShortly<T>(read: () => Promise<T>): { read: () => Promise<T>; readAnew: () => Promise<T> } {
  let kept: Promise<T> | undefined;
  let until = 0;
  const readAnew = () => {
    const reading = read();
    kept = reading;
    until = performance.now() + shortlyMs;
    // What failed is not kept.
    reading.catch(() => {
      if (kept === reading) kept = undefined;
    });
    return reading;
  };
  return { read: () => (kept !== undefined && performance.now() < until ? kept : readAnew()), readAnew };
}

function openArchiver({ vault, archiveAsks, settings }: Store): Archiver {
  return createArchiver({
    vault,
    asks: archiveAsks,
    network: { askToKeep, askWhetherKept },
    base: archiveBase,
    readKeys: async () => (await settings.read()).archiveKeys,
    mayAsk: mayAskArchive,
    rest: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    stamp: browserStamp,
  });
}
