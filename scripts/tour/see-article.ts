// The sample's first article beside the panel: names underlined, people counted.
import type { ChromiumDriver } from '../../tests/browser/chromium/driver.ts';
import { View } from '../../tests/browser/view.ts';
import { waitFor } from '../../tests/browser/wait.ts';
import { expectSeen } from './expect-seen.ts';

export interface ReadArticle {
  readonly article: View;
  readonly panel: View;
  /** "8 people, 1 case" */
  readonly who: string;
  /** What the toolbar's badge says: how many people. */
  readonly badge: string;
  /** Lines drawn under names. */
  readonly lines: number;
}

/**
 * Opens the article and the browser's own side panel, and waits until the page is read.
 *
 * @throws {Error} when panel, badge and page do not tell the same.
 */
export async function seeArticle(browser: ChromiumDriver, address: string): Promise<ReadArticle> {
  const article = new View(await browser.open(address));
  await browser.pressButton(address);
  const panel = new View(await browser.takePanel());
  const who = await waitFor('somebody to be found', async () =>
    /^.+(?= on this page$)/mu.exec(await panel.read())?.at(0),
  );
  const people = /^\d+/u.exec(who)?.[0];
  const badge = await readBadge(browser);
  expectSeen(badge === people, `a badge that says ${people}`, badge);
  // Goes to the place in the page, as a reader does who presses a sentence.
  await panel.click('button', /^The eleven men who remain/u);
  await article.waitUntil('the article to scroll', () => scrollY > 0);
  const lines = await waitFor('names to be underlined', async () => (await countLines(article)) || undefined);
  return { article, panel, who, badge, lines };
}

function readBadge(browser: ChromiumDriver): Promise<string> {
  return browser.runInBackground(
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
  );
}

/** Counts what the overlay draws; the page itself cannot reach it. */
async function countLines({ remote }: View): Promise<number> {
  const count = (overlay: ShadowRoot) =>
    [...overlay.querySelectorAll('path[stroke]')].reduce(
      (sum, path) => sum + (path.getAttribute('d') ?? '').split('M').length - 1,
      0,
    );
  const work = `function () { return String((${count})(this)) }`;
  return Number(await remote.runInOverlay(work));
}
