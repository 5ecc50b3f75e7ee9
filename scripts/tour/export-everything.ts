// Leaving with everything: the backup as a user gets it, read back as any tool would read it.
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { readVigilFile } from '../../exchange/vigil-file/read.ts';
import type { ChromiumDriver } from '../../tests/browser/chromium/driver.ts';
import { View } from '../../tests/browser/view.ts';
import { waitFor } from '../../tests/browser/wait.ts';
import { expectSeen } from './expect-seen.ts';

/**
 * Backs up from the desk and moves the file to a folder.
 *
 * @param quote  Of a clip that must be in it, as proof of a fact.
 * @returns The file, and how many records it holds.
 * @throws {Error} when it is no whole file of Vigil, or lacks the clip.
 */
export async function exportEverything(browser: ChromiumDriver, folder: string, quote: string) {
  const settings = new View(await browser.open(browser.addressOf('desk.html#/settings')));
  await settings.click('button', 'Back up everything');
  const name = await waitFor('the backup', async () =>
    readdirSync(browser.downloads).find((it) => it.endsWith('.json')),
  );
  const file = path.join(folder, name);
  renameSync(path.join(browser.downloads, name), file);

  const read = readVigilFile(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`Expected a backup that can be read back, got ${read.problem.code}`);
  const { records } = read.value;
  const clip = records.find((one) => one.type === 'clip' && one.selectors[0].exact === quote);
  const fact = records.find((one) => one.type === 'fact' && one.clips.some((id) => id === clip?.id));
  expectSeen(fact !== undefined, 'the new fact and its clip in the backup', `${records.length} records without it`);
  return { file, count: records.length };
}
