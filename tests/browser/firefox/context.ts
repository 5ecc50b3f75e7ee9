// A tab of Firefox under remote control.
import type { Remote } from '../remote.ts';
import { waitFor } from '../wait.ts';
import type { Connection } from './bidi.ts';
import { pressActions, typeActions } from './keys.ts';

/** What only the browser as a whole can do. */
interface Owner {
  useColours(scheme: 'light' | 'dark'): Promise<void>;
}

/**
 * @param connection  Subscribed to `log.entryAdded`.
 * @param context     Of the tab, from `browsingContext.create` or `getTree`.
 */
export function controlContext(connection: Connection, context: string, owner: Owner): Remote {
  const problems: string[] = [];
  connection.on('log.entryAdded', ({ level, text, source }) => {
    if (source.context === context && level === 'error') problems.push(text);
  });
  const perform = (source: object) => connection.send('input.performActions', { context, actions: [source] });
  const press = (actions: object[]) => perform({ type: 'key', id: 'keys', actions });

  const run = async (expression: string): Promise<string> => {
    const { type, result, exceptionDetails } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (type === 'success') return result.value;
    throw new Error(exceptionDetails.text);
  };

  const findFrame = async (selector: string): Promise<string> => {
    const { result } = await connection.send('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)}).contentWindow`,
      target: { context },
      awaitPromise: false,
    });
    return result.value.context;
  };

  return {
    ...owner,
    problems,
    run,
    async goTo(address) {
      // Firefox never reports an extension's own page as loaded, so nothing waits but us.
      await connection.send('browsingContext.navigate', { context, url: address, wait: 'none' });
      // A document is not told of a text directive, and of an empty fragment in its place.
      const shown = address.replace(/#?:~:.*$/u, '');
      await waitFor(`${address} to load`, async () => {
        const state = await run("location.href + ' ' + document.readyState").catch(() => '');
        return state.startsWith(shown) && state.endsWith(' complete') ? true : undefined;
      });
    },
    async runInOverlay(work, frame) {
      const target = { context: frame === undefined ? context : await findFrame(frame) };
      const { result } = await connection.send('script.evaluate', {
        expression: 'document.documentElement.lastElementChild',
        target,
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
      });
      const answer = await connection.send('script.callFunction', {
        functionDeclaration: work,
        this: { sharedId: result.value.shadowRoot.sharedId },
        target,
        awaitPromise: false,
      });
      return answer.result.value;
    },
    async moveTo(x, y) {
      const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      await perform({ type: 'pointer', id: 'mouse', actions: [at] });
    },
    async clickAt(x, y) {
      const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      const actions = [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await perform({ type: 'pointer', id: 'mouse', actions });
    },
    type: (text) => press(typeActions(text)),
    press: (keys) => press(pressActions(keys)),
    async chooseFiles(selector, files) {
      const { nodes } = await connection.send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
      });
      await connection.send('input.setFiles', { context, element: { sharedId: nodes[0].sharedId }, files });
    },
    async resize(width, height) {
      await connection.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async takePicture() {
      const { data } = await connection.send('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    async activate() {
      await connection.send('browsingContext.activate', { context });
    },
    async close() {
      await connection.send('browsingContext.close', { context });
    },
  };
}
