// The page script: text out, marks in. Registered at run time, so that nothing announces it.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageRequest } from '../messaging/page-messages.ts';
import { attendPage } from '../page/attend-page.ts';
import type { Attendance } from '../page/attendance.ts';
import type { CardWords } from '../page/marks/card-picture.ts';

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

interface Extension {
  readonly runtime?: Runtime;
  readonly i18n?: { readonly getMessage: (key: string) => string };
}

interface PageWorld {
  readonly browser?: Extension;
  readonly chrome?: Extension;
  /** The script that attends this document already, in a world that the page does not see. */
  attending?: Pick<Attendance, 'stop' | 'findClipped' | 'setVeiled'> & { readonly isAlive: () => boolean };
}

const kinds = ['markCertain', 'markLikely', 'markPossible'];

/** The words of the card beside a mark, in the browser's language. */
function readWords({ i18n }: Extension): CardWords {
  const say = (key: string) => i18n?.getMessage(key) ?? '';
  return {
    kind: (look) => `${say(kinds[look % 3] ?? '')} · ${say(look < 3 ? 'markPerson' : 'markCase')}`,
    why: (look) => say(`${kinds[look % 3]}Why`),
    // Not asked for before a card is drawn: the first message costs a page a millisecond.
    get more() {
      return say('markMore');
    },
  };
}

export default defineUnlistedScript(() => {
  const world = globalThis as PageWorld;
  const extension = world.browser?.runtime === undefined ? world.chrome : world.browser;
  const runtime = extension?.runtime;
  // The browser's own viewer: there is no text in it to read.
  if (document.contentType === 'application/pdf') return;
  if (extension === undefined || runtime === undefined || world.attending?.isAlive() === true) return;
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
    words: readWords(extension),
  });
  world.attending = {
    isAlive: () => !attendance.isOver() && isAlive(),
    stop: attendance.stop,
    findClipped: attendance.findClipped,
    setVeiled: attendance.setVeiled,
  };
  runtime.onMessage.addListener((request, sender, answer) => {
    if (attendance.isOver() || sender.id !== runtime.id) return false;
    const value = attendance.answer(request);
    // Not asked of a page: in Vigil's own sample articles this script also overhears what is meant for the background.
    if (value === undefined) return false;
    answer(value);
    return true;
  });
});
