// Messages at the trust border: judged by what the browser says of the sender, checked, then handed on.
import { type Browser, browser } from 'wxt/browser';
import { type BeginAnswer, pageMessage, type TextAnswer, type TextMessage } from '../../messaging/page-messages.ts';
import { addressShown } from '../../messaging/reader-address.ts';
import { mannerAt } from '../../messaging/site-choice.ts';
import { type ViewMessage, viewMessage } from '../../messaging/view-messages.ts';
import { writePlaces } from '../../messaging/write-places.ts';
import { addressOf } from '../../workflows/try-sample.ts';
import { openPanel } from './panel.ts';
import type { Rooms } from './rooms.ts';

export type ViewHandler = (message: ViewMessage) => Promise<unknown>;

/** Listens to page scripts and to Vigil's own views; whatever is neither is not answered. */
export function hearMessages(rooms: () => Promise<Rooms>, handleView: ViewHandler): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender, respond) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const tab = sender.tab?.id;
    const said = pageMessage.safeParse(message);
    if (said.success && tab !== undefined && sender.frameId !== undefined) {
      const { frameId } = sender;
      const address = addressOf(addressShown(sender.tab?.url ?? (frameId === 0 ? sender.url : undefined) ?? ''));
      const heard = said.data;
      if (heard.kind === 'press') {
        openPanel(tab);
        void rooms().then(({ pages }) => pages.press(tab, heard.ref));
        return undefined;
      }
      if (heard.kind === 'point') {
        void rooms().then(({ pages }) => pages.point(tab, heard.ref));
        return undefined;
      }
      const answer = heard.kind === 'begin' ? tellManner(address) : readText(tab, frameId, heard, address);
      answer.then(respond).catch(() => respond({ failed: true }));
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

  async function tellManner(address: string | undefined): Promise<BeginAnswer> {
    const { store } = await rooms();
    return { manner: mannerAt(await store.settings.read(), address) };
  }

  async function readText(tab: number, frame: number, message: TextMessage, address?: string): Promise<TextAnswer> {
    const { pages, store } = await rooms();
    // A frame may hold another site than the one that was stopped around it.
    const isStopped = frame !== 0 && mannerAt(await store.settings.read(), address) === 'stopped';
    return { places: writePlaces(isStopped ? [] : await pages.hear(tab, frame, message, address)) };
  }
}
