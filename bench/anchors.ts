// Prints how well clipped passages are found again in edited articles, beside Hypothesis's own way on the same pairs.
import { findClip } from '../anchoring/find-clip.ts';
import { indexText } from '../anchoring/grams.ts';
import { edits } from './anchors/edits.ts';
import { findAsHypothesis } from './anchors/hypothesis.ts';
import { type Answer, startTally, type Tally, tallyAnswer } from './anchors/judge.ts';
import { measureLongPage } from './anchors/measure-long-page.ts';
import { makePairs, type Pair } from './anchors/pairs.ts';

/** The published set: articles that were not looked at while the thresholds were chosen (those were 1 to 240). */
const published = { from: 5_001, articles: 240 };

function findAsVigil({ text, quoted }: Pair): Answer {
  const found = findClip(indexText(text), quoted);
  if (found.state === 'gone') return { at: undefined, isChanged: false };
  return { at: found.at, isChanged: found.state === 'changed' };
}

const ways: readonly { name: string; find: (pair: Pair) => Answer }[] = [
  { name: 'Vigil', find: findAsVigil },
  { name: 'Hypothesis', find: ({ text, quoted }) => ({ at: findAsHypothesis(text, quoted), isChanged: undefined }) },
];

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

function printTally(name: string, tally: Tally): void {
  const { pairs: count, right, partly, wrong, lost, changed, saidChanged, unchanged, saidUnchanged } = tally;
  const places = `right ${percent(right, count)}, partly ${percent(partly, count)}, wrong ${percent(wrong, count)}, lost ${percent(lost, count)}`;
  const said = `changed ${percent(saidChanged, changed)}, unchanged ${percent(saidUnchanged, unchanged)}`;
  const isSaid = saidChanged + saidUnchanged > 0;
  console.log(`  ${name.padEnd(36)} ${String(count).padStart(5)}: ${places}${isSaid ? `; said so: ${said}` : ''}`);
}

function printWay({ name, find }: (typeof ways)[number], pairs: readonly Pair[]): void {
  const tallies = new Map(['the seven edits', ...edits.map((edit) => edit.name)].map((key) => [key, startTally()]));
  const named = new Set(edits.filter((edit) => edit.isNamed).map((edit) => edit.name));
  const start = performance.now();
  for (const pair of pairs) {
    const answer = find(pair);
    for (const key of [pair.edit, ...(named.has(pair.edit) ? ['the seven edits'] : [])]) {
      const tally = tallies.get(key);
      if (tally !== undefined) tallyAnswer(tally, pair, answer);
    }
  }
  console.log(`\n${name}: ${pairs.length} pairs, ${((performance.now() - start) / pairs.length).toFixed(2)} ms each`);
  for (const [key, tally] of tallies) printTally(named.has(key) ? `- ${key}` : key, tally);
}

const pairs = makePairs(published.from, published.articles);
for (const way of ways) printWay(way, pairs);
measureLongPage();
