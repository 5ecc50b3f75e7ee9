// Measures 500 clips found again on a page of a million letters: how long it takes, and the longest step of it.
import { findClipInPieces } from '../../anchoring/find-clip.ts';
import { indexInPieces } from '../../anchoring/grams.ts';
import { describeQuote } from '../../page/quote.ts';
import { layouts, writeArticle } from './articles.ts';
import { choose, seedRandom } from './random.ts';

const pageUnits = 1_000_000;
const clips = 500;

/** Articles one after the other, half of the clips edited: a word in the middle is another one. */
export function measureLongPage(): void {
  const random = seedRandom(5);
  let text = '';
  for (let number = 1; text.length < pageUnits; number += 1)
    text += `${layouts.newspaper(writeArticle(number), number)}\n`;
  const quotes = Array.from({ length: clips }, (_, i) => {
    const start = Math.floor(random() * (text.length - 400));
    const quoted = describeQuote(text, { start, end: start + choose(random, [30, 80, 200, 400]) });
    const middle = quoted.exact.length >> 1;
    return i % 2 === 0
      ? quoted
      : { ...quoted, exact: `${quoted.exact.slice(0, middle)} edited ${quoted.exact.slice(middle)}` };
  });
  let foundClips = 0;
  function* work(): Generator<undefined, void> {
    const index = yield* indexInPieces(text);
    for (const quoted of quotes) {
      yield;
      const found = yield* findClipInPieces(index, quoted);
      if (found.state !== 'gone') foundClips += 1;
    }
  }
  // By the processor's time, which a busy machine does not make longer.
  const readCpu = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  };
  const steps: number[] = [];
  const running = work();
  for (let isDone = false; !isDone; ) {
    const began = readCpu();
    isDone = running.next().done === true;
    steps.push(readCpu() - began);
  }
  steps.sort((one, other) => other - one);
  const total = steps.reduce((sum, step) => sum + step, 0);
  const size = (text.length / 1e6).toFixed(1);
  console.log(
    `\n${clips} clips on a page of ${size} million units: ${foundClips} found in ${total.toFixed(0)} ms of processor time, longest steps ${steps
      .slice(0, 3)
      .map((step) => step.toFixed(0))
      .join(', ')} ms`,
  );
}
