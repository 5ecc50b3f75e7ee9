// What the background works with: the records, the index of names, the open pages; opened when first needed.
import { openStore, type Store } from '../../storage/store.ts';
import type { NamesToFind } from '../../workflows/find-names.ts';
import { createIndexKeeper } from '../../workflows/keep-index.ts';
import { createTextKeeper, type TextKeeper } from '../../workflows/keep-texts.ts';
import { createPages, type Pages } from './pages.ts';

export interface Rooms {
  readonly store: Store;
  /** Everything to find and how, as of the newest commit and the settings of now. */
  readonly names: () => Promise<NamesToFind>;
  readonly pages: Pages;
  /** What the open pages say. */
  readonly texts: TextKeeper;
}

/** Opens the store once, when something first needs it; a failed opening is tried again by the next who asks. */
export function openRooms(): () => Promise<Rooms> {
  let opening: Promise<Rooms> | undefined;
  return () => {
    opening ??= openStore()
      .then((store) => {
        const keeper = createIndexKeeper(store.vault, store.things);
        const names = async () => {
          const [known, { recognition }] = await Promise.all([keeper.read(), store.settings.read()]);
          return { ...known, recognition };
        };
        const texts = createTextKeeper(() => performance.now());
        return { store, names, pages: createPages(names, texts), texts };
      })
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
    return opening;
  };
}
