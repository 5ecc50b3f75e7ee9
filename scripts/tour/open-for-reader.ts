// A visible browser on the first sample article, the panel open, left to its reader.
import type { ChromiumDriver } from '../../tests/browser/chromium/driver.ts';
import { bringSample } from './bring-sample.ts';

/** @returns Once the reader has closed the browser. */
export async function openForReader(browser: ChromiumDriver, articles: string): Promise<void> {
  await bringSample(browser);
  const article = `${articles}article.html`;
  await browser.open(article);
  // Older releases of Chrome offer no way to press it from here.
  await browser.pressButton(article).catch(() => console.log('Press Vigil’s button in the toolbar for its panel.'));
  console.log(`Vigil is open beside ${article}. All sample articles: ${articles}index.html`);
  console.log('This browser has a profile of its own, which is removed when you close it.');
  await browser.closed;
}
