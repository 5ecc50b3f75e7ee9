// Everything a change must pass, in the order in which it fails fastest.
import { ensureBuilt } from './build.mjs';
import { runCommand, runProgram, runStep } from './run-command.mjs';
import { setUp } from './setup.mjs';

/** @type {[string, () => Promise<unknown>][]} */
const steps = [
  ['Format and lint', () => runCommand('biome', ['check', '--error-on-warnings'])],
  [
    'Types',
    async () => {
      await runCommand('wxt', ['prepare']);
      await runCommand('tsc', ['--noEmit']);
      await runCommand('tsc', ['--noEmit', '-p', 'tsconfig.pure.json']);
    },
  ],
  ['Unit tests', () => runCommand('vitest', ['run', '--project', 'unit'], { show: true })],
  [
    'Builds',
    async () => {
      for (const variant of /** @type {const} */ (['released', 'granted'])) {
        await ensureBuilt('chrome', variant);
        await ensureBuilt('firefox', variant);
      }
    },
  ],
  [
    'Page rooms in Chromium, and in Firefox',
    // Both wait for browsers most of the time, so they wait together.
    () =>
      together(
        runStep('Page rooms in Chromium', () => runCommand('vitest', ['run', '--project', 'page'])),
        runStep('In Firefox', () => runCommand('vitest', ['run', '--project', 'firefox'])),
      ),
  ],
  ['In Chromium', () => runCommand('vitest', ['run', '--project', 'chromium'], { show: true })],
];

/**
 * Waits for all of them, and then fails as the first that failed.
 *
 * @param {Promise<unknown>[]} works
 */
async function together(...works) {
  const ends = await Promise.allSettled(works);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

await runProgram(async () => {
  await runStep('All of it', async () => {
    await setUp(['chromium', 'firefox']);
    for (const [name, work] of steps) await runStep(name, work);
  });
});
