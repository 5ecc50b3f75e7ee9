// Reads each distinct word of a text once: what it may be a form of, and whether it can be part of a name at all.
import { mayHaveKey } from './build-segment.ts';
import { isCommonWord } from './common-words.ts';
import { clusterOf } from './equal-names.ts';
import { foldLetters } from './fold.ts';
import { keyOfCluster, keyOfInitial, keyOfStoredInitial, keysOfSounds } from './keys.ts';
import {
  coreRole,
  initialRole,
  looksPatronymic,
  particleRole,
  patronymicRole,
  roleOfWord,
  titleRole,
} from './name-lists.ts';
import { hashWord } from './phrases.ts';
import { findPosting, type Segment } from './segment.ts';
import { isVowelless, readSounds } from './sounds.ts';
import { lowerWord } from './tokens.ts';
import { readForms, readStoredSounds, type WordForm } from './word-forms.ts';

export interface TextWord {
  /** Distinct in one memo, from 0. */
  readonly id: number;
  /** Hash of the folded word. */
  readonly hash: number;
  /** A stored spelling may start here. */
  readonly startsPhrase: boolean;
  /** May be part of a name: it has a capital, or its script has none and it is no common word. */
  readonly nameLike: boolean;
  /** Its script has no capitals in running text. */
  readonly uncased: boolean;
  readonly role: number;
  readonly forms: readonly WordForm[];
  /** Keys of all forms, each once; only those that some stored word has. */
  readonly keys: readonly number[];
  /** The key of the word as printed, kept or not, for joining it to a neighbour; -1 when it cannot be part of a name. */
  readonly ownKey: number;
  /** For an initial and for a word that a stored initial may stand for. */
  readonly initialKey: number;
  /** Clusters of equal given names that it may be in. */
  readonly clusters: readonly number[];
  readonly text: string;
  readonly soundText: string;
  readonly vowelless: boolean;
}

const casedScript = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
/** Abbreviated first names of two letters that stand for one sound. */
const twoLetterInitials = /^(dz|dj|sh|ch|zh|kh|gh|ts|ya|yu|ye|дж|дз)$/u;

/** Words met so far, for one index. */
export class WordMemo {
  private readonly words = new Map<string, TextWord>();
  private readonly segments: readonly Segment[];

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
  }

  get size(): number {
    return this.words.size;
  }

  /** @param shape One of the shapes in `tokens.ts`; @param dotted Whether a full stop follows at once. */
  read(word: string, shape: number, dotted: boolean): TextWord {
    const label = dotted ? `${word}.` : word;
    const known = this.words.get(label);
    if (known) return known;
    const read = this.readNew(word, shape, dotted);
    this.words.set(label, read);
    return read;
  }

  private readNew(word: string, shape: number, dotted: boolean): TextWord {
    const folded = foldLetters(word);
    const hash = hashWord(folded);
    const uncased = !casedScript.test(word);
    let role = roleOfWord(folded);
    if (role === coreRole && looksPatronymic(folded)) role = patronymicRole;
    const capital = shape !== lowerWord || uncased;
    if (capital && (folded.length === 1 || (dotted && twoLetterInitials.test(folded)))) {
      if (!uncased || dotted) role = initialRole;
    }
    const nameLike =
      capital && role !== particleRole && (folded.length > 1 || role === initialRole) && !isCommonWord(folded);
    const full = nameLike && role !== initialRole;
    const forms = full ? readForms(word, this.keep) : [];
    const soundText = nameLike || role === titleRole ? readStoredSounds(word) : '';
    const vowelless = isVowelless(word);
    const keys = [...new Set(forms.flatMap((form) => form.keys))];
    let clusters: readonly number[] = [];
    if (full) {
      clusters = clustersOf(word, soundText, vowelless);
      for (const cluster of clusters) if (this.keep(keyOfCluster(cluster))) keys.push(keyOfCluster(cluster));
      if (soundText !== '' && this.keep(keyOfStoredInitial(soundText))) keys.push(keyOfStoredInitial(soundText));
    }
    return {
      id: this.words.size,
      hash,
      startsPhrase: this.segments.some((segment) => findPosting(segment.phrases, hash) >= 0),
      nameLike,
      uncased,
      role,
      forms,
      keys,
      ownKey: full ? (keysOfSounds(soundText, vowelless, true)[0] as number) : -1,
      initialKey: nameLike ? keyOfInitial(role === initialRole ? readSounds(word) : soundText) : -1,
      clusters,
      text: word,
      soundText,
      vowelless,
    };
  }

  private readonly keep = (key: number): boolean => this.segments.some((segment) => mayHaveKey(segment.keyFilter, key));
}

/** Clusters of a word, with and without an ending. */
function clustersOf(word: string, sounds: string, vowelless: boolean): number[] {
  const own = clusterOf(sounds);
  if (own > 0 || vowelless) return own > 0 ? [own] : [];
  const stems = readForms(word, () => true).map((form) => clusterOf(form.text));
  return [...new Set(stems.filter((cluster) => cluster > 0))];
}
