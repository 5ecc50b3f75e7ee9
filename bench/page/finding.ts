// Finding: names that stand in a text as they are stored, among 100,000 people and among 1,000.
import { loadBuiltMatching } from '../built-matching.ts';
import { asRatio, inMs, medianOf, printLine } from './figures.ts';
import { inventNames } from './names.ts';
import { inventParagraph } from './pages.ts';

const rounds = 45;

/** The processor's time of some work, ms. */
function measureWork(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** A long article that names people whom both lists hold, now and then. */
export async function measureFinding(): Promise<void> {
  console.log('\nFinding: exactly stored spellings in a text of a hundred thousand letters');
  const named = inventNames(1_000);
  /** Another text each round, so that no answer is remembered. */
  const writeText = (round: number) =>
    Array.from({ length: 300 }, (_, at) => inventParagraph(at + 997 * round, 60, at % 3 === 0 ? named : [])).join('\n');
  const sizes = [1_000, 100_000];
  const { createMatcher } = await loadBuiltMatching();
  const matchers = sizes.map((count) =>
    createMatcher(inventNames(count).map((name, at) => ({ id: `bench-${at}`, name }))),
  );
  const times: number[][] = sizes.map(() => []);
  const counts = matchers.map((matcher) => matcher.find(writeText(rounds)).length);
  for (let round = 0; round < rounds; round += 1) {
    const text = writeText(round);
    for (const [at, matcher] of matchers.entries()) times[at]?.push(measureWork(() => matcher.find(text)));
  }
  const middles = times.map(medianOf);
  for (const [at, count] of sizes.entries())
    printLine(`${count} people`, inMs(middles[at] ?? 0), `${counts[at]} people at their places`);
  printLine('100,000 people against 1,000', asRatio(middles[1] ?? 0, middles[0] ?? 0));
}
