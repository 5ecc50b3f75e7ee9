import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf } from '../../../scripts/build.mjs';
import { tellShare } from '../stories/share.ts';
import { View } from '../view.ts';
import { listAsked, startWatchProxy, type WatchProxy } from '../watch-proxy.ts';
import { type ChromiumDriver, launchChromium } from './driver.ts';
import { startChromium } from './reader.ts';

tellShare(startChromium, 47_313);

describe('Vigil as it is released, with no permission given', () => {
  let browser: ChromiumDriver;
  let proxy: WatchProxy;
  beforeAll(async () => {
    proxy = await startWatchProxy();
    browser = await launchChromium({ extension: folderOf('chrome', 'released'), proxy: proxy.port });
  });
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
  });

  it('asks nobody for anything, not even when the reader presses and the browser’s question is not answered', async () => {
    const welcome = new View(await browser.open(browser.addressOf('welcome.html')));
    await welcome.click('button', 'Try it on a sample');
    await welcome.waitForWords('The sample is in.');
    const desk = new View(
      await browser.open(browser.addressOf('desk.html#/people/fedbb383-acce-4223-ab3a-cbbcc6e3d06e')),
    );
    await desk.waitForWords('History');
    await desk.evaluate(() => {
      for (const fold of document.querySelectorAll('details.evidence')) fold.setAttribute('open', '');
    });
    await desk.click('button', 'Copy citation');
    await desk.click('button', 'Ask the Wayback Machine…');
    await desk.click('button', 'Tell it and ask');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await desk.read()).not.toContain('Asked the Wayback Machine');
    expect(await browser.runInBackground('chrome.permissions.getAll().then((it) => JSON.stringify(it.origins))')).toBe(
      '[]',
    );
    expect(listAsked(proxy)).toEqual([]);
    expect(desk.remote.problems).toEqual([]);
  });
});
