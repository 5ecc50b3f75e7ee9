// What a printed word says as part of a name, whoever is followed: read once, and kept from index to index.
import { isCommonWord } from './common-words.ts';
import { droppedUnit, foldedUnit, foldLetters } from './fold.ts';
import { keyOfCluster, keyOfInitial, keyOfStoredInitial, scatter } from './keys.ts';
import {
  coreRole,
  initialRole,
  looksPatronymic,
  mayEndPatronymic,
  particleRole,
  patronymicRole,
  roleOfHash,
} from './name-lists.ts';
import { isVowelless } from './sounds.ts';
import { hanSign, lowerWord, number, uncasedWord } from './tokens.ts';
import { readForms, readStoredSounds, type WordForm } from './word-forms.ts';
import { readWordKeys } from './word-keys.ts';
import { WordTable } from './word-table.ts';

/** Abbreviated first names of two letters that stand for one sound. */
const twoLetterInitials = /^(dz|dj|sh|ch|zh|kh|gh|ts|ya|yu|ye|дж|дз)$/u;

/** What a word says as part of a name. */
export interface NameSide {
  /** Of all its forms, each once; all clusters and the key of a stored initial among them. Empty for initials. */
  readonly keys: readonly number[];
  /** The keys spread over 32 bits, in their order. */
  readonly scattered: readonly number[];
  /** Of the word as printed, for joining it to a neighbour; -1 when it cannot be part of a name. */
  readonly ownKey: number;
  /** For an initial, and for a word that a stored initial may stand for. */
  readonly initialKey: number;
  /** Clusters of equal given names that it may be in. */
  readonly clusters: readonly number[];
  /** Clusters of names that it may be short for, or of short forms that may stand for it. */
  readonly related: readonly number[];
  /** Classes of consonants in its forms, each combination once. */
  readonly classes: readonly number[];
  readonly soundText: string;
  readonly vowelless: boolean;
}

/** A distinct word. What only names need is read when a name first asks for it. */
export class WordReading {
  /** No two words that were ever read share one; from 1. */
  readonly id: number;
  readonly text: string;
  readonly hash: number;
  readonly dotted: boolean;
  readonly uncased: boolean;
  readonly role: number;
  readonly nameLike: boolean;
  private nameSide: NameSide | undefined;
  private allForms: readonly WordForm[] | undefined;

  constructor(id: number, text: string, hash: number, shape: number, dotted: boolean) {
    this.id = id;
    this.text = text;
    this.hash = hash;
    this.dotted = dotted;
    this.uncased = shape === uncasedWord;
    const capital = shape !== lowerWord && shape !== number && shape !== hanSign;
    const length = capital ? countLetters(text) : text.length;
    let role = roleOfHash(hash);
    if (capital && role === coreRole && !this.uncased && mayEndPatronymic(text) && looksPatronymic(foldLetters(text)))
      role = patronymicRole;
    if (capital && (length === 1 || (dotted && twoLetterInitials.test(foldLetters(text))))) {
      if (!this.uncased || dotted) role = initialRole;
    }
    this.role = role;
    const named = role !== particleRole || (capital && !this.uncased && length > 2);
    this.nameLike =
      capital && named && (length > 1 || role === initialRole) && !(this.uncased && isCommonWord(text, hash));
  }

  get side(): NameSide {
    this.nameSide ??= readNameSide(this.text, this.nameLike && this.role !== initialRole);
    return this.nameSide;
  }

  /** Everything it may be a form of, itself first; nothing for a word that is no part of names. */
  get forms(): readonly WordForm[] {
    const { ownKey, soundText, vowelless } = this.side;
    this.allForms ??= ownKey < 0 ? [] : readForms(this.text, soundText, vowelless);
    return this.allForms;
  }
}

/** Letters of a word without their accents. */
function countLetters(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) if (foldedUnit(word.charCodeAt(i)) !== droppedUnit) letters++;
  return letters;
}

const nothing: readonly number[] = [];

function readNameSide(text: string, full: boolean): NameSide {
  const soundText = readStoredSounds(text);
  const vowelless = isVowelless(text);
  const initialKey = soundText === '' ? -1 : keyOfInitial(soundText);
  if (!full || soundText === '') {
    const none = {
      keys: nothing,
      scattered: nothing,
      ownKey: -1,
      clusters: nothing,
      related: nothing,
      classes: nothing,
    };
    return { ...none, initialKey, soundText, vowelless };
  }
  const { own, keys: ofForms, classes, clusters, related } = readWordKeys(text, soundText, vowelless);
  const keys = [...ofForms, ...clusters.map(keyOfCluster), ...related.map(keyOfCluster), keyOfStoredInitial(soundText)];
  const scattered = keys.map(scatter);
  return { keys, scattered, ownKey: own, initialKey, clusters, related, classes, soundText, vowelless };
}

const mostKept = 60_000;
let kept = new WordTable<WordReading>();
let lastId = 0;

/**
 * Reads the word that a text prints from `start` to `end`, or knows it from before, whatever the index.
 *
 * @param hash Of the folded word.
 * @param shape One of the shapes in `tokens.ts`.
 * @param dotted Whether a full stop follows at once, for short words; a stop behind others says nothing of them.
 */
export function readWord(
  text: string,
  start: number,
  end: number,
  hash: number,
  shape: number,
  dotted: boolean,
): WordReading {
  const known = kept.find(text, start, end, hash, dotted);
  if (known) return known;
  if (kept.size >= mostKept) kept = new WordTable();
  const reading = new WordReading(++lastId, copyOut(text, start, end), hash, shape, dotted);
  kept.add(reading);
  return reading;
}

/** Engines keep a long part of a text as a window on the whole; what is kept for long must not hold a page. */
const longestCopied = 12;

function copyOut(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return end - start <= longestCopied ? word : JSON.parse(JSON.stringify(word));
}
