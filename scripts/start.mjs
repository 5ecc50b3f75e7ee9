// Shows Vigil at work on its sample: `npm start`.
import { ensureBuilt } from './build.mjs';
import { runCommand, runProgram, runStep } from './run-command.mjs';
import { setUp } from './setup.mjs';

await runProgram(async () => {
  await setUp(['chromium']);
  await runStep('Built', () => ensureBuilt('chrome', 'granted'));
  await runCommand('tsx', ['scripts/tour/main.ts'], { show: true });
});
