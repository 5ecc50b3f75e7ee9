// The extension's own process: names, records and permissions meet here.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askPage } from '../../messaging/ask-page.ts';
import type { ViewMessage } from '../../messaging/view-messages.ts';
import { openStore, type Store } from '../../storage/store.ts';
import { createIndexKeeper } from '../../workflows/keep-index.ts';
import { dressBadge } from './badge.ts';
import { takeMention, takeSelection } from './clips.ts';
import { hearMessages } from './hear.ts';
import { createPages, type Pages } from './pages.ts';
import { openPanel } from './panel.ts';
import { applySites, injectPage, isAllowed, probeTab } from './sites.ts';

export default defineBackground({
  type: 'module',
  main() {
    const rooms = openRooms();
    const pages = async () => (await rooms()).pages;

    hearMessages(pages, async (message) => answerView(message, await rooms()));

    browser.runtime.onInstalled.addListener(({ reason }) => {
      browser.contextMenus.create({
        id: 'clip-selection',
        contexts: ['selection'],
        title: browser.i18n.getMessage('menuClip'),
      });
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      void dressBadge();
      void rooms().then(settleAll);
    });
    browser.runtime.onStartup.addListener(() => {
      void dressBadge();
      void rooms().then(settleAll);
    });
    browser.permissions.onAdded.addListener(() => void rooms().then(settleAll));
    browser.permissions.onRemoved.addListener(() => void rooms().then(settleAll));

    browser.action.onClicked.addListener(({ id }) => {
      if (id === undefined) return;
      openPanel(id);
      void injectPage(id);
    });
    browser.contextMenus.onClicked.addListener((_info, tab) => {
      if (tab?.id !== undefined) clipIn(tab.id);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      const id = tab?.id;
      if (id === undefined) return;
      if (command === 'clip-selection') clipIn(id);
      else void pages().then((known) => known.step(id, command === 'next-mention' ? 1 : -1));
    });

    browser.tabs.onActivated.addListener(({ tabId }) => void rooms().then((all) => settleTab(tabId, all)));
    browser.tabs.onUpdated.addListener((id, { status }) => {
      if (status === 'complete') void rooms().then((all) => settleTab(id, all));
    });
    browser.tabs.onRemoved.addListener((id) => void pages().then((known) => known.forget(id)));

    function clipIn(tab: number): void {
      openPanel(tab);
      void rooms().then((all) => clipSelection(tab, all));
    }
  },
});

interface Rooms {
  readonly store: Store;
  readonly keeper: ReturnType<typeof createIndexKeeper>;
  readonly pages: Pages;
}

/** Opens the store once, when something first needs it; a failed opening is tried again by the next who asks. */
function openRooms(): () => Promise<Rooms> {
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

async function answerView(message: ViewMessage, rooms: Rooms): Promise<unknown> {
  switch (message.kind) {
    case 'records-changed': {
      await rooms.keeper.read();
      const tabs = await browser.tabs.query({});
      await rooms.pages.reread(tabs.flatMap((tab) => tab.id ?? []));
      return { ok: true };
    }
    case 'sites-changed':
      await settleAll(rooms);
      return { ok: true };
    case 'go-to':
      return { ok: await rooms.pages.goTo(message.tab, message.ref) };
    case 'read-tab':
      if (await isAttended(message.tab)) await rooms.pages.reread([message.tab]);
      else return { ok: await injectPage(message.tab) };
      return { ok: true };
    case 'clip-selection': {
      const draft = await clipSelection(message.tab, rooms);
      return draft === undefined ? { empty: true } : { draft };
    }
    case 'clip-mention': {
      const { tab, ref, who } = message;
      const draft = await takeMention(tab, await rooms.pages.read(tab), ref, who, rooms);
      return draft === undefined ? { empty: true } : { draft };
    }
  }
}

/** True if a page script is alive in a tab. */
async function isAttended(tab: number): Promise<boolean> {
  return typeof (await askPage(tab, 0, { kind: 'load' })) === 'number';
}

async function clipSelection(tab: number, rooms: Rooms): Promise<string | undefined> {
  if (!(await isAttended(tab))) await injectPage(tab);
  return takeSelection(tab, await rooms.pages.read(tab), rooms);
}

async function settleAll(rooms: Rooms): Promise<void> {
  await applySites(() => rooms.store.settings.read());
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await settleTab(id, rooms);
}

/** Sees to it that a tab is read if it may be, and that the panel can say why if it is not. */
async function settleTab(tab: number, { pages, store }: Rooms): Promise<void> {
  if (await isAttended(tab)) {
    if ((await pages.read(tab)).frames.length === 0) await pages.reread([tab]);
    return;
  }
  const access = await probeTab(tab);
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  const settings = await store.settings.read();
  if (access === 'readable' && url !== undefined && (await isAllowed(settings, url)) && (await injectPage(tab))) return;
  const isOurs = url?.startsWith(browser.runtime.getURL('/')) === true;
  await pages.explain(tab, isOurs || access === 'unreadable' ? 'unreadable' : 'not-allowed');
}
