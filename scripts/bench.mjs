// Measures what README claims, beside the peers a user could pick: `npm run bench`, or `npm run bench -- page --pages=folder`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { project, runCommand, runProgram, runStep } from './run-command.mjs';
import { setUp } from './setup.mjs';

await runProgram(async () => {
  await setUp(['chromium']);
  const all = readdirSync(join(project, 'bench')).filter((name) => name.endsWith('.ts'));
  const given = process.argv.slice(2);
  const options = given.filter((word) => word.startsWith('--'));
  const wanted = given.filter((word) => !word.startsWith('--'));
  const chosen = all.filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)));
  if (chosen.length === 0) throw new Error(`Expected one of ${all.join(', ')}, got ${wanted.join(', ')}`);
  for (const name of chosen)
    await runStep(name, () => runCommand('tsx', [`bench/${name}`, ...options], { show: true }));
});
