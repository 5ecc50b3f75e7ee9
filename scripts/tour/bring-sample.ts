// The first minute with Vigil: its welcome page, the sample, and leave to read.
import type { ChromiumDriver } from '../../tests/browser/chromium/driver.ts';
import { View } from '../../tests/browser/view.ts';
import { waitFor } from '../../tests/browser/wait.ts';

/** Takes the welcome page that opened by itself, adds the sample and lets Vigil read every page. */
export async function bringSample(browser: ChromiumDriver): Promise<View> {
  const remote = await waitFor('the welcome page', () => browser.findOpen(browser.addressOf('welcome.html')));
  const welcome = new View(remote);
  await welcome.click('radio', 'Every page');
  await welcome.click('button', 'Allow every page');
  await welcome.waitForWords('Allowed: Vigil reads every page.');
  await welcome.click('button', 'Try it on a sample');
  await welcome.waitForWords('The sample is in.');
  return welcome;
}
