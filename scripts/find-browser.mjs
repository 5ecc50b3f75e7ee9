// Where the browsers stand on this machine.
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * A browser that Vigil runs in: what to call it, the variable that names it outright, and where it usually stands.
 *
 * @typedef {{
 *   title: string,
 *   variable: string,
 *   debian: string,
 *   commands: string[],
 *   macos: string[],
 *   windows: string[],
 * }} Browser
 */

/** @type {{ chromium: Browser, firefox: Browser }} */
export const browsers = {
  chromium: {
    title: 'Chromium, Chrome or Edge',
    variable: 'VIGIL_CHROMIUM',
    debian: 'chromium',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    macos: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    title: 'Firefox 140 or later',
    variable: 'VIGIL_FIREFOX',
    debian: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    macos: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Every place where a browser may stand on this kind of machine, the likeliest first.
 *
 * @param {Browser} browser
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function listPlaces(browser, platform, env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return browser.macos.flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']].filter(
      (it) => it !== undefined,
    );
    return browser.windows.flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return browser.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * The browser's program: the one that its variable names, or the first at a usual place; undefined when there is none.
 *
 * @param {'chromium' | 'firefox'} name
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string | undefined}
 * @throws {Error} when the variable names something that cannot be run.
 */
export function findBrowser(name, env = process.env, platform = process.platform) {
  const browser = browsers[name];
  const named = env[browser.variable];
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`${browser.variable}: expected the path of a browser's program, got ${named}`);
  }
  return listPlaces(browser, platform, env).find(canRun);
}
