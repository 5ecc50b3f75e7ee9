// Finds what a page can hide in a quote to know it again: signs that cannot be seen, and letters that are not what they seem.
import { latinLookAlikes } from './tables/look-alikes.ts';
import { unseenSigns } from './tables/unseen.ts';

export const hiddenKinds = ['zero-width', 'tag', 'variation', 'direction', 'space', 'control', 'look-alike'] as const;
export type HiddenKind = (typeof hiddenKinds)[number];

/** One sign that was found in a quote. */
export interface HiddenSign {
  readonly kind: HiddenKind;
  /** Where it begins in the quote as printed, UTF-16 units. */
  readonly at: number;
  /** The sign itself, one code point. */
  readonly sign: string;
  /** What stands in the clean copy in its place; empty where nothing does. */
  readonly clean: string;
}

export interface CleanCopy {
  readonly text: string;
  /** In the order of the quote. */
  readonly found: readonly HiddenSign[];
}

/** Scripts in which a joiner or its opposite changes a letter's shape or the spelling. @see UAX #31, section 2.3 */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What carries a variation selector by right: emoji, signs that can be one, ideographs, Mongolian letters. */
const varying = /[\p{Extended_Pictographic}\p{Emoji}\p{Script=Han}\p{Script=Mongolian}\p{Script=Phags_Pa}]/u;

const picture = /\p{Extended_Pictographic}|\p{Emoji_Modifier}/u;
const emojiLook = '\ufe0f';

/**
 * The quote as it reads: without signs that cannot be seen, with letters of another script put back.
 *
 * Joiners that a script or an emoji needs stay, and so do the variation selectors of emoji and ideographs.
 *
 * @param quote  As printed; it may hold lone surrogates, which stay.
 */
export function cleanQuote(quote: string): CleanCopy {
  const found = [...findUnseen(quote), ...findSwapped(quote)].sort((a, b) => a.at - b.at);
  const pieces: string[] = [];
  let from = 0;
  for (const { at, sign, clean } of found) {
    pieces.push(quote.slice(from, at), clean);
    from = at + sign.length;
  }
  return { text: pieces.join('') + quote.slice(from), found };
}

function findUnseen(quote: string): HiddenSign[] {
  const found: HiddenSign[] = [];
  let at = 0;
  for (const sign of quote) {
    const kind = kindOf(sign.codePointAt(0) ?? 0);
    if (kind !== undefined && !isNeeded(quote, at, sign, kind)) {
      found.push({ kind, at, sign, clean: kind === 'space' ? ' ' : '' });
    }
    at += sign.length;
  }
  return found;
}

function kindOf(code: number): HiddenKind | undefined {
  if (code >= 0x20 && code < 0x7f) return undefined;
  return unseenSigns.find(([first, last]) => first <= code && code <= last)?.[2];
}

const joiner = '\u200d';
const nonJoiner = '\u200c';

function isNeeded(quote: string, at: number, sign: string, kind: HiddenKind): boolean {
  const before = letterAt(quote, isPair(quote, at - 2) ? at - 2 : at - 1);
  const after = letterAt(quote, at + sign.length);
  if (kind === 'variation') return varying.test(before);
  if (sign === joiner && (before === emojiLook || picture.test(before)) && picture.test(after)) return true;
  return (sign === nonJoiner || sign === joiner) && joining.test(before) && joining.test(after);
}

/** The code point that begins at a place; empty outside the text. */
function letterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** Latin letter → the Cyrillic one of the same look; those that only few languages write are left out. */
const cyrillicLookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(latinLookAlikes)
    .filter(([letter]) => /[А-Яа-яІіЈјЅѕһ]/u.test(letter))
    .map(([letter, look]) => [look, letter]),
);

const word = /\p{L}[\p{L}\p{M}\p{Cf}]*/gu;
const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const greek = /\p{Script=Greek}/u;

/** Letters that stand in a word, or in a quote, of another script which has one of the same look. */
function findSwapped(quote: string): HiddenSign[] {
  const found: HiddenSign[] = [];
  const whole = findOwnScript(quote);
  for (const { 0: letters, index } of quote.matchAll(word)) {
    const own = whole ?? findOwnScript(letters);
    const look = own === 'latin' ? latinLookAlikes : own === 'cyrillic' ? cyrillicLookAlikes : {};
    const strangers = own === 'latin' ? [cyrillic, greek] : [latin];
    let at = index;
    for (const sign of letters) {
      const clean = strangers.some((script) => script.test(sign)) ? look[sign] : undefined;
      if (clean !== undefined) found.push({ kind: 'look-alike', at, sign, clean });
      at += sign.length;
    }
  }
  return found;
}

/**
 * The only script of a text that has letters which no other script could lend it. Undefined when two have, such as in a
 * Russian sentence with a Latin name, or none: then nobody can say which letters were swapped.
 */
function findOwnScript(text: string): 'latin' | 'cyrillic' | undefined {
  let ownLatin = 0;
  let ownCyrillic = 0;
  for (const sign of text) {
    if (latin.test(sign)) ownLatin += Number(cyrillicLookAlikes[sign] === undefined);
    else if (cyrillic.test(sign)) ownCyrillic += Number(latinLookAlikes[sign] === undefined);
    else if (greek.test(sign) && latinLookAlikes[sign] === undefined) return undefined;
  }
  if (ownLatin > 0 && ownCyrillic === 0) return 'latin';
  return ownCyrillic > 0 && ownLatin === 0 ? 'cyrillic' : undefined;
}
