// Has hostile pages try everything on a reader, and prints what they learn: `npm run probes`, or `-- probes`, `-- clocks`.
import { ensureBuilt } from './build.mjs';
import { runCommand, runProgram } from './run-command.mjs';
import { setUp } from './setup.mjs';

await runProgram(async () => {
  await setUp(['chromium']);
  await ensureBuilt('chrome', 'granted');
  await runCommand('tsx', ['tests/browser/hostile/report.ts', ...process.argv.slice(2)], { show: true });
});
