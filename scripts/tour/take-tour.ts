// The tour that needs no display: welcome, mark, panel, clip, export; each step says what it saw.
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { ChromiumDriver } from '../../tests/browser/chromium/driver.ts';
import { View } from '../../tests/browser/view.ts';
import { waitFor } from '../../tests/browser/wait.ts';
import { bringSample } from './bring-sample.ts';

/** Stands in the paragraph that is clipped. */
const passage = 'An appeal against the refusal';

/**
 * Walks through Vigil as a newcomer would.
 *
 * @param articles  Where the sample articles are served.
 * @param album     The folder for pictures and the export.
 * @throws {Error} when a step does not show what it should.
 */
export async function takeTour(browser: ChromiumDriver, articles: string, album: string): Promise<void> {
  let pictures = 0;
  const keep = (view: View, name: string) => {
    pictures += 1;
    return view.keepPicture(path.join(album, `${String(pictures).padStart(2, '0')}-${name}.png`));
  };

  const welcome = await bringSample(browser);
  await welcome.remote.resize(1_280, 1_400);
  await keep(welcome, 'welcome');
  console.log('Welcome: the sample is in, and Vigil may read every page.');

  const address = `${articles}article.html`;
  const article = new View(await browser.open(address));
  await browser.pressButton(address);
  const panel = new View(await browser.takePanel());
  const sentence = await waitFor('somebody to be found', () => readSentence(panel));
  await panel.click('button', /^The eleven men who remain/u);
  await article.waitUntil('the article to scroll', () => scrollY > 0);
  await keep(article, 'mark');
  console.log(`Mark: ${sentence}; the toolbar's badge says ${await readBadge(browser)}.`);

  await keep(panel, 'panel');
  await panel.click('button', 'Open file of Daniyar Seitkali');
  await panel.waitForWords('History');
  await keep(panel, 'person');
  console.log(`Panel: Daniyar Seitkali's file has ${await panel.count('heading', /20\d\d/u)} dated facts.`);
  await panel.click('button', 'Back');

  await article.evaluate(selectParagraph, passage);
  await panel.click('button', /^Clip selection/u);
  await panel.waitForWords('New fact from this passage');
  await keep(panel, 'clip');
  await panel.click('button', 'Save');
  await panel.waitForWords('Saved');
  await keep(panel, 'saved');
  console.log('Clip: a passage of the article was saved as a fact with its proof.');

  const desk = new View(await browser.open(browser.addressOf('desk.html#/people')));
  await desk.remote.resize(1_280, 860);
  await desk.click('link', /^Daniyar Seitkali/u);
  await desk.waitForWords('History');
  await keep(desk, 'desk');
  const file = await exportEverything(browser, album);
  console.log(`Export: ${countRecords(file)} records in ${file}.`);
  console.log(`Pictures: ${album}`);
}

/** "9 people, 1 case on this page", once the page is read. */
async function readSentence(panel: View): Promise<string | undefined> {
  return /^.+(?= on this page$)/mu.exec(await panel.read())?.[0];
}

function readBadge(browser: ChromiumDriver): Promise<string> {
  return browser.runInBackground(
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
  );
}

/** Runs in the article: selects the paragraph that holds these words. */
function selectParagraph(words: string): void {
  const paragraph = [...document.querySelectorAll('p')].find((it) => it.textContent.includes(words));
  if (paragraph === undefined) throw new Error(`Expected a paragraph with the words ${words}`);
  getSelection()?.selectAllChildren(paragraph);
}

/** Backs up from the desk as a user does. @returns The file's path in the album. */
async function exportEverything(browser: ChromiumDriver, album: string): Promise<string> {
  const settings = new View(await browser.open(browser.addressOf('desk.html#/settings')));
  await settings.click('button', 'Back up everything');
  const name = await waitFor('the backup', async () =>
    readdirSync(browser.downloads).find((it) => it.endsWith('.json')),
  );
  const file = path.join(album, name);
  renameSync(path.join(browser.downloads, name), file);
  return file;
}

/** Manifest and trailer are no records. */
function countRecords(file: string): number {
  return (JSON.parse(readFileSync(file, 'utf8')) as unknown[]).length - 2;
}
