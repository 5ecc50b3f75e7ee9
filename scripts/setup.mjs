// Makes a fresh clone ready to run: a Node that is new enough, the packages of the lock file, the browsers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browsers, findBrowser } from './find-browser.mjs';
import { project, runCommand, runProgram, runStep } from './run-command.mjs';

/** The oldest Node that every package we build with runs on. */
const oldestNode = [20, 19];

/**
 * @param {string} [version]  As in `process.versions.node`.
 * @throws {Error} when it is too old.
 */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Vigil needs Node ${oldestNode.join('.')} or later, and this is ${version}. Install it from nodejs.org.`,
  );
}

/**
 * @param {string} path  Of a lock file, in the project's folder.
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined}
 *   Packages by folder; undefined when there is no such file.
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(project, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether `node_modules` holds what the lock file asks for; packages for other systems may be absent. */
export function arePackagesInstalled() {
  const asked = Object.entries(readLock('package-lock.json') ?? {});
  const installed = readLock(join('node_modules', '.package-lock.json'));
  if (installed === undefined) return false;
  return asked.every(([folder, { version, optional }]) => {
    const found = installed[folder];
    return folder === '' || (found === undefined ? optional === true : found.version === version);
  });
}

async function installPackages() {
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const npm = process.env['npm_execpath'];
  // The npm that called us, if one did: it need not be on the path.
  if (npm?.endsWith('.js')) await runCommand(process.execPath, [npm, ...args]);
  else await runCommand('npm', args);
}

/** Debian, where the browsers are packages, and the right to install them. */
function canInstallBrowsers() {
  try {
    return process.getuid?.() === 0 && /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {('chromium' | 'firefox')[]} missing */
async function installBrowsers(missing) {
  const packages = missing.map((name) => browsers[name].debian);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update'], { env });
  await runCommand('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
}

/**
 * Makes ready what is missing, and says what it did; says nothing when all is there.
 *
 * @param {('chromium' | 'firefox')[]} [needed]  Browsers that what follows will start.
 * @throws {Error} with one sentence that says what to install, when we cannot.
 */
export async function setUp(needed = []) {
  requireNode();
  if (!arePackagesInstalled()) await runStep('Packages installed from the lock file', installPackages);
  const missing = needed.filter((name) => findBrowser(name) === undefined);
  if (missing.length > 0 && canInstallBrowsers()) {
    const names = missing.map((name) => browsers[name].debian).join(' and ');
    console.log(`No ${names} on this machine: installing with apt-get …`);
    await runStep(`${names} installed`, () => installBrowsers(missing));
  }
  for (const name of missing) {
    const { title, variable } = browsers[name];
    if (findBrowser(name) !== undefined) continue;
    throw new Error(
      `Install ${title} to go on, or set ${variable} to its program: none was found at the usual places.`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runProgram(() => setUp());
