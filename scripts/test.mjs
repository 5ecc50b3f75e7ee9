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
  ['Page rooms in Chromium', () => runCommand('vitest', ['run', '--project', 'page'], { show: true })],
  ['In Chromium', () => runCommand('vitest', ['run', '--project', 'chromium'], { show: true })],
  ['In Firefox', () => runCommand('vitest', ['run', '--project', 'firefox'], { show: true })],
];

await runProgram(async () => {
  await runStep('All of it', async () => {
    await setUp(['chromium', 'firefox']);
    for (const [name, work] of steps) await runStep(name, work);
  });
});
