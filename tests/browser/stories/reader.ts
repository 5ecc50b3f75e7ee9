// A reader at a browser with Vigil in it: what every story can do, whichever browser it is told in.
import type { Driver, Remote } from '../remote.ts';
import { View } from '../view.ts';

export interface Reader {
  readonly driver: Driver;
  /** True where the panel is the browser's own, which goes along from tab to tab. */
  readonly followsTab: boolean;
  /** Opens Vigil's panel beside the tab in front; the one that is open already stays. */
  openPanel(page: View): Promise<View>;
  /** Closes the panel, as its own cross does. */
  closePanel(panel: View): Promise<void>;
  /** Chooses Vigil's entry in the menu that a selection in the tab in front has. */
  chooseFromMenu(): Promise<void>;
  /** Ends Vigil's own process as the browser does when nothing happens; undefined where that cannot be done by hand. */
  readonly killBackground?: () => Promise<void>;
  /** The value of a function of the overlay in which a document's marks are painted; pages cannot reach it. */
  lookAtMarks<T>(page: Remote, work: (overlay: ShadowRoot) => T, frame?: string): Promise<T>;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface StartOptions {
  /** The port of a proxy on this machine that everything goes through, also what stays on this machine. */
  readonly proxy?: number;
}

export type StartReader = (options?: StartOptions) => Promise<Reader>;

/** Opens an address in a new tab. */
export async function visit(reader: Pick<Reader, 'driver'>, address: string): Promise<View> {
  return new View(await reader.driver.open(address));
}

/** Opens one of Vigil's own pages in a new tab. @param file `desk.html#/import` */
export function openOwn(reader: Pick<Reader, 'driver'>, file: string): Promise<View> {
  return visit(reader, reader.driver.addressOf(file));
}

/** Lets Vigil read every page, as the welcome page offers it. */
export async function allowEveryPage(reader: Reader): Promise<void> {
  const welcome = await openOwn(reader, 'welcome.html');
  await welcome.click('radio', 'Every page');
  await welcome.click('button', 'Allow every page');
  await welcome.waitForWords('Allowed: Vigil reads every page.');
  await welcome.remote.close();
}

/** Pastes a list on the desk and adds everybody; the desk stays open. @param matter  A new case that they join. */
export async function bringPeople(reader: Pick<Reader, 'driver'>, list: string, matter?: string): Promise<View> {
  const desk = await openOwn(reader, 'desk.html#/import');
  await desk.paste('textbox', 'Paste a list of people, or a table', list);
  await desk.find('button', /^Add \d+ (person|people)$/u);
  if (matter !== undefined) {
    await desk.choose('Case they join', 'A new case…');
    await desk.fill('textbox', 'Name of the new case', matter);
  }
  await desk.click('button', /^Add \d+ (person|people)$/u);
  await desk.find('button', 'Undo');
  return desk;
}

/** What the toolbar button shows and says for the tab at an address. @param own  One of Vigil's own pages. */
export function readBadge(own: View, address: string): Promise<{ text: string; title: string }> {
  return own.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const tabId = (await chrome.tabs.query({})).find((it) => it.url === wanted)?.id;
    if (tabId === undefined) throw new Error('Expected an open tab');
    return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  }, address);
}

/** Selects these words in the page, as dragging over them does. */
export async function selectWords(page: View, words: string): Promise<void> {
  await page.remote.activate();
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at === -1) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error('Expected the words in one piece of the page');
  }, words);
}
