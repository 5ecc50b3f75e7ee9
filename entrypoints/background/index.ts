// The extension's own process: names, records and permissions meet here.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerView, clipSelection } from './answer-view.ts';
import { dressBadge } from './badge.ts';
import { hearMessages } from './hear.ts';
import { openPanel } from './panel.ts';
import { openRooms } from './rooms.ts';
import { settleAll, settleTab } from './settle.ts';
import { injectPage } from './sites.ts';

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
