// What the background works with: the records, the index of names, the open pages; opened when first needed.
import { openStore, type Store } from '../../storage/store.ts';
import { createIndexKeeper, type IndexKeeper } from '../../workflows/keep-index.ts';
import { createPages, type Pages } from './pages.ts';

export interface Rooms {
  readonly store: Store;
  readonly keeper: IndexKeeper;
  readonly pages: Pages;
}

/** Opens the store once, when something first needs it; a failed opening is tried again by the next who asks. */
export function openRooms(): () => Promise<Rooms> {
  let opening: Promise<Rooms> | undefined;
  return () => {
    opening ??= openStore()
      .then((store) => {
        const keeper = createIndexKeeper(store.vault, store.things);
        return { store, keeper, pages: createPages(keeper) };
      })
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
    return opening;
  };
}
