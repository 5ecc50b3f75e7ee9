// Starts Firefox with a profile that does nothing by itself.
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../profile.ts';

/** How long a cold start may take on a busy machine, in ms. */
const startMs = 60_000;

/** @see https://searchfox.org/firefox-main/source/modules/libpref/init/all.js for what each stands for */
function writePreferences(profile: Profile, more: Readonly<Record<string, string | number | boolean>>): void {
  const preferences = {
    'app.update.disabledForTesting': true,
    'browser.aboutwelcome.enabled': false,
    'browser.download.dir': profile.downloads,
    'browser.download.folderList': 2,
    'browser.download.alwaysOpenPanel': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'toolkit.telemetry.enabled': false,
    ...more,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile.folder, 'user.js'), `${lines.join('\n')}\n`);
}

export interface RunningFirefox {
  /** WebSocket address of the remote control, without a path. */
  readonly address: string;
  /** Ends it and waits until it has ended. */
  stop(): Promise<void>;
}

/**
 * @param program  Firefox's path.
 * @throws {Error} with Firefox's own words when it does not start; it is not running then.
 */
export async function startFirefox(
  program: string,
  profile: Profile,
  more: Readonly<Record<string, string | number | boolean>>,
): Promise<RunningFirefox> {
  writePreferences(profile, more);
  const args = ['--headless', '--remote-debugging-port=0', '--remote-allow-system-access', '-no-remote'];
  const child = spawn(program, [...args, '-profile', profile.folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
  });
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const stop = async () => {
    process.off('exit', killWithUs);
    await end(child);
  };
  try {
    return { address: await readAddress(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`Firefox ${why}\n${said.trim()}`.trim()));
    const timer = setTimeout(() => fail(`did not start within ${startMs / 1_000} s`), startMs);
    child.on('error', (error) => fail(`did not start: ${error.message}`));
    child.on('exit', (code) => fail(`ended with ${code} while starting`));
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      said += words;
      const address = /WebDriver BiDi listening on (ws:\S+)/u.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const kill = setTimeout(() => child.kill('SIGKILL'), 5_000);
  child.kill();
  await ended;
  clearTimeout(kill);
}
