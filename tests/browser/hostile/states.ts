// The states of a reader's list that no page may tell apart.

import { allowEveryPage, bringPeople, type Reader } from '../stories/reader.ts';
import type { View } from '../view.ts';
import { named, others } from './lists.ts';

/**
 * `off`: Vigil is there and reads nothing. `empty`: it reads, and nobody is followed. `others`: as many are followed as
 * the page names, all of them others. `listed`: everybody whom the page names is followed.
 */
export const states = ['off', 'empty', 'others', 'listed'] as const;
export type State = (typeof states)[number];

/** Brings a reader from one state to the next. */
export interface StateKeeper {
  /** In any order; `off` only as the first. */
  readonly enter: (state: State) => Promise<void>;
}

/** @param reader  Who has just begun. */
export function keepState(reader: Reader): StateKeeper {
  let allowed = false;
  let desk: View | undefined;

  /** Everybody who was brought is let go of again. */
  async function undo(): Promise<void> {
    if (desk === undefined) return;
    await desk.remote.activate();
    await desk.click('button', /^Undo/u);
    await desk.waitForWords('Nobody yet.');
    await desk.remote.close();
    desk = undefined;
  }

  return {
    enter: async (state) => {
      if (state === 'off') return;
      if (!allowed) await allowEveryPage(reader);
      allowed = true;
      await undo();
      if (state !== 'empty') desk = await bringPeople(reader, (state === 'listed' ? named : others).join(', '));
    },
  };
}
