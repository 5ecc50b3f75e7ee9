// Messages at the trust border: judged by what the browser says of the sender, checked, then handed on.
import { type Browser, browser } from 'wxt/browser';
import { padPlaces } from '../../messaging/pad-places.ts';
import { pageMessage } from '../../messaging/page-messages.ts';
import { type ViewMessage, viewMessage } from '../../messaging/view-messages.ts';
import { addressOf } from '../../workflows/try-sample.ts';
import type { Pages } from './pages.ts';
import { openPanel } from './panel.ts';

export type ViewHandler = (message: ViewMessage) => Promise<unknown>;

/** Listens to page scripts and to Vigil's own views; whatever is neither is not answered. */
export function hearMessages(pages: () => Pages | Promise<Pages>, handleView: ViewHandler): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender, respond) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const tab = sender.tab?.id;
    const said = pageMessage.safeParse(message);
    if (said.success && tab !== undefined && sender.frameId !== undefined) {
      const { frameId } = sender;
      const address = addressOf(sender.tab?.url ?? (frameId === 0 ? sender.url : undefined) ?? '');
      const heard = said.data;
      if (heard.kind === 'press') {
        openPanel(tab);
        void Promise.resolve(pages()).then((known) => known.press(tab, heard.ref));
        return undefined;
      }
      Promise.resolve(pages())
        .then((known) => known.hear(tab, frameId, heard, address))
        .then((places) => respond({ places: padPlaces(places) }))
        .catch(() => respond({ failed: true }));
      return true;
    }
    const asked = viewMessage.safeParse(message);
    if (asked.success && sender.url?.startsWith(browser.runtime.getURL('/')) === true) {
      handleView(asked.data)
        .then(respond)
        .catch(() => respond({ failed: true }));
      return true;
    }
    return undefined;
  });
}
