// A real Chromium (or Chrome, or Edge) with Vigil in it.
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { createProfile, type Profile } from '../profile.ts';
import type { Driver, Remote } from '../remote.ts';
import { unseen } from '../unseen-chromium.ts';
import { type Line, lineOf } from './devtools.ts';
import { type LoadedExtension, loadExtension } from './extension.ts';
import { explainFailure } from './launch-failure.ts';
import { controlTarget } from './target.ts';

export interface ChromiumDriver extends Driver, Omit<LoadedExtension, 'id'> {
  /** Comes true when the browser has ended, whoever ended it. */
  readonly closed: Promise<void>;
  /** Process ids of the browser's renderers. */
  listRenderers(): Promise<number[]>;
  /** A line of its own to the tab that shows an address. */
  lineTo(address: string): Promise<Line>;
}

export interface ChromiumOptions {
  /** The folder of a build. */
  readonly extension: string;
  /** Show the browser; needs a display. */
  readonly visible?: boolean;
  /** BCP 47: what the interface is in. */
  readonly language?: string;
  /** One that was used before, to go on with; it is left to its owner. A new one otherwise. */
  readonly profile?: Profile;
  /** The port of a proxy on this machine that everything goes through, also what stays on this machine. */
  readonly proxy?: number | undefined;
}

/** Keeps a browser from what it does by itself when it starts. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts Chromium with a new profile and the extension in it.
 *
 * @throws {Error} with the browser's own words when it does not start; nothing is left running then.
 */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumDriver> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('Expected Chromium, Chrome or Edge on this machine, found none');
  const language = options.language ?? 'en';
  const profile = options.profile ?? createProfile();
  let context: BrowserContext | undefined;
  const close = async () => {
    await context?.close();
    if (options.profile === undefined) profile.remove();
  };
  try {
    context = await chromium
      .launchPersistentContext(profile.folder, {
        executablePath,
        // Playwright's own headless mode is another program, which has no extensions.
        headless: false,
        args: [
          ...quiet,
          '--enable-unsafe-extension-debugging',
          `--lang=${language}`,
          ...(options.proxy === undefined
            ? []
            : [`--proxy-server=http://127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
          ...(options.visible === true ? ['--disable-gpu'] : [...unseen, '--headless=new', '--window-size=1280,900']),
        ],
        ignoreDefaultArgs: ['--disable-extensions'],
        // The sandbox cannot run as root; a browser that a person will use keeps it otherwise.
        chromiumSandbox: options.visible === true && process.getuid?.() !== 0,
        env: { ...process.env, LANGUAGE: language },
        viewport: null,
      })
      .catch((error: unknown) => {
        throw explainFailure(executablePath, error);
      });
    return await drive(context, options.extension, profile.downloads, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function drive(
  context: BrowserContext,
  folder: string,
  downloads: string,
  close: () => Promise<void>,
): Promise<ChromiumDriver> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('Expected a browser that can be driven');
  const browser = lineOf(session);
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const extension = await loadExtension(browser, folder);

  const control = async (page: Page): Promise<Remote> =>
    controlTarget(lineOf(await context.newCDPSession(page)), {
      goTo: async (address) => void (await page.goto(address)),
      close: () => page.close(),
    });

  return {
    ...extension,
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    downloads,
    close,
    addressOf: (file) => `chrome-extension://${extension.id}/${file}`,
    async open(address) {
      const page = await context.newPage();
      const remote = await control(page);
      await remote.goTo(address);
      return remote;
    },
    async listRenderers() {
      const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
      return (processInfo as { type: string; id: number }[]).flatMap(({ type, id }) =>
        type === 'renderer' ? [id] : [],
      );
    },
    async lineTo(address) {
      const page = context.pages().find((it) => it.url().startsWith(address));
      if (page === undefined) throw new Error(`Expected a tab at ${address}`);
      return lineOf(await context.newCDPSession(page));
    },
    async findOpen(address) {
      const page = context.pages().find((it) => it.url().startsWith(address));
      return page && control(page);
    },
    async chooseFromMenu(item) {
      await extension.runInBackground(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
          chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(item)}, editable: false }, tab);
        })`,
      );
    },
    async runCommand(name) {
      await extension.runInBackground(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
          chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab);
        })`,
      );
    },
  };
}
