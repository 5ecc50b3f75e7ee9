// The page script: text out, marks in. Registered at run time, so that nothing announces it.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageRequest } from '../messaging/page-messages.ts';
import { attendPage } from '../page/attend-page.ts';

/** The little of the extension's interface that a page script needs; no library for it is loaded into pages. */
interface Runtime {
  /** Undefined once the extension was reloaded, updated or removed. */
  readonly id?: string;
  readonly sendMessage: (message: unknown) => Promise<unknown>;
  readonly onMessage: {
    readonly addListener: (
      hear: (request: PageRequest, sender: { readonly id?: string }, answer: (value: unknown) => void) => boolean,
    ) => void;
  };
}

interface PageWorld {
  readonly browser?: { readonly runtime?: Runtime };
  readonly chrome?: { readonly runtime?: Runtime };
  /** The script that attends this document already, in a world that the page does not see. */
  attending?: { readonly isAlive: () => boolean; readonly stop: () => void };
}

export default defineUnlistedScript(() => {
  const world = globalThis as PageWorld;
  const runtime = world.browser?.runtime ?? world.chrome?.runtime;
  if (runtime === undefined || world.attending?.isAlive() === true) return;
  world.attending?.stop();
  const isAlive = () => runtime.id !== undefined;
  const attendance = attendPage({
    page: document,
    view: window,
    load: Math.floor(Math.random() * 2 ** 48),
    now: () => performance.now(),
    // An extension that is gone throws at once instead of rejecting.
    send: async (message) => runtime.sendMessage(message),
    isAlive,
  });
  let attending = true;
  world.attending = {
    isAlive: () => attending && isAlive(),
    stop: attendance.stop,
  };
  runtime.onMessage.addListener((request, sender, answer) => {
    if (!attending || sender.id !== runtime.id) return false;
    if (request.kind === 'stop') attending = false;
    const value = attendance.answer(request);
    // Not asked of a page: in Vigil's own sample articles this script also overhears what is meant for the background.
    if (value === undefined) return false;
    answer(value);
    return true;
  });
});
