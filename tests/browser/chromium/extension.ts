// Vigil inside a running Chromium: its background, its toolbar button, its side panel.
import type { Remote } from '../remote.ts';
import { waitFor } from '../wait.ts';
import { type Line, openLine } from './devtools.ts';
import { evaluate } from './evaluate.ts';
import { controlTarget } from './target.ts';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

export interface LoadedExtension {
  readonly id: string;
  /** The value of an expression in the background, which must be awake or waking. */
  runInBackground(expression: string): Promise<string>;
  /** Ends the background's process, as the browser does after half a minute without work. */
  killBackground(): Promise<void>;
  /**
   * Presses Vigil's toolbar button as a person would, with what that grants.
   *
   * @param beside  How the address of the tab in front starts.
   */
  pressButton(beside: string): Promise<void>;
  /** Takes the controls of the side panel once it is open. */
  takePanel(): Promise<Remote>;
}

/**
 * Loads an unpacked extension.
 *
 * Over the protocol, since this is the one way that Chromium, Chrome and Edge all offer: Chrome dropped
 * `--load-extension` in its release 137.
 *
 * @param browser  A line to the browser as a whole, started with `--enable-unsafe-extension-debugging`.
 * @param folder   Of a build.
 */
export async function loadExtension(browser: Line, folder: string): Promise<LoadedExtension> {
  const { id } = await browser.send('Extensions.loadUnpacked', { path: folder });
  const root = `chrome-extension://${id}/`;
  const findTarget = async (type: string, start: string): Promise<string | undefined> => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
    return (targetInfos as TargetInfo[]).find((it) => it.type === type && it.url.startsWith(start))?.targetId;
  };
  const waitForTarget = (what: string, type: string, start: string) => waitFor(what, () => findTarget(type, start));

  let background: { target: string; line: Line } | undefined;
  const reachBackground = async () => {
    const target = await waitForTarget('the background', 'service_worker', root);
    if (background?.target !== target) background = { target, line: await openLine(browser, target) };
    return background;
  };
  await reachBackground();

  return {
    id,
    async runInBackground(expression) {
      return evaluate((await reachBackground()).line, expression);
    },
    async killBackground() {
      const target = await findTarget('service_worker', root);
      if (target !== undefined) await browser.send('Target.closeTarget', { targetId: target });
    },
    async pressButton(beside) {
      const targetId = await waitForTarget(`a tab at ${beside}`, 'tab', beside);
      await browser.send('Extensions.triggerAction', { id, targetId });
    },
    async takePanel() {
      const targetId = await waitForTarget('the side panel', 'page', `${root}sidepanel.html`);
      const line = await openLine(browser, targetId);
      return controlTarget(line, {
        goTo: () => Promise.reject(new Error('The side panel has one address')),
        close: async () => void (await browser.send('Target.closeTarget', { targetId })),
      });
    },
  };
}
