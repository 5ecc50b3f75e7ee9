// Opens every hostile page once and brings back what each learnt.
import type { Driver, Remote } from '../remote.ts';
import { View } from '../view.ts';
import { act } from './act.ts';
import type { HostileServer } from './hostile-server.ts';
import type { Answers, HostilePage } from './in-page.ts';
import { type Load, loads } from './loads.ts';

/** How long a page leaves itself alone before it asks, ms: alike in every state, and far longer than marks take. */
const aloneMs = 900;

/**
 * @param look  Sees each page once more after it has asked.
 * @returns What all pages learnt, by what their probes do.
 */
export async function askPages(
  driver: Driver,
  server: HostileServer,
  look: (page: Remote) => Promise<void> = async () => undefined,
  chosen: readonly Load[] = loads,
): Promise<Answers> {
  const answers: Answers[] = [];
  for (const { path, acts } of chosen) {
    const page = new View(await driver.open(server.address + path));
    await new Promise((resolve) => setTimeout(resolve, aloneMs));
    if (acts) await act(page);
    answers.push(await page.evaluate(() => (globalThis as unknown as { hostile: HostilePage }).hostile.ask()));
    await look(page.remote);
    await page.remote.close();
  }
  return Object.assign({}, ...answers);
}
