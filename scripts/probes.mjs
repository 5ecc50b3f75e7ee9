// Has hostile pages try everything on a reader: `npm run probes`, or `-- probes`, `-- clocks` to print what they learn in
// Chromium, or `-- firefox` to see that they learn nothing there either.
import { ensureBuilt } from './build.mjs';
import { runCommand, runProgram } from './run-command.mjs';
import { setUp } from './setup.mjs';

const words = process.argv.slice(2);

async function tryFirefox() {
  await setUp(['firefox']);
  await ensureBuilt('firefox', 'released');
  await ensureBuilt('firefox', 'granted');
  await runCommand('vitest', ['run', '--project', 'firefox', 'hostile.test.ts'], { show: true });
}

async function reportOnChromium() {
  await setUp(['chromium']);
  await ensureBuilt('chrome', 'granted');
  await runCommand('tsx', ['tests/browser/hostile/report.ts', ...words], { show: true });
}

await runProgram(() => (words[0] === 'firefox' ? tryFirefox() : reportOnChromium()));
