// The long suites, which promise more than every run can try: `npm run endure`, or `npm run endure -- pdf FOLDER`.
import { ensureBuilt } from './build.mjs';
import { runCommand, runProgram, runStep } from './run-command.mjs';
import { setUp } from './setup.mjs';

/** Suites that try more when `VIGIL_ENDURE` is set. */
const suites = ['tests/exchange/evidence'];

/** Opens every PDF of a folder, such as pdf.js's own malformed ones: <https://github.com/mozilla/pdf.js/tree/master/test/pdfs>. */
async function openPdfs() {
  await setUp(['chromium']);
  await ensureBuilt('chrome', 'granted');
  await runCommand('tsx', ['scripts/endure/pdfs.ts', ...process.argv.slice(3)], { show: true });
}

await runProgram(async () => {
  if (process.argv[2] === 'pdf') return openPdfs();
  await setUp([]);
  const env = { VIGIL_ENDURE: '1' };
  await runStep('Long suites', () =>
    runCommand('vitest', ['run', '--project', 'unit', ...suites], { show: true, env }),
  );
});
