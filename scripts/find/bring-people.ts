// Brings a file of people in as a user would, and learns under which ids they are kept.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnyRecord } from '../../records/record.ts';
import type { View } from '../../tests/browser/view.ts';
import { waitFor } from '../../tests/browser/wait.ts';

/** A list of 100,000 people takes about a minute to compare, seal and store on a small machine. */
const longestWaitMs = 300_000;

/**
 * Imports through the desk, and lets Vigil read every page.
 *
 * @param desk       The desk, at its import.
 * @param downloads  Where the browser puts what it downloads.
 * @returns The given id of each person by the id that Vigil keeps; people of Vigil's own files keep theirs.
 */
export async function bringPeople(desk: View, downloads: string, file: string): Promise<Map<string, string>> {
  await desk.find('button', 'Choose a file');
  await desk.remote.chooseFiles('input[type=file]', [file]);
  const add = /^Add [\d\s,.]+ (?:person|people|records?)$/u;
  await waitFor(
    'a list that can be added',
    async () => {
      const alarm = await desk.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? '');
      if (alarm !== '') throw new Error(alarm);
      return (await desk.count('button', add)) > 0 || undefined;
    },
    longestWaitMs,
  );
  await desk.click('button', add);
  await waitFor(
    'the list to be added',
    async () => (await desk.count('button', 'Undo')) > 0 || undefined,
    longestWaitMs,
  );
  await allowEveryPage(desk);
  return readGivenIds(desk, downloads);
}

/** Chooses *every page* on the welcome page; this build holds the permission already. */
async function allowEveryPage(desk: View): Promise<void> {
  const address = await desk.evaluate(() => location.href);
  await desk.remote.goTo(new URL('/welcome.html', address).href);
  await desk.click('radio', 'Every page');
  await desk.click('button', 'Allow every page');
  await desk.waitForWords('Allowed');
  await desk.remote.goTo(address);
}

/** Reads the ids from a backup, the way they leave for any other tool. */
async function readGivenIds(desk: View, downloads: string): Promise<Map<string, string>> {
  const address = await desk.evaluate(() => location.href);
  await desk.remote.goTo(address.replace(/#.*$/u, '#/settings'));
  await desk.click('button', 'Back up everything');
  const name = await waitFor(
    'the backup',
    async () => readdirSync(downloads).find((one) => /^vigil-.*\.json$/u.test(one)),
    longestWaitMs,
  );
  const records = JSON.parse(readFileSync(path.join(downloads, name), 'utf8')) as AnyRecord[];
  const people = records.filter((record) => record.type === 'person');
  return new Map(people.map(({ id, notes }) => [id, /^id: (.*)$/mu.exec(notes)?.[1] ?? id]));
}
