// Builds the extension for each browser; the variants for tests are built only when something changed.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { project, runCommand, runProgram, runStep } from './run-command.mjs';
import { setUp } from './setup.mjs';

/** All that a build is made of. */
const ingredients = [
  'anchoring',
  'assets',
  'components',
  'entrypoints',
  'exchange',
  'matching',
  'messaging',
  'network',
  'page',
  'pdf',
  'records',
  'storage',
  'workflows',
  'package-lock.json',
  'wxt.config.ts',
];

/**
 * @typedef {'chrome' | 'edge' | 'firefox'} Target
 * @typedef {'released' | 'granted'} Variant  `granted` holds from the start the right to read that a reader gives by hand.
 */

/**
 * The folder of a build.
 *
 * @param {Target} target
 * @param {Variant} variant
 */
export function folderOf(target, variant) {
  return join(project, '.output', `${target}-mv3${variant === 'granted' ? '-granted' : ''}`);
}

/**
 * @param {string} path
 * @returns {number} When it or the newest file in it was written, in ms; 0 when there is none.
 */
function newestIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/**
 * @param {Target} target
 * @param {Variant} variant
 */
async function build(target, variant) {
  await runCommand('wxt', ['build', '-b', target], { env: { VIGIL_VARIANT: variant } });
}

/**
 * Builds unless the build is newer than all that it is made of.
 *
 * @param {Target} target
 * @param {Variant} variant
 * @returns {Promise<string>} Its folder.
 */
export async function ensureBuilt(target, variant) {
  const folder = folderOf(target, variant);
  const built = newestIn(join(folder, 'manifest.json'));
  const changed = Math.max(...ingredients.map((name) => newestIn(join(project, name))));
  if (built <= changed) await build(target, variant);
  return folder;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runProgram(async () => {
    await setUp();
    for (const target of /** @type {const} */ (['chrome', 'edge', 'firefox'])) {
      await runStep(`Built for ${target}: ${folderOf(target, 'released')}`, () => build(target, 'released'));
    }
  });
}
