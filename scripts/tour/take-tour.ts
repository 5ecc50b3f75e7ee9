// The tour that needs no display: welcome, mark, panel, clip, desk, export; each stop says what it saw.
import path from 'node:path';
import type { ChromiumDriver } from '../../tests/browser/chromium/driver.ts';
import { View } from '../../tests/browser/view.ts';
import { bringSample } from './bring-sample.ts';
import { openClip, saveClip } from './clip-passage.ts';
import { expectSeen } from './expect-seen.ts';
import { exportEverything } from './export-everything.ts';
import { seeArticle } from './see-article.ts';

/** Stands in the paragraph that is clipped. */
const passage = 'An appeal against the refusal';

/**
 * Walks through Vigil as a newcomer would.
 *
 * @param articles  Where the sample articles are served.
 * @param album     The folder for pictures and the export.
 * @throws {Error} when a stop does not show what it should.
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

  const { article, panel, who, badge, lines } = await seeArticle(browser, `${articles}article.html`);
  await keep(article, 'mark');
  console.log(`Mark: ${lines} lines under names, and a badge that says ${badge}.`);

  await keep(panel, 'panel');
  await panel.click('button', 'Open file of Daniyar Seitkali');
  await panel.waitForWords('History');
  await keep(panel, 'person');
  const facts = await panel.count('heading', /20\d\d/u);
  expectSeen(facts > 0, 'dated facts in the file', facts);
  console.log(`Panel: ${who} on this page; the file of Daniyar Seitkali has ${facts} dated facts.`);
  await panel.click('button', 'Back');

  const { quote, people, kind, happened } = await openClip(article, panel, passage);
  await keep(panel, 'clip');
  await saveClip(panel);
  await keep(panel, 'saved');
  console.log(`Clip: a form with the quote, ${people} of its people, "${kind}" and ${happened} was saved as a fact.`);

  const desk = new View(await browser.open(browser.addressOf('desk.html#/people')));
  await desk.remote.resize(1_280, 860);
  await desk.click('link', /^Daniyar Seitkali/u);
  await desk.waitForWords('History');
  await keep(desk, 'desk');
  const listed = /^\d+ people$/mu.exec(await desk.read())?.[0] ?? '';
  expectSeen(listed !== '', 'a list of people on the desk', listed);
  console.log(`Desk: ${listed} with their histories and sources.`);

  const { file, count } = await exportEverything(browser, album, quote);
  console.log(`Export: ${count} records, which can be read back, in ${file}`);
  for (const view of [welcome, panel, desk]) {
    expectSeen(view.remote.problems.length === 0, 'no error in Vigil’s own pages', view.remote.problems.join('\n'));
  }
  console.log(`Pictures: ${album}`);
}
