// A reader at Chromium, with the browser's real side panel.
import { folderOf } from '../../../scripts/build.mjs';
import { createProfile } from '../profile.ts';
import type { Reader, StartOptions } from '../stories/reader.ts';
import { View } from '../view.ts';
import { waitFor } from '../wait.ts';
import { type ChromiumDriver, launchChromium } from './driver.ts';

/** A busy Chromium can lose a press on its toolbar; a person presses again. */
const mostPresses = 3;

async function pressForPanel(driver: ChromiumDriver, page: View, presses = 1): Promise<View> {
  await page.remote.activate();
  await driver.pressButton(await page.evaluate(() => location.href));
  try {
    return new View(await driver.takePanel());
  } catch (error) {
    if (presses === mostPresses) throw error;
    return pressForPanel(driver, page, presses + 1);
  }
}

/** Starts Chromium with the build that may read every page once the reader says so. */
export async function startChromium({ proxy }: StartOptions = {}): Promise<Reader> {
  const profile = createProfile();
  const launch = () => launchChromium({ extension: folderOf('chrome', 'granted'), profile, proxy });
  let driver: ChromiumDriver = await launch();
  let panel: View | undefined;
  return {
    get driver() {
      return driver;
    },
    followsTab: true,
    async openPanel(page) {
      if (panel !== undefined) return panel;
      panel = await pressForPanel(driver, page);
      return panel;
    },
    async closePanel(open) {
      panel = undefined;
      await open.remote.run('setTimeout(() => window.close()); ""');
      await waitFor('the panel to close', () =>
        open.remote.run('""').then(
          () => undefined,
          () => true,
        ),
      );
    },
    async chooseFromMenu() {
      await driver.runInBackground(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
          chrome.contextMenus.onClicked.dispatch({ menuItemId: 'clip-selection', editable: false, pageUrl: tab.url }, tab);
        })`,
      );
    },
    killBackground: () => driver.killBackground(),
    lookAtMarks: (page, work, frame) =>
      page.runInOverlay(`function () { return JSON.stringify((${work})(this)) }`, frame).then(JSON.parse),
    async restart() {
      panel = undefined;
      await driver.close();
      driver = await launch();
      // The browser starts the extension of the last time, and again when it is loaded anew: a press between is lost.
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    },
    async close() {
      await driver.close();
      profile.remove();
    },
  };
}
