// The long suites, which promise more than every run can try: `npm run endure`.
import { runCommand, runProgram, runStep } from './run-command.mjs';
import { setUp } from './setup.mjs';

/** Suites that try more when `VIGIL_ENDURE` is set. */
const suites = ['tests/exchange/evidence'];

await runProgram(async () => {
  await setUp([]);
  const env = { VIGIL_ENDURE: '1' };
  await runStep('Long suites', () =>
    runCommand('vitest', ['run', '--project', 'unit', ...suites], { show: true, env }),
  );
});
