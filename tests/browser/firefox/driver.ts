// A real Firefox with Vigil in it.
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { createProfile, type Profile } from '../profile.ts';
import type { Driver } from '../remote.ts';
import { connect } from './bidi.ts';
import { controlContext } from './context.ts';
import { type RunningFirefox, startFirefox } from './start.ts';

/** As in the manifest. */
const addOn = 'vigil@vigil.invalid';

/** Firefox gives an add-on's pages a random host in each profile; ours is settled beforehand. */
const host = '7a1c6d52-3a0f-4f0e-9a55-3f7d6f0c2b11';

export interface FirefoxDriver extends Driver {
  /** Runs an expression with Firefox's own rights; what it comes to once awaited, a string. */
  runInBrowser(expression: string): Promise<string>;
}

export interface FirefoxOptions {
  /** The folder of a build. */
  readonly extension: string;
  /** One that was used before, to go on with; it is left to its owner. A new one otherwise. */
  readonly profile?: Profile;
  /** The port of a proxy on this machine that everything goes through, also what stays on this machine. */
  readonly proxy?: number | undefined;
}

/**
 * Starts Firefox with a new profile and the extension in it.
 *
 * @throws {Error} with Firefox's own words when it does not start; nothing is left running then.
 */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxDriver> {
  const program = findBrowser('firefox');
  if (program === undefined) throw new Error('Expected Firefox on this machine, found none');
  const profile = options.profile ?? createProfile();
  let firefox: RunningFirefox | undefined;
  const close = async () => {
    await firefox?.stop();
    if (options.profile === undefined) profile.remove();
  };
  try {
    firefox = await startFirefox(program, profile, {
      // Firefox forgets an add-on that was not signed when it ends, but not what that has stored.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: host }),
      // Nobody is there to answer the browser's question.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.proxy === undefined ? {} : goThrough(options.proxy)),
    });
    return await drive(firefox.address, options.extension, profile.downloads, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function goThrough(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

async function drive(
  address: string,
  folder: string,
  downloads: string,
  stop: () => Promise<void>,
): Promise<FirefoxDriver> {
  const connection = await connect(`${address}/session`);
  await connection.send('session.new', { capabilities: {} });
  await connection.send('session.subscribe', { events: ['log.entryAdded'] });
  await connection.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
  const { contexts } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const runInBrowser = async (expression: string): Promise<string> => {
    const { type, result, exceptionDetails } = await connection.send('script.evaluate', {
      expression,
      target: { context: contexts[0].context },
      awaitPromise: true,
    });
    if (type === 'success') return result.value;
    throw new Error(exceptionDetails.text);
  };
  const control = (context: string) =>
    controlContext(connection, context, {
      async useColours(scheme) {
        const value = scheme === 'dark' ? 0 : 1;
        await runInBrowser(
          `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value}); ''`,
        );
      },
    });

  return {
    downloads,
    runInBrowser,
    addressOf: (file) => `moz-extension://${host}/${file}`,
    async open(address) {
      const { context } = await connection.send('browsingContext.create', { type: 'tab' });
      const remote = control(context);
      await remote.goTo(address);
      return remote;
    },
    async findOpen(address) {
      const tree = await connection.send('browsingContext.getTree', { maxDepth: 0 });
      const found = tree.contexts.find((it: { url: string }) => it.url.startsWith(address));
      return found && control(found.context);
    },
    async chooseFromMenu(item) {
      const info = { menuItemId: item, editable: false, modifiers: [] };
      await runInBrowser(
        `WebExtensionPolicy.getByID(${JSON.stringify(addOn)}).extension.emit('webext-menu-menuitem-click',
          ${JSON.stringify(info)}, Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab); ''`,
      );
    },
    async runCommand(name) {
      await runInBrowser(
        `WebExtensionPolicy.getByID(${JSON.stringify(addOn)}).extension.shortcuts.onCommand(${JSON.stringify(name)}); ''`,
      );
    },
    async close() {
      connection.close();
      await stop();
    },
  };
}
