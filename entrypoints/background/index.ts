// The extension's own process: names, records and permissions meet here.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerView, clipOrSay } from './answer-view.ts';
import { dressBadge } from './badge.ts';
import { hearMessages } from './hear.ts';
import { injectUnlessStopped, toggleQuiet, toggleStopped } from './manner.ts';
import { openReader } from './open-reader.ts';
import { openPanel } from './panel.ts';
import { openRooms } from './rooms.ts';
import { settleAll, settleTab } from './settle.ts';

export default defineBackground({
  type: 'module',
  main() {
    const rooms = openRooms();
    const pages = async () => (await rooms()).pages;

    hearMessages(rooms, async (message) => answerView(message, await rooms()));

    browser.runtime.onInstalled.addListener(({ reason }) => {
      browser.contextMenus.create({
        id: 'clip-selection',
        contexts: ['selection'],
        title: browser.i18n.getMessage('menuClip'),
      });
      for (const [item, title] of [
        ['quiet-site', 'menuQuiet'],
        ['stop-site', 'menuStop'],
      ] as const) {
        browser.contextMenus.create({
          id: item,
          contexts: ['page', 'frame', 'action'],
          title: browser.i18n.getMessage(title),
        });
      }
      browser.contextMenus.create({
        id: 'open-pdf-link',
        contexts: ['link'],
        targetUrlPatterns: ['http://*/*', 'https://*/*'],
        title: browser.i18n.getMessage('menuPdfLink'),
      });
      browser.contextMenus.create({
        id: 'open-pdf',
        contexts: ['action'],
        title: browser.i18n.getMessage('menuPdf'),
      });
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      void dressBadge();
      void rooms().then(settleAll);
    });
    browser.runtime.onStartup.addListener(() => {
      void dressBadge();
      void rooms().then(settleAll);
      void rooms().then(({ store }) => store.copies.sweep());
    });
    browser.permissions.onAdded.addListener(() => void rooms().then(settleAll));
    browser.permissions.onRemoved.addListener(() => void rooms().then(settleAll));

    browser.action.onClicked.addListener(({ id }) => {
      if (id === undefined) return;
      openPanel(id);
      void rooms().then((all) => injectUnlessStopped(id, all));
    });
    browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
      if (menuItemId === 'open-pdf-link' || menuItemId === 'open-pdf') return openReader(linkUrl, tab);
      if (tab?.id === undefined) return;
      if (menuItemId === 'clip-selection') clipIn(tab.id);
      else toggleIn(tab.id, menuItemId === 'quiet-site' ? toggleQuiet : toggleStopped);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      const id = tab?.id;
      if (id === undefined) return;
      if (command === 'clip-selection') clipIn(id);
      else if (command === 'quiet-site') toggleIn(id, toggleQuiet);
      else if (command === 'stop-site') toggleIn(id, toggleStopped);
      else void pages().then((known) => known.step(id, command === 'next-mention' ? 1 : -1));
    });

    browser.tabs.onActivated.addListener(({ tabId }) => void rooms().then((all) => settleTab(tabId, all)));
    browser.tabs.onUpdated.addListener((id, { status }) => {
      if (status === 'complete') void rooms().then((all) => settleTab(id, all));
    });
    browser.tabs.onRemoved.addListener((id) => void pages().then((known) => known.forget(id)));

    function toggleIn(tab: number, toggle: typeof toggleQuiet): void {
      void rooms().then((all) => toggle(tab, all));
    }

    function clipIn(tab: number): void {
      openPanel(tab);
      void rooms().then((all) => clipOrSay(tab, all));
    }
  },
});
