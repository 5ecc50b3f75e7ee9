// Finding: names that stand in a text as they are stored, among 100,000 people and among 1,000.
import { buildIndex } from '../../matching/build-index.ts';
import { find } from '../../matching/find.ts';
import { asRatio, inMs, medianOf, printLine } from './figures.ts';
import { inventNames } from './names.ts';
import { inventParagraph } from './pages.ts';

const rounds = 15;

/** The processor's time of some work, ms. */
function measureWork(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** A long article that names people whom both lists hold, now and then. */
export function measureFinding(): Promise<void> {
  console.log('\nFinding: exactly stored spellings in a text of a hundred thousand letters');
  const named = inventNames(1_000);
  /** Another text each round, so that no answer is remembered. */
  const writeText = (round: number) =>
    Array.from({ length: 300 }, (_, at) => inventParagraph(at + 997 * round, 60, at % 3 === 0 ? named : [])).join('\n');
  const sizes = [1_000, 100_000];
  const indexes = sizes.map((count) => {
    const people = inventNames(count).map((name, at) => ({
      id: `bench-${at}`,
      spellings: [{ text: name, strength: 'strong' as const }],
    }));
    return buildIndex({ people, cases: [] });
  });
  const times: number[][] = sizes.map(() => []);
  const counts = indexes.map((index) => find(writeText(rounds), index).length);
  for (let round = 0; round < rounds; round += 1) {
    const text = writeText(round);
    for (const [at, index] of indexes.entries()) times[at]?.push(measureWork(() => find(text, index)));
  }
  const middles = times.map(medianOf);
  for (const [at, count] of sizes.entries())
    printLine(`${count} people`, inMs(middles[at] ?? 0), `${counts[at]} mentions`);
  printLine('100,000 people against 1,000', asRatio(middles[1] ?? 0, middles[0] ?? 0));
  return Promise.resolve();
}
