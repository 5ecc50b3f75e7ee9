// The states of a reader's list that no page may tell apart, and those in which it may not even know of Vigil.

import { allowEveryPage, bringPeople, openOwn, type Reader } from '../stories/reader.ts';
import type { View } from '../view.ts';
import { waitFor } from '../wait.ts';
import { named, others } from './lists.ts';

/**
 * `off`: Vigil is there and reads nothing. `empty`: it reads, and nobody is followed. `others`: as many are followed as
 * the page names, all of them others. `listed`: everybody whom the page names is followed. `quiet`: so they are, and
 * nothing may be added to a page.
 */
export const states = ['off', 'empty', 'others', 'listed', 'quiet'] as const;
export type State = (typeof states)[number];

/** Brings a reader from one state to the next. */
export interface StateKeeper {
  /** In any order; `off` only as the first, `quiet` only right after `listed` and as the last. */
  readonly enter: (state: State) => Promise<void>;
}

const quietChoice = 'Quiet on every page';

/** Whether the settings, opened anew, hold the choice. */
async function isQuiet(reader: Reader): Promise<boolean> {
  const settings = await openOwn(reader, 'desk.html#/settings');
  await settings.find('checkbox', quietChoice);
  const chosen = await settings.evaluate((words) => {
    const label = [...document.querySelectorAll('label')].find((it) => it.textContent?.trim() === words);
    return label?.querySelector('input')?.checked === true;
  }, quietChoice);
  await settings.remote.close();
  return chosen;
}

/** Nothing is added to any page from now on. */
async function keepQuiet(reader: Reader): Promise<void> {
  const settings = await openOwn(reader, 'desk.html#/settings');
  await settings.click('checkbox', quietChoice);
  await waitFor('the choice to be kept', async () => (await isQuiet(reader)) || undefined, 30_000);
  await settings.remote.close();
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
      if (state === 'quiet') return keepQuiet(reader);
      if (!allowed) await allowEveryPage(reader);
      allowed = true;
      await undo();
      if (state !== 'empty') desk = await bringPeople(reader, (state === 'listed' ? named : others).join(', '));
    },
  };
}
