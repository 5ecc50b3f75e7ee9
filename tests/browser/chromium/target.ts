// A tab, the side panel or any other document of Chromium under remote control.
import type { Remote } from '../remote.ts';
import type { Line } from './devtools.ts';
import { evaluate } from './evaluate.ts';
import { pressEvents } from './keys.ts';

/** What only the one who opened the target can do. */
interface Owner {
  goTo(address: string): Promise<void>;
  close(): Promise<void>;
}

/** @param line  To the target. */
export async function controlTarget(line: Line, owner: Owner): Promise<Remote> {
  const problems: string[] = [];
  line.on('Runtime.exceptionThrown', ({ exceptionDetails: it }) => {
    problems.push(it.exception?.description ?? it.text);
  });
  line.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error')
      problems.push(args.map((it: { value?: unknown; description?: string }) => it.value ?? it.description).join(' '));
  });
  line.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') problems.push(`${entry.text} ${entry.url ?? ''}`.trim());
  });
  await Promise.all(['Runtime.enable', 'Log.enable', 'Page.enable', 'DOM.enable'].map((method) => line.send(method)));

  return {
    ...owner,
    problems,
    run: (expression) => evaluate(line, expression),
    async runInOverlay(work, frame) {
      const page =
        frame === undefined ? 'document' : `document.querySelector(${JSON.stringify(frame)}).contentDocument`;
      const expression = `${page}.documentElement.lastElementChild`;
      const { result } = await line.send('Runtime.evaluate', { expression });
      const { node } = await line.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
      const { backendNodeId } = node.shadowRoots[0];
      const { object } = await line.send('DOM.resolveNode', { backendNodeId });
      const answer = await line.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: work,
        returnByValue: true,
      });
      return answer.result.value;
    },
    async moveTo(x, y) {
      await line.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    },
    async clickAt(x, y) {
      const at = { x, y, button: 'left', clickCount: 1 };
      await line.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      await line.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      await line.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
    async type(text) {
      for (const letter of text) {
        if (letter === '\n') for (const event of pressEvents('Enter')) await line.send('Input.dispatchKeyEvent', event);
        else {
          await line.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter });
          await line.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
        }
      }
    },
    async press(keys) {
      for (const event of pressEvents(keys)) await line.send('Input.dispatchKeyEvent', event);
    },
    async chooseFiles(selector, files) {
      const expression = `document.querySelector(${JSON.stringify(selector)})`;
      const { result } = await line.send('Runtime.evaluate', { expression });
      await line.send('DOM.setFileInputFiles', { objectId: result.objectId, files });
    },
    async resize(width, height) {
      await line.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    },
    async useColours(scheme) {
      await line.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    },
    async takePicture() {
      const { data } = await line.send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    async activate() {
      await line.send('Page.bringToFront');
    },
  };
}
