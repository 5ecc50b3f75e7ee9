// Looks in front of a family name for a given name that makes it somebody else.
import { compareWords, type WordSounds } from './compare-words.ts';
import { clusterOf, isShortForm } from './equal-names.ts';
import { hyphenGap, lineGap, spaceGap } from './gaps.ts';
import type { KnownFamily } from './known-families.ts';
import { commonnessOf } from './name-frequencies.ts';
import { coreRole } from './name-lists.ts';
import { writeSounds } from './sounds.ts';
import type { TextRow } from './text-row.ts';
import type { TextWord } from './text-words.ts';
import { shoutedWord } from './tokens.ts';

/** Tenths of a bit a sound up to which a word is the bearer's own given name. */
const dearestOwn = 10;
/** Shorter words are too often something else, most of all at the start of a sentence (Sam, Olar). */
const leastInside = 3;
const leastAtStart = 4;

export interface OtherGiven {
  readonly given: TextWord;
  /** False when only its capital speaks for it. */
  readonly known: boolean;
}

/**
 * The word in front of a family name that is another's given name; `undefined` where there is none.
 *
 * That is a known given name anywhere, and in the midst of a sentence any word with a capital that is no title; not
 * what one of the bearers is called.
 *
 * @param taken Words that belong to a mention already.
 */
export function findOtherGiven(
  row: TextRow,
  at: number,
  taken: ReadonlySet<number>,
  bearers: readonly KnownFamily[],
): OtherGiven | undefined {
  const before = row.words[at - 1];
  const gap = row.gaps[at - 1];
  if (!before || taken.has(at - 1) || (gap !== spaceGap && gap !== hyphenGap && gap !== lineGap)) return undefined;
  if (!before.nameLike || before.role !== coreRole) return undefined;
  if (bearers.some(({ given }) => given.some((own) => isCalled(before, own)))) return undefined;
  const starts = startsSentence(row, at - 1);
  const known = before.soundText.length >= (starts ? leastAtStart : leastInside) && isKnownGiven(before);
  if (known) return { given: before, known };
  if (before.uncased || starts || row.tokens.shapes[at - 1] === shoutedWord) return undefined;
  return { given: before, known };
}

/** Whether a word can be this given name, in any spelling or language. */
export function isCalled(read: TextWord, stored: WordSounds): boolean {
  const sounds = writeSounds(stored.sounds);
  const cluster = clusterOf(sounds);
  if (cluster > 0 && read.clusters.includes(cluster)) return true;
  const mayBeShort = cluster > 0 && read.related.includes(cluster);
  return read.forms.some((form) => {
    if (mayBeShort && isShortForm(form.text, sounds)) return true;
    const limit = dearestOwn * Math.max(form.sounds.length, stored.sounds.length);
    return compareWords(form, stored, limit) <= limit;
  });
}

function isKnownGiven(word: TextWord): boolean {
  return word.clusters.length > 0 || commonnessOf(word.soundText, word.vowelless) > 0;
}

/** Signs after which a capital says nothing. */
const sentenceEnd = /[.!?…:;\n\r«»“”„"([—–•՝։՞]/u;

/** Whether a word has its capital because a sentence, a quotation or a line starts with it. */
export function startsSentence({ text, tokens }: TextRow, at: number): boolean {
  const from = tokens.ends[at - 1] ?? 0;
  return at === 0 || sentenceEnd.test(text.slice(from, tokens.starts[at]));
}
