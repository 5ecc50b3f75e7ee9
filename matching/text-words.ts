// Reads each distinct word of a text once: what it may be a form of, and whether it can be part of a name at all.
import { isCommonWord } from './common-words.ts';
import { droppedUnit, emptyHash, foldedUnit, foldLetters } from './fold.ts';
import { mayHaveKey } from './key-filter.ts';
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
import { findPosting, type Segment } from './segment.ts';
import { isVowelless } from './sounds.ts';
import { hanSign, lowerWord, number, uncasedWord } from './tokens.ts';
import { readForms, readStoredSounds, type WordForm } from './word-forms.ts';
import { readWordKeys } from './word-keys.ts';

/** Abbreviated first names of two letters that stand for one sound. */
const twoLetterInitials = /^(dz|dj|sh|ch|zh|kh|gh|ts|ya|yu|ye|дж|дз)$/u;

/** A distinct word. What only names need is read when a name first asks for it. */
export class TextWord {
  /** Hash of the folded word. */
  readonly hash: number;
  /** A stored spelling may start here. */
  readonly startsPhrase: boolean;
  /** May be part of a name: it has a capital, or its script has none and it is no common word. */
  readonly nameLike: boolean;
  /** Its script has no capitals in running text. */
  readonly uncased: boolean;
  readonly role: number;
  /** A short word with a full stop behind it. */
  readonly dotted: boolean;
  /** Distinct in one memo, from 1; 0 for all that never count. */
  readonly id: number;
  readonly text: string;
  private readonly segments: readonly Segment[];
  private nameSide: NameSide | undefined;
  private allForms: readonly WordForm[] | undefined;

  constructor(id: number, text: string, hash: number, shape: number, dotted: boolean, segments: readonly Segment[]) {
    this.id = id;
    this.text = text;
    this.segments = segments;
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
    this.startsPhrase = segments.some((segment) => findPosting(segment.phrases, hash) >= 0);
  }

  /** Everything it may be a form of, itself first; nothing for a word that is no part of names. */
  get forms(): readonly WordForm[] {
    if (!this.allForms) {
      const { full, soundText, vowelless } = this.side;
      this.allForms = full ? readForms(this.text, soundText, vowelless) : [];
    }
    return this.allForms;
  }

  /** Keys of all forms, each once; only those that some stored word has. */
  get keys(): readonly number[] {
    return this.side.keys;
  }

  /** The key of the word as printed, kept or not, for joining it to a neighbour; -1 when it cannot be part of a name. */
  get ownKey(): number {
    return this.side.ownKey;
  }

  /** For an initial, and for a word that a stored initial may stand for. */
  get initialKey(): number {
    return this.side.initialKey;
  }

  /** Spread over 32 bits, in the order of `keys`. */
  get scattered(): readonly number[] {
    return this.side.scattered;
  }

  /** Clusters of equal given names that it may be in. */
  get clusters(): readonly number[] {
    return this.side.clusters;
  }

  /** Classes of consonants in its forms, each combination once. */
  get classes(): readonly number[] {
    return this.side.classes;
  }

  get soundText(): string {
    return this.side.soundText;
  }

  get vowelless(): boolean {
    return this.side.vowelless;
  }

  private get side(): NameSide {
    this.nameSide ??= readNameSide(this.text, this.nameLike && this.role !== initialRole, this.segments);
    return this.nameSide;
  }
}

/** Letters of a word without their accents. */
function countLetters(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) if (foldedUnit(word.charCodeAt(i)) !== droppedUnit) letters++;
  return letters;
}

/** What a word says as part of a name. */
interface NameSide {
  readonly full: boolean;
  readonly keys: readonly number[];
  readonly scattered: readonly number[];
  readonly ownKey: number;
  readonly initialKey: number;
  readonly clusters: readonly number[];
  readonly classes: readonly number[];
  readonly soundText: string;
  readonly vowelless: boolean;
}

const nothing: readonly number[] = [];

function readNameSide(text: string, full: boolean, segments: readonly Segment[]): NameSide {
  const soundText = readStoredSounds(text);
  const vowelless = isVowelless(text);
  const initialKey = soundText === '' ? -1 : keyOfInitial(soundText);
  if (!full || soundText === '') {
    const none = { keys: nothing, scattered: nothing, ownKey: -1, clusters: nothing, classes: nothing };
    return { full: false, ...none, initialKey, soundText, vowelless };
  }
  const { own, keys: all, classes, clusters } = readWordKeys(text, soundText, vowelless);
  const keys: number[] = [];
  for (const key of all) if (leadsAnywhere(key, segments)) keys.push(key);
  for (const cluster of clusters) if (leadsAnywhere(keyOfCluster(cluster), segments)) keys.push(keyOfCluster(cluster));
  const initial = keyOfStoredInitial(soundText);
  if (leadsAnywhere(initial, segments)) keys.push(initial);
  const scattered = keys.map(scatter);
  return { full, keys, scattered, ownKey: own, initialKey, clusters, classes, soundText, vowelless };
}

function leadsAnywhere(key: number, segments: readonly Segment[]): boolean {
  for (let i = 0; i < segments.length; i++) if (mayHaveKey((segments[i] as Segment).keyFilter, key)) return true;
  return false;
}

/** Words met so far, for one index. */
export class WordMemo {
  private readonly words: TextWord[] = [];
  /** Places of words in `words`, from 1, hashed; 0 where there is none. */
  private slots = new Int32Array(1 << 12);
  private readonly segments: readonly Segment[];
  /** Hashes of words found dull, each at one place; a later one takes the place of an earlier. */
  private readonly dullHashes = new Uint32Array(1 << 13);
  /** Stands for every small word that neither starts a stored spelling nor belongs beside names. */
  private readonly dull: TextWord;

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
    this.dull = new TextWord(0, '', emptyHash, lowerWord, false, segments);
  }

  get size(): number {
    return this.words.length;
  }

  /**
   * @param hash Of the folded word.
   * @param shape One of the shapes in `tokens.ts`.
   * @param dotted Whether a full stop follows at once.
   */
  read(text: string, start: number, end: number, hash: number, shape: number, dotted: boolean): TextWord {
    if ((shape === lowerWord || shape === number || shape === hanSign) && this.isDull(hash)) return this.dull;
    const short = dotted && end - start < 3;
    let slot = hash & (this.slots.length - 1);
    for (let place = this.slots[slot] as number; place > 0; place = this.slots[slot] as number) {
      const known = this.words[place - 1] as TextWord;
      if (known.hash === hash && known.dotted === short && standsAt(known.text, text, start, end)) return known;
      slot = (slot + 1) & (this.slots.length - 1);
    }
    const read = new TextWord(this.words.length + 1, text.slice(start, end), hash, shape, short, this.segments);
    this.slots[slot] = this.words.push(read);
    if (2 * this.words.length > this.slots.length) this.grow();
    return read;
  }

  private isDull(hash: number): boolean {
    const place = hash & (this.dullHashes.length - 1);
    if (this.dullHashes[place] === hash) return true;
    for (const { phrases } of this.segments) if (findPosting(phrases, hash) >= 0) return false;
    if (roleOfHash(hash) !== coreRole) return false;
    this.dullHashes[place] = hash;
    return true;
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    for (const [i, { hash }] of this.words.entries()) {
      let slot = hash & (this.slots.length - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = i + 1;
    }
  }
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
