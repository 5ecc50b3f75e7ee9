import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, speak, t } from '../../../components/i18n.ts';
import { project } from '../../../scripts/run-command.mjs';
import { type FolderServer, serveFolder } from '../serve.ts';
import { openOwn, type Reader, visit } from '../stories/reader.ts';
import type { View } from '../view.ts';
import { startChromium } from './reader.ts';

/** Every view is kept here, in each language, width and scheme: to be looked at. */
const album = join(project, '.output', 'pictures');

/** Of the sample: the man that all its articles name, and his case. */
const man = { id: 'fedbb383-acce-4223-ab3a-cbbcc6e3d06e', name: 'Daniyar Seitkali' };
const matter = { id: 'c3b0d265-66f0-4a9b-aca9-4172b3fcf7d5', name: 'The twelve of Kokterek' };

/** Vigil's own pages at 1,280 px, and a word that shows when each is there. */
const pages = [
  ['welcome', 'welcome.html', 'Vigil'],
  ['desk', 'desk.html#/people', man.name],
  ['person', `desk.html#/people/${man.id}`, 'Данияр Сейтқали'],
  ['case', `desk.html#/cases/${matter.id}`, 'EUR 99/014/2031'],
  ['import', 'desk.html#/import', man.name],
  ['changes', 'desk.html#/changes', man.name],
  ['settings', 'desk.html#/settings', man.name],
  ['search', 'desk.html#/search?q=tersakkan', 'Tersakkan'],
] as const;

/** Columns and the panel scroll by themselves; only a page that is read from its top to its end scrolls as a whole. */
const scrollsAsOne = new Set(['welcome']);

/** Runs in the view: how far the window itself can be scrolled, px. */
function measureOverflow(): number {
  return document.documentElement.scrollHeight - window.innerHeight;
}

/** Runs in the view: waits for colours that are still on their way. */
async function standStill(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
}

describe.each<Language>(['en', 'ru'])('every view in %s', (language) => {
  let reader: Reader;
  let server: FolderServer;
  beforeAll(async () => {
    speak([language], { lang: '' } as HTMLElement);
    server = await serveFolder(join(project, 'assets', 'sample'));
    reader = await startChromium();
    const welcome = await openOwn(reader, 'welcome.html');
    await welcome.click('button', language === 'ru' ? 'Русский' : 'English');
    await welcome.click('radio', t('welcome:reading.everywhere'));
    await welcome.click('button', t('welcome:reading.allow'));
    await welcome.waitForWords(t('welcome:reading.allowed'));
    await welcome.click('button', t('welcome:start.sample'));
    await welcome.waitForWords(t('welcome:start.added'));
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  /** Keeps pictures of a view in both schemes and expects that nothing in it shuts anybody out. */
  async function look(view: View, name: string, width: number, height: number): Promise<void> {
    await view.remote.resize(width, height);
    const barriers: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await view.remote.useColours(scheme);
      await view.evaluate(standStill);
      await view.keepPicture(join(album, `${name}-${width}-${scheme}-${language}.png`));
      barriers.push(...(await view.listBarriers()).map((barrier) => `${scheme}: ${barrier}`));
    }
    expect(barriers).toEqual([]);
    if (!scrollsAsOne.has(name)) expect(await view.evaluate(measureOverflow)).toBe(0);
  }

  it.each(pages)('shuts nobody out: %s', async (name, file, word) => {
    const view = await openOwn(reader, file);
    await view.waitForWords(word);
    await look(view, name, 1_280, 860);
    expect(view.remote.problems).toEqual([]);
    await view.remote.close();
  });

  it.each([320, 400])('shuts nobody out: the panel at %d px', async (width) => {
    const article = await visit(reader, `${server.address}article.html`);
    const panel = await reader.openPanel(article);
    await panel.waitForWords(man.name);
    await look(panel, 'panel', width, 760);

    await panel.click('button', man.name);
    await panel.waitForWords('Данияр Сейтқали');
    await look(panel, 'panel-person', width, 760);
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll('.fact:first-of-type details.evidence'))
        fold.setAttribute('open', '');
    });
    await panel.click('button', t('share:ask'));
    await panel.find('button', t('share:confirm'));
    await look(panel, 'panel-share', width, 760);
    await panel.click('button', t('shared:back'));

    await panel.click('button', matter.name);
    await panel.waitForWords('EUR 99/014/2031');
    await look(panel, 'panel-case', width, 760);
    await panel.click('button', t('shared:back'));

    await panel.click('button', t('shared:more'));
    await look(panel, 'panel-menu', width, 760);
    await panel.click('switch', t('quiet:site'));
    await panel.waitForWords(t('quiet:line'));
    await panel.evaluate(() => {
      document.querySelector('.panel-cut details')?.setAttribute('open', '');
      document.querySelector('.panel-middle')?.scrollTo(0, 0);
    });
    await look(panel, 'panel-quiet', width, 760);
    await panel.click('button', t('quiet:mark'));
    await panel.click('button', t('shared:more'));
    await panel.click('button', t('quiet:stop'));
    await panel.waitForWords(t('quiet:stopped'));
    await look(panel, 'panel-stopped', width, 760);
    await panel.click('button', t('quiet:again'));
    await panel.waitForWords(man.name);

    await panel.click('button', t('panel:clipFor', { name: man.name }));
    await panel.waitForWords(t('clip:title'));
    await look(panel, 'panel-clip', width, 760);
    expect(panel.remote.problems).toEqual([]);
    await panel.click('button', t('shared:cancel'));
    await panel.click('button', t('clip:discard'));
    await reader.closePanel(panel);
    await article.remote.close();
  });
});
