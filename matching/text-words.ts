// The distinct words of texts that are searched with one index: which of their keys lead anywhere in it.
import { emptyHash } from './fold.ts';
import { mayHaveScattered } from './key-filter.ts';
import { scatter } from './keys.ts';
import { coreRole, roleOfHash } from './name-lists.ts';
import type { Segment } from './segment.ts';
import { hanSign, lowerWord, number } from './tokens.ts';
import type { WordForm } from './word-forms.ts';
import { readWord, WordReading } from './word-reading.ts';
import { WordTable } from './word-table.ts';

/** A distinct word, as one index sees it. */
export class TextWord {
  /** Distinct among all words, from 1; 0 for all that never count. */
  readonly id: number;
  readonly text: string;
  /** Hash of the folded word. */
  readonly hash: number;
  /** A short word with a full stop behind it. */
  readonly dotted: boolean;
  /** Its script has no capitals in running text. */
  readonly uncased: boolean;
  readonly role: number;
  /** May be part of a name: it has a capital, or its script has none and it is no common word. */
  readonly nameLike: boolean;
  /** A stored spelling may start here; now and then wrongly yes. */
  readonly startsPhrase: boolean;
  private readonly reading: WordReading;
  private readonly segments: readonly Segment[];
  private keptKeys: readonly number[] | undefined;
  private keptScattered: readonly number[] = nothing;

  constructor(reading: WordReading, segments: readonly Segment[]) {
    this.id = reading.id;
    this.text = reading.text;
    this.hash = reading.hash;
    this.dotted = reading.dotted;
    this.uncased = reading.uncased;
    this.role = reading.role;
    this.nameLike = reading.nameLike;
    this.startsPhrase = startsAnyPhrase(segments, reading.hash);
    this.reading = reading;
    this.segments = segments;
  }

  /** Not one of the many that neither belong to names nor start a stored spelling. */
  get isTelling(): boolean {
    return this.id > 0;
  }

  /** Everything it may be a form of, itself first; nothing for a word that is no part of names. */
  get forms(): readonly WordForm[] {
    return this.reading.forms;
  }

  /** Keys of all forms, each once; only those that some stored word has. */
  get keys(): readonly number[] {
    return this.keptKeys ?? this.keepKeys();
  }

  /** Spread over 32 bits, in the order of `keys`. */
  get scattered(): readonly number[] {
    if (!this.keptKeys) this.keepKeys();
    return this.keptScattered;
  }

  /** The key of the word as printed, kept or not, for joining it to a neighbour; -1 when it cannot be part of a name. */
  get ownKey(): number {
    return this.reading.side.ownKey;
  }

  /** For an initial, and for a word that a stored initial may stand for. */
  get initialKey(): number {
    return this.reading.side.initialKey;
  }

  /** Clusters of equal given names that it may be in. */
  get clusters(): readonly number[] {
    return this.reading.side.clusters;
  }

  /** Clusters of names that it may be short for, or of short forms that may stand for it. */
  get related(): readonly number[] {
    return this.reading.side.related;
  }

  /** Classes of consonants in its forms, each combination once. */
  get classes(): readonly number[] {
    return this.reading.side.classes;
  }

  get soundText(): string {
    return this.reading.side.soundText;
  }

  get vowelless(): boolean {
    return this.reading.side.vowelless;
  }

  private keepKeys(): readonly number[] {
    const { keys, scattered } = this.reading.side;
    const leading: number[] = [];
    const leadingScattered: number[] = [];
    for (let i = 0; i < keys.length; i++) {
      if (!this.leadsAnywhere(scattered[i] as number)) continue;
      leading.push(keys[i] as number);
      leadingScattered.push(scattered[i] as number);
    }
    this.keptKeys = leading.length > 0 ? leading : nothing;
    this.keptScattered = leading.length > 0 ? leadingScattered : nothing;
    return this.keptKeys;
  }

  private leadsAnywhere(scattered: number): boolean {
    const { segments } = this;
    for (let i = 0; i < segments.length; i++) {
      if (mayHaveScattered((segments[i] as Segment).keyFilter, scattered)) return true;
    }
    return false;
  }
}

const nothing: readonly number[] = [];

function startsAnyPhrase(segments: readonly Segment[], hash: number): boolean {
  const spread = scatter(hash);
  for (let i = 0; i < segments.length; i++)
    if (mayHaveScattered((segments[i] as Segment).phraseStarts, spread)) return true;
  return false;
}

/** Words met so far with one index. */
export class WordMemo {
  private readonly words = new WordTable<TextWord>();
  private readonly segments: readonly Segment[];
  /** Hashes of words found dull, each at one place; a later one takes the place of an earlier. */
  private readonly dullHashes = new Uint32Array(1 << 13);
  /** Stands for every small word that neither starts a stored spelling nor belongs beside names. */
  private readonly dull: TextWord;

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
    this.dull = new TextWord(new WordReading(0, '', emptyHash, lowerWord, false), segments);
  }

  get size(): number {
    return this.words.size;
  }

  /**
   * @param hash Of the folded word.
   * @param shape One of the shapes in `tokens.ts`.
   * @param dotted Whether a full stop follows at once.
   */
  read(text: string, start: number, end: number, hash: number, shape: number, dotted: boolean): TextWord {
    if ((shape === lowerWord || shape === number || shape === hanSign) && this.isDull(hash)) return this.dull;
    const short = dotted && end - start < 3;
    const known = this.words.find(text, start, end, hash, short);
    if (known) return known;
    const word = new TextWord(readWord(text, start, end, hash, shape, short), this.segments);
    this.words.add(word);
    return word;
  }

  private isDull(hash: number): boolean {
    const place = hash & (this.dullHashes.length - 1);
    if (this.dullHashes[place] === hash) return true;
    if (startsAnyPhrase(this.segments, hash) || roleOfHash(hash) !== coreRole) return false;
    this.dullHashes[place] = hash;
    return true;
  }
}
