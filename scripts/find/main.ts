// The command line of `npm run find`: one JSON line a mention on standard output.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { folderOf } from '../build.mjs';
import { runProgram } from '../run-command.mjs';

import { findOnPages } from './find-on-pages.ts';

const usage =
  'Expected --people FILE --pages DIR [--text]: a JSON array [{ "id", "name", "aliases"? }] or a file of Vigil';

await runProgram(async () => {
  const { people, pages, text } = readArguments();
  const names = readdirSync(pages)
    .filter((name) => /\.(?:html?|pdf)$/iu.test(name))
    .sort();
  if (names.length === 0) throw new Error(`Expected .html or .pdf files in ${pages}, found none`);
  const extension = folderOf('chrome', 'granted');
  for await (const line of findOnPages({ extension, people, folder: pages, pages: names, text })) {
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
});

function readArguments(): { people: string; pages: string; text: boolean } {
  const { people, pages, text } = parseArgs({
    options: { people: { type: 'string' }, pages: { type: 'string' }, text: { type: 'boolean', default: false } },
  }).values;
  if (people === undefined || pages === undefined) throw new Error(usage);
  // npm runs commands in the project's folder; a path is meant from where the user stands.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  return { people: path.resolve(here, people), pages: path.resolve(here, pages), text };
}
