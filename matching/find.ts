// Finds the people and cases that someone follows in a text.
import type { Index, Phrase } from './build-index.ts';
import { foldLetters } from './fold.ts';
import type { Mention, Who } from './mention.ts';
import { splitTokens, type Tokens } from './tokens.ts';

/** What a reader knows beside the text. */
export interface Hints {
  /** Ids of people already named in full earlier on this page. */
  readonly seen?: ReadonlySet<string>;
}

/** What may stand between two words of one name: no end of a sentence, no more than a few signs. */
const betweenNames = /^[\s\p{Cf}.\-‐‑‒–—'’"“”«»·]{1,8}$/u;
const betweenReferences = /^[^\p{L}\p{N}]{0,4}$/u;

/**
 * Finds every known spelling in a text; whole words only.
 *
 * @param text  Any script, as printed. UTF-16 units.
 * @param index From `buildIndex`; reusable, never changed.
 * @returns Mentions by ascending `start`, without overlaps. Empty when nothing is known.
 */
export function find(text: string, index: Index, hints: Hints = {}): Mention[] {
  const tokens = splitTokens(text);
  const words = tokens.starts.map((start, i) => foldLetters(text.slice(start, tokens.ends[i])));
  const seen = new Set(hints.seen);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestAt(text, tokens, words, at, index, seen);
    if (found === undefined) {
      at++;
      continue;
    }
    const { length, phrases } = found;
    const who = distinct(phrases.map((phrase) => phrase.who));
    for (const one of who) if (one.kind === 'person') seen.add(one.id);
    mentions.push({
      start: tokens.starts[at] as number,
      end: tokens.ends[at + length - 1] as number,
      who,
      ...judge(phrases),
    });
    at += length;
  }
  return mentions;
}

function judge(phrases: readonly Phrase[]): Pick<Mention, 'band' | 'score' | 'part' | 'reasons'> {
  const kind = phrases[0]?.kind;
  if (kind === 'weak') return { band: 'possible', score: 0.6, part: 'family', reasons: [{ code: 'seen-before' }] };
  if (kind === 'reference')
    return { band: 'certain', score: 1, part: 'reference', reasons: [{ code: 'same-reference' }] };
  return { band: 'certain', score: 1, part: 'full', reasons: [{ code: 'same-spelling' }] };
}

function longestAt(
  text: string,
  tokens: Tokens,
  words: readonly string[],
  at: number,
  index: Index,
  seen: ReadonlySet<string>,
): { length: number; phrases: Phrase[] } | undefined {
  let length = 0;
  let phrases: Phrase[] = [];
  for (const phrase of index.phrases.get(words[at] as string) ?? []) {
    if (phrase.words.length < length || !standsAt(text, tokens, words, at, phrase)) continue;
    if (phrase.kind === 'weak' && !seen.has(phrase.who.id)) continue;
    if (phrase.words.length > length) phrases = [];
    length = phrase.words.length;
    phrases.push(phrase);
  }
  const strong = phrases.filter((phrase) => phrase.kind !== 'weak');
  return length === 0 ? undefined : { length, phrases: strong.length > 0 ? strong : phrases };
}

function standsAt(text: string, tokens: Tokens, words: readonly string[], at: number, phrase: Phrase): boolean {
  if (phrase.words.some((word, i) => words[at + i] !== word)) return false;
  const between = phrase.kind === 'reference' ? betweenReferences : betweenNames;
  for (let i = 1; i < phrase.words.length; i++) {
    if (!between.test(text.slice(tokens.ends[at + i - 1], tokens.starts[at + i]))) return false;
  }
  return true;
}

function distinct(all: readonly Who[]): Who[] {
  return all.filter((one, i) => all.findIndex((other) => other.id === one.id && other.kind === one.kind) === i);
}
