// Everything a change must pass, in the order in which it fails fastest.
import { ensureBuilt } from './build.mjs';
import { runCommand, runProgram, runStep } from './run-command.mjs';
import { setUp } from './setup.mjs';

/** Files that take long in Firefox; `npm run browser` and `npm run probes -- firefox` run them there, and here Chromium. */
const longInFirefox = ['hostile', 'share', 'odd-passages', 'bring-people', 'desk'];

/** Files that take long in Chromium and go by themselves. */
const longInChromium = ['hostile', 'views'];

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
    'Browsers',
    // They wait most of the time, so they wait together.
    () =>
      together(
        runSuite('In Chromium', 'chromium', ...leaveOut(longInChromium)),
        runSuite('Page rooms in Chromium', 'page'),
        runSuite('In Firefox', 'firefox', ...leaveOut(longInFirefox)).then(() =>
          runSuite('In Chromium, what takes long', 'chromium', ...longInChromium.map((name) => `${name}.test.ts`)),
        ),
      ),
  ],
];

/** @param {string[]} names */
function leaveOut(names) {
  return names.flatMap((name) => ['--exclude', `**/${name}.test.ts`]);
}

/**
 * Runs one suite of `vitest.config.ts`, or some of its files; what it says is shown if it fails.
 *
 * @param {string} name
 * @param {string} suite
 * @param {...string} files
 */
function runSuite(name, suite, ...files) {
  return runStep(name, () => runCommand('vitest', ['run', '--project', suite, ...files]));
}

/**
 * Waits for all of them, and then fails with the words of those that failed.
 *
 * @param {Promise<unknown>[]} works
 */
async function together(...works) {
  const ends = await Promise.allSettled(works);
  const failures = ends
    .filter((end) => end.status === 'rejected')
    .map(({ reason }) => String(reason?.message ?? reason));
  if (failures.length > 0) throw new Error(failures.join('\n\n'));
}

await runProgram(async () => {
  await runStep('All of it', async () => {
    await setUp(['chromium', 'firefox']);
    for (const [name, work] of steps) await runStep(name, work);
  });
});
