// Measures 500 clips found again on a page of a megabyte: how long it takes, and the longest task of it.
import { findClip } from '../../anchoring/find-clip.ts';
import { indexInPieces } from '../../anchoring/grams.ts';
import { describeQuote } from '../../page/quote.ts';
import { runInSlices } from '../../workflows/run-in-slices.ts';
import { layouts, writeArticle } from './articles.ts';
import { choose, seedRandom } from './random.ts';

const pageUnits = 1_000_000;
const clips = 500;

/** Articles one after the other, half of the clips edited: a word in the middle is another one. */
export async function measureLongPage(): Promise<void> {
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
  let longest = 0;
  let found = 0;
  let began = performance.now();
  function* work(): Generator<undefined, void> {
    const index = yield* indexInPieces(text);
    for (const quoted of quotes) {
      yield;
      if (findClip(index, quoted).state !== 'gone') found += 1;
    }
  }
  const watched = work();
  const start = began;
  await runInSlices(
    {
      ...watched,
      next: () => watched.next(),
      [Symbol.iterator]: () => watched,
    } as Generator<undefined, void>,
    () => {
      const now = performance.now();
      longest = Math.max(longest, now - began);
      began = now;
      return now;
    },
  );
  console.log(
    `\n${clips} clips on a page of ${(text.length / 1e6).toFixed(1)} million letters: ${found} found in ${(performance.now() - start).toFixed(0)} ms, longest step ${longest.toFixed(0)} ms`,
  );
}
