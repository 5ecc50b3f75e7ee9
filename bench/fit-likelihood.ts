// Fits the weights of agreements to names and texts, judges them on people they were not fitted to, and writes them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countRight, findCut, leaveOutExact, splitOrigins, writeShare } from './likelihood/calibrate.ts';
import { type Judgement, judgeHeldOut, learnWeights } from './likelihood/cross-validate.ts';
import { gatherAgreements } from './likelihood/gather-agreements.ts';
import { printHeldOutBands } from './likelihood/print-bands.ts';
import { nameFolder, readNameFolder } from './likelihood/read-folder.ts';

const folds = 5;
const mostFalseAlarms = 0.001;
const certainGoal = 0.995;
const likelyGoal = 0.95;
const table = join(import.meta.dirname, '../matching/tables/likelihood-weights.ts');

const folder = readNameFolder(nameFolder());
if (!folder) throw new Error(`Expected positives.tsv and its neighbours in ${nameFolder()}, got nothing`);
const agreements = gatherAgreements(folder);
const judgements = judgeHeldOut(agreements, folds);
printRecall(judgements);
printShares(judgements);
printCuts(judgements);
if (process.argv.includes('--write')) writeWeights(learnWeights(agreements));

/** Recall where hardly a near stranger passes, by fold; pairs without any agreement count as not found. */
function printRecall(all: readonly Judgement[]): void {
  const pairs = all.filter(({ agreement }) => agreement.origin === 'pairs');
  const found = new Set(pairs.map(({ agreement }) => agreement.group));
  const unfound = (folder?.same.length ?? 0) - [...found].filter((group) => isSame(group)).length;
  console.log(`Held out, ${folds} folds by person: recall at no more than ${100 * mostFalseAlarms} % false alarms`);
  for (let fold = 0; fold < folds; fold++) {
    const own = pairs.filter((judgement) => judgement.fold === fold);
    console.log(`  fold ${fold + 1}: ${describeRecall(own, unfound / folds, (folder?.strangers.length ?? 0) / folds)}`);
  }
  console.log(`  together: ${describeRecall(pairs, unfound, folder?.strangers.length ?? 0)}`);
}

function isSame(group: string): boolean {
  return Number(group.split(' ')[1]) < (folder?.same.length ?? 0);
}

function describeRecall(pairs: readonly Judgement[], unfound: number, strangers: number): string {
  const alarms = pairs.filter(({ agreement }) => !agreement.right).map(({ score }) => score);
  alarms.sort((one, other) => other - one);
  const bar = alarms[Math.floor(mostFalseAlarms * strangers)] ?? 0;
  const same = pairs.filter(({ agreement }) => agreement.right);
  const recall = same.filter(({ score }) => score > bar).length / (same.length + unfound);
  return `${(100 * recall).toFixed(1)} % above ${bar.toFixed(3)}`;
}

function printShares(all: readonly Judgement[]): void {
  const { names, texts } = splitOrigins(all);
  const edges = [0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 1.01];
  console.log('\nHeld out: share right by score; pairs and lists, texts, texts without namesakes');
  for (const [i, from] of edges.slice(0, -1).entries()) {
    const shares = [names, texts, leaveOutExact(texts)].map((some) => {
      const share = countRight(some, from, edges[i + 1]);
      return `${writeShare(share).padStart(7)} of ${String(share.all).padEnd(5)}`;
    });
    console.log(`  from ${from.toFixed(2)}: ${shares.join('  ')}`);
  }
}

/** Where the bands can begin: what names promise and what texts promise, of which the higher counts. */
function printCuts(all: readonly Judgement[]): void {
  const { names, texts } = splitOrigins(all);
  const certain = findCut(names, certainGoal, 1, 0.01);
  const likely = Math.max(findCut(names, likelyGoal, certain, 0.05), findCut(texts, likelyGoal, certain, 0.1));
  console.log(
    `\nBands hold from: certain ${certain.toFixed(2)}, likely ${likely.toFixed(2)}; in use are those of bands.ts`,
  );
  printHeldOutBands(all);
}

function writeWeights(weights: readonly number[]): void {
  const lines = weights.map((weight) => String(Math.round(100 * weight) / 100)).join(', ');
  writeFileSync(
    table,
    `// How much each point of an agreement counts.

/**
 * Weights of the terms in \`../likelihood.ts\`, in their order.
 *
 * Source: \`npm run fit:likelihood -- --write\`, logistic regression on several thousand pairs of names of one person and
 * of different people, from official lists of several countries, and on annotated news; to be fitted again with every
 * change of the costs of sounds. \`npm run fit:likelihood\` judges it on people it was not fitted to.
 */
export const likelihoodWeights: readonly number[] = [
  ${lines},
];
`,
  );
  console.log(`\nWrote ${weights.length} weights; format them with biome`);
}
