import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf } from '../../../scripts/build.mjs';
import { View } from '../view.ts';
import { type ChromiumDriver, launchChromium } from './driver.ts';

describe('Vigil in Chromium', () => {
  let browser: ChromiumDriver;
  beforeAll(async () => {
    browser = await launchChromium({ extension: folderOf('chrome', 'released') });
  });
  afterAll(() => browser?.close());

  it.each(['welcome.html', 'desk.html', 'sidepanel.html'])('opens %s without an error', async (file) => {
    const view = new View(await browser.open(browser.addressOf(file)));
    await view.waitForWords('Vigil');
    expect(view.remote.problems).toEqual([]);
    await view.remote.close();
  });
});
