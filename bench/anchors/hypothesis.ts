// How Hypothesis finds a quote again, written from the description of its algorithm.
import search from 'approx-string-match';

/** What Hypothesis keeps on either side, UTF-16 units. */
export const hypothesisContext = 32;

/** Weights of the parts of its score. */
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** All places of the very words, or where there is none, the places with the fewest errors. */
function findMatches(text: string, words: string, mostErrors: number): readonly Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, mostErrors);
}

function rateContext(text: string, context: string): number {
  if (context === '') return 1;
  if (text === '') return 0;
  return 1 - (findMatches(text, context, context.length)[0]?.errors ?? context.length) / context.length;
}

/**
 * Finds a quote: where it stood if its words are still there, else the place with the best score.
 *
 * At most half of the letters of the quote may differ, and at most 256. It does not say whether it was changed.
 *
 * @see https://web.hypothes.is/blog/fuzzy-anchoring/ and `src/annotator/anchoring` of its client (BSD-2-Clause)
 */
export function findAsHypothesis(
  text: string,
  quote: { exact: string; prefix: string; suffix: string; start: number },
): { start: number; end: number } | undefined {
  const { exact, start } = quote;
  const prefix = quote.prefix.slice(-hypothesisContext);
  const suffix = quote.suffix.slice(0, hypothesisContext);
  if (text.slice(start, start + exact.length) === exact) return { start, end: start + exact.length };
  const matches = findMatches(text, exact, Math.min(256, exact.length / 2));
  let best: Match | undefined;
  let highest = -1;
  for (const match of matches) {
    const score =
      weights.quote * (1 - match.errors / exact.length) +
      weights.prefix * rateContext(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) +
      weights.suffix * rateContext(text.slice(match.end, match.end + suffix.length), suffix) +
      weights.position * (1 - Math.abs(match.start - start) / text.length);
    if (score > highest) {
      highest = score;
      best = match;
    }
  }
  return best;
}
