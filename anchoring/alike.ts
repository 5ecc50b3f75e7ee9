// How alike two short texts are, by the edits between them.
import search from 'approx-string-match';

/** Letters compared at most; longer texts are told apart by the pieces that they share. */
export const longestCompared = 600;

/** Share of letters that two unrelated texts of one language seem to share, because a match may begin anywhere. */
const byChance = 0.45;

/** Share of letters that may differ; past it two texts have nothing in common. */
const mostEdits = 0.65;

/** The fewest edits that make a pattern of some part of a text; the length of the pattern when they are too many. */
function countEdits(text: string, pattern: string): number {
  if (text.includes(pattern)) return 0;
  return search(text, pattern, Math.floor(pattern.length * mostEdits))[0]?.errors ?? pattern.length;
}

/**
 * How much of a quote a stretch still says.
 *
 * @param stretch  Both at most `longestCompared` letters, or there is nothing to wait for.
 * @returns From 0 to 1; 0 also when less than a third is left. What was put in between counts against it only up to the
 *   length of the quote.
 */
export function compareQuote(stretch: string, quote: string): number {
  if (quote === '' || stretch === '') return 0;
  const edits = Math.max(countEdits(stretch, quote), quote.length - stretch.length);
  return 1 - edits / quote.length;
}

/**
 * How alike the surroundings of two places are.
 *
 * @param around  What stands there, a little more than is compared.
 * @param context  What stood there.
 * @returns From 0, as any two texts, to 1; undefined where too little was kept to tell.
 */
export function compareContext(around: string, context: string): number | undefined {
  if (context.length < 8) return undefined;
  if (around === '') return 0;
  return Math.max(0, (1 - countEdits(around, context) / context.length - byChance) / (1 - byChance));
}
