// Finds a clipped passage again in a text that may have been edited since.
import { type Chain, findChains } from './chains.ts';
import type { TextIndex } from './grams.ts';
import { finish, type InPieces } from './in-pieces.ts';
import { type Judged, judgePlaces } from './judge-places.ts';
import { foldLetters, placeLetters, readsAlike } from './letters.ts';
import { type Pattern, patternOf } from './pattern.ts';
import { trimToWords } from './snap.ts';
import type { Quoted, Stretch } from './stretch.ts';

/** What became of a passage. */
export type Found =
  /** Every letter is there, and what stood around it. */
  | { readonly state: 'same'; readonly at: Stretch }
  /** Every letter is there, and something else around it. */
  | { readonly state: 'moved'; readonly at: Stretch }
  /** It is there with other words, or in another script. */
  | { readonly state: 'changed'; readonly at: Stretch; readonly how: 'words' | 'script' }
  /** It is not there; where what stood around it still is. */
  | { readonly state: 'gone'; readonly near: Stretch | undefined };

/** Share of the surroundings that must be left for a place to be called the same. */
const sameSurroundings = 0.5;

/** Share of a passage and its surroundings that must be left to say where it stood. */
const leftAround = 0.3;

/**
 * Finds a passage; yields every few milliseconds.
 *
 * @param index  Of the text as it is now, from `indexInPieces`.
 * @param quoted  As it was when it was clipped.
 */
export function* findClipInPieces(index: TextIndex, quoted: Quoted): InPieces<Found> {
  const pattern = patternOf(quoted);
  if (pattern.quote === '') return findSigns(index, quoted);
  const chains = yield* findChains(index, pattern.letters, 4);
  const best = yield* judgePlaces(index, pattern, chains, quoted.start);
  if (best === undefined) return { state: 'gone', near: findNear(index, pattern, chains) };
  return describePlace(index, quoted, best);
}

/** As `findClipInPieces`, at once. */
export function findClip(index: TextIndex, quoted: Quoted): Found {
  return finish(findClipInPieces(index, quoted));
}

function describePlace(index: TextIndex, quoted: Quoted, { from, to, around }: Judged): Found {
  const at = trimToWords(index.source, placeLetters(index, from, to), quoted);
  const now = index.source.slice(at.start, at.end);
  if (readsAlike(now, quoted.exact))
    return { state: around === undefined || around >= sameSurroundings ? 'same' : 'moved', at };
  const how = isOtherScript(now, quoted.exact) && foldLetters(now).folded !== '' ? 'script' : 'words';
  return { state: 'changed', at, how };
}

/** Whether one is written in Latin and the other in Cyrillic letters. */
function isOtherScript(one: string, other: string): boolean {
  const count = (text: string, script: RegExp) => text.match(script)?.length ?? 0;
  const isCyrillic = (text: string) => count(text, /\p{sc=Cyrl}/gu) > count(text, /\p{sc=Latn}/gu);
  return isCyrillic(one) !== isCyrillic(other);
}

/** A passage without a letter or digit in it is found as it is, or not. */
function findSigns({ source }: TextIndex, { exact, prefix }: Quoted): Found {
  const withPrefix = exact === '' ? -1 : source.indexOf(prefix + exact);
  const start = withPrefix >= 0 ? withPrefix + prefix.length : exact === '' ? -1 : source.indexOf(exact);
  if (start < 0) return { state: 'gone', near: undefined };
  return { state: withPrefix >= 0 ? 'same' : 'moved', at: { start, end: start + exact.length } };
}

/** Where the surroundings of a passage that is gone still stand. */
function findNear(index: TextIndex, pattern: Pattern, chains: readonly Chain[]): Stretch | undefined {
  const [best] = chains;
  const [first, last] = [best?.pieces[0], best?.pieces.at(-1)];
  if (best === undefined || first === undefined || last === undefined) return undefined;
  if (best.shared < pattern.letters.length * leftAround || best.shared < 24) return undefined;
  return placeLetters(index, first.to, last.to + last.size);
}
