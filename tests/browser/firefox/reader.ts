// A reader at Firefox. Its sidebar cannot be driven, so the panel is opened as a page beside the same tab.
import { folderOf } from '../../../scripts/build.mjs';
import { createProfile } from '../profile.ts';
import type { Reader, StartOptions } from '../stories/reader.ts';
import { View } from '../view.ts';
import { type FirefoxDriver, launchFirefox } from './driver.ts';

/** Starts Firefox with the build that may read every page once the reader says so. */
export async function startFirefox({ proxy }: StartOptions = {}): Promise<Reader> {
  const profile = createProfile();
  const launch = () => launchFirefox({ extension: folderOf('firefox', 'granted'), profile, proxy });
  let driver: FirefoxDriver = await launch();
  let panel: View | undefined;
  return {
    get driver() {
      return driver;
    },
    followsTab: false,
    async openPanel(page) {
      if (panel !== undefined) return panel;
      const address = await page.evaluate(() => location.href);
      const open = new View(await driver.open(driver.addressOf('sidepanel.html')));
      const tab = await open.evaluate(async (wanted) => {
        const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
        const tabs = await browser.tabs.query({});
        return tabs.find((it) => it.url === wanted)?.id ?? -1;
      }, address);
      await open.remote.goTo(driver.addressOf(`sidepanel.html?tab=${tab}`));
      await page.remote.activate();
      panel = open;
      return panel;
    },
    async closePanel(open) {
      panel = undefined;
      await open.remote.close();
    },
    async chooseFromMenu() {
      await driver.runInBrowser(
        `(() => {
          const { extension } = WebExtensionPolicy.getByID('vigil@vigil.invalid');
          extension.emit('webext-menu-menuitem-click', { menuItemId: 'clip-selection', editable: false }, gBrowser.selectedTab);
          return '';
        })()`,
      );
    },
    lookAtMarks: (page, work, frame) =>
      page.runInOverlay(`function () { return JSON.stringify((${work})(this)) }`, frame).then(JSON.parse),
    async restart() {
      panel = undefined;
      await driver.close();
      driver = await launch();
    },
    async close() {
      await driver.close();
      profile.remove();
    },
  };
}
