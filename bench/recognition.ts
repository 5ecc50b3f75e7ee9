// Prints how well names are recognised, beside what a user could pick instead.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMatcher } from '../matching/create-matcher.ts';
import { loadBuiltMatching } from './built-matching.ts';
import { judgeHeldOut } from './likelihood/cross-validate.ts';
import { gatherAgreements } from './likelihood/gather-agreements.ts';
import { printBandsInTexts, printHeldOutBands } from './likelihood/print-bands.ts';
import { nameFolder, readNameFolder } from './likelihood/read-folder.ts';
import { baselines } from './recognition/baselines.ts';
import { type NamePair, samePerson, strangers } from './recognition/invented-names.ts';
import { measurePairs } from './recognition/measure-pairs.ts';

const folder = nameFolder();
const folds = 5;
const mostFalseAlarms = 0.001;

/** The matching room as one more way to compare: its best score for the whole printed name. */
function compareByMatching(stored: string, printed: string): number {
  const hits = createMatcher([{ id: 'one', name: stored }]).find(printed);
  return Math.max(0, ...hits.filter(({ start, end }) => (end - start) * 2 >= printed.length).map(({ score }) => score));
}

function printPairs(title: string, same: readonly NamePair[], others: readonly NamePair[]): void {
  console.log(`\n${title}: ${same.length} pairs of one person, ${others.length} of near strangers`);
  for (const { name, compare } of [...baselines, { name: 'Vigil', compare: compareByMatching }]) {
    const { recall, falseAlarms, msPerPair } = measurePairs(compare, same, others, mostFalseAlarms);
    const figures = [
      `${(100 * recall).toFixed(1)} %`,
      `${(100 * falseAlarms).toFixed(2)} %`,
      `${msPerPair.toFixed(3)} ms`,
    ];
    console.log(`  ${name.padEnd(24)} recall ${figures[0]}, false alarms ${figures[1]}, ${figures[2]} a pair`);
  }
}

async function printSpeed(): Promise<void> {
  const built = await loadBuiltMatching();
  const texts = readFileSync(join(folder, 'haystack.jsonl'), 'utf8').trimEnd().split('\n');
  const pages = texts.map((line) => (JSON.parse(line) as { text: string }).text);
  const megabytes = pages.reduce((sum, page) => sum + new TextEncoder().encode(page).length, 0) / 1e6;
  const names = readFileSync(join(folder, 'scale_names.txt'), 'utf8').trimEnd().split('\n');
  console.log(`\nSpeed on ${megabytes.toFixed(1)} MB of news in many languages`);
  for (const size of [1_000, 10_000]) {
    const matcher = built.createMatcher(names.slice(0, size).map((name, i) => ({ id: String(i), name })));
    const from = performance.now();
    for (const page of pages) matcher.find(page);
    console.log(`  ${size} names: ${((performance.now() - from) / megabytes).toFixed(0)} ms a MB`);
  }
}

printPairs('Invented names', samePerson, strangers);
const real = readNameFolder(folder);
if (real) {
  const [same, others] = [real.same, real.strangers].map((pairs) =>
    pairs.map(({ stored, printed }): NamePair => [stored, printed]),
  );
  printPairs('Real names', same ?? [], others ?? []);
  printHeldOutBands(judgeHeldOut(gatherAgreements(real), folds));
  printBandsInTexts(real);
  await printSpeed();
}
