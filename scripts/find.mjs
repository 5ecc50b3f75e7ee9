// Finds people on a folder of pages as a reader's browser does: `npm run find -- --people FILE --pages DIR [--text]`.
import { ensureBuilt } from './build.mjs';
import { runCommand, runProgram } from './run-command.mjs';
import { setUp } from './setup.mjs';

await runProgram(async () => {
  await setUp(['chromium']);
  await ensureBuilt('chrome', 'granted');
  await runCommand('tsx', ['scripts/find/main.ts', ...process.argv.slice(2)], { show: true });
});
