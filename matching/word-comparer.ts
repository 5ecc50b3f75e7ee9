// Compares words of a text with stored ones, once each.
import { sureFamily } from './build-segment.ts';
import { compareWords, type WordSounds, weighWord } from './compare-words.ts';
import { clusterOf } from './equal-names.ts';
import { classesOfKey, joinKeys } from './keys.ts';
import { coreRole, familyRole, initialRole, particleRole, patronymicRole } from './name-lists.ts';
import type { Segment } from './segment.ts';
import { numberSounds, soundAlphabet } from './sounds.ts';
import type { TextWord } from './text-words.ts';
import type { WordForm } from './word-forms.ts';

/** Above this many tenths of a bit a sound two words are not one name. */
export const dearest = 20;
const clusterCost = 25;
/** Up to this many tenths of a bit two words agree by their sounds, which tells more than the list of equal names. */
const nearEnough = 40;
const endingCost = 6;

/** Spellings of one word do not differ in length by more sounds than this, but where vowels are unwritten. */
const mostLengthApart = 5;
const far = 100;
let bitCounts: Uint8Array | undefined;

/** How many of nine bits are set. */
function differences(bits: number): number {
  if (!bitCounts) {
    bitCounts = new Uint8Array(512);
    for (let i = 1; i < 512; i++) bitCounts[i] = (bitCounts[i >> 1] as number) + (i & 1);
  }
  return bitCounts[bits] as number;
}

/** Compares words, remembering each answer. */
export class WordComparer {
  private answers: (Map<number, WordAnswer | null> | undefined)[] = [];
  private readonly stored: (StoredWord | undefined)[] = [];
  private count = 0;
  private readonly segment: Segment;

  constructor(segment: Segment) {
    this.segment = segment;
  }

  get size(): number {
    return this.count;
  }

  /** A stored word, made once. */
  wordAt(word: number): StoredWord {
    const known = this.stored[word];
    if (known) return known;
    const sounds = soundsOfWord(this.segment, word);
    const made = { ...sounds, weight: weighWord(sounds), classes: classesOfKey(this.segment.wordKeys[word] as number) };
    this.stored[word] = made;
    return made;
  }

  /** How a word of the text can be the stored one; `undefined` when it cannot. */
  compare(read: TextWord, stored: number): WordAnswer | undefined {
    if (!this.mayAgree(read, stored)) return undefined;
    let ofWord = this.answers[read.id];
    if (!ofWord) {
      ofWord = new Map();
      this.answers[read.id] = ofWord;
    }
    const known = ofWord.get(stored);
    if (known !== undefined) return known ?? undefined;
    const answer = this.compareNew(read, stored);
    ofWord.set(stored, answer ?? null);
    this.count++;
    return answer;
  }

  /**
   * Whether two words of a text can be two words of a name, and are not both far off: a quick look before the whole
   * name is laid out.
   *
   * @param tolerance Tenths of a bit a sound, for both together.
   */
  agreeOnTwo(name: number, one: TextWord, other: TextWord, tolerance: number): boolean {
    // Words that share a key with a stored one are likely it; only where there is none the rest are compared, too.
    const quick = this.layTwo(name, one, other, tolerance, true);
    return quick ?? this.layTwo(name, one, other, tolerance, false) ?? false;
  }

  /** As `agreeOnTwo`; `undefined` when a word shares a key with no stored one and only those were asked for. */
  private layTwo(
    name: number,
    one: TextWord,
    other: TextWord,
    tolerance: number,
    sharing: boolean,
  ): boolean | undefined {
    const { nameStarts, nameWords, nameFlags } = this.segment;
    const end = nameStarts[name + 1] as number;
    const sure = ((nameFlags[name] as number) & sureFamily) !== 0;
    let oneBest = far;
    let otherBest = far;
    let together = 2 * far;
    // The best so far of one word, of the other, and of both at two different places; where the family name is known
    // for sure, it or the father's is one of the two.
    let oneBound = far;
    let otherBound = far;
    for (let s = nameStarts[name] as number; s < end; s++) {
      const entry = nameWords[s] as number;
      const role = entry & 7;
      if (role === particleRole) continue;
      const a = sharing && !this.shareKey(one, entry) ? far : this.farness(one, entry);
      const b = sharing && !this.shareKey(other, entry) ? far : this.farness(other, entry);
      if (!sure || role === familyRole || role === patronymicRole) {
        together = Math.min(together, a + otherBest, b + oneBest);
        oneBound = Math.min(oneBound, a);
        otherBound = Math.min(otherBound, b);
      } else together = Math.min(together, a + otherBound, b + oneBound);
      oneBest = Math.min(oneBest, a);
      otherBest = Math.min(otherBest, b);
    }
    if (together <= tolerance) return true;
    if (sharing) return oneBest < far && otherBest < far ? false : undefined;
    // A word near to none may be two stored ones written as one.
    if (end - (nameStarts[name] as number) < 3) return false;
    if (oneBest === far) return otherBest <= tolerance && this.joinsTwo(name, one);
    return otherBest === far && oneBest <= tolerance && this.joinsTwo(name, other);
  }

  private shareKey(read: TextWord, entry: number): boolean {
    return (entry & 7) === initialRole || read.keys.includes(this.segment.wordKeys[entry >>> 3] as number);
  }

  /** Whether a word has the key of two neighbours of the name written as one. */
  private joinsTwo(name: number, read: TextWord): boolean {
    const { nameStarts, nameWords, wordKeys } = this.segment;
    const end = nameStarts[name + 1] as number;
    let before = -1;
    for (let s = nameStarts[name] as number; s < end; s++) {
      const entry = nameWords[s] as number;
      const role = entry & 7;
      if (role !== coreRole && role !== familyRole) continue;
      const key = wordKeys[entry >>> 3] as number;
      if (before >= 0 && read.keys.includes(joinKeys(before, key))) return true;
      before = key;
    }
    return false;
  }

  /** Cost a sound; small for what an initial may stand for. */
  private farness(read: TextWord, entry: number): number {
    if ((entry & 7) === initialRole) return 0;
    const stored = entry >>> 3;
    const answer = this.compare(read, stored);
    if (!answer) return far;
    return (
      answer.cost / ((this.segment.wordStarts[stored + 1] as number) - (this.segment.wordStarts[stored] as number))
    );
  }

  /** Strangers mostly have other consonants altogether; they are not worth comparing. */
  private mayAgree(read: TextWord, stored: number): boolean {
    const own = this.wordAt(stored).classes;
    for (const classes of read.classes) if (differences(own ^ classes) <= 2) return true;
    const cluster = this.segment.wordClusters[stored] as number;
    return cluster > 0 && read.clusters.includes(cluster);
  }

  private compareNew(read: TextWord, stored: number): WordAnswer | undefined {
    const word = this.wordAt(stored);
    let best: WordAnswer | undefined;
    for (const form of read.forms) {
      if (best?.cost === 0) break;
      if (Math.abs(form.sounds.length - word.sounds.length) > mostLengthApart && form.vowelless === word.vowelless)
        continue;
      const extra = form.ending ? endingCost : form.prefix ? endingCost : 0;
      const limit = Math.min(
        dearest * Math.max(form.sounds.length, word.sounds.length),
        best ? best.cost - extra - 1 : Number.POSITIVE_INFINITY,
      );
      if (limit < 0) continue;
      const cost = compareWords(form, word, limit);
      if (cost <= limit) best = { cost: cost + extra, form, how: 'sounds' };
    }
    if (!best && read.role === patronymicRole) best = compareFathers(read, word);
    const cluster = this.segment.wordClusters[stored] as number;
    if (cluster > 0 && (!best || best.cost > nearEnough) && read.clusters.includes(cluster)) {
      best = { cost: clusterCost, form: undefined, how: 'cluster' };
    }
    return best;
  }
}

/** A stored word with what comparing needs of it. */
export interface StoredWord extends WordSounds {
  readonly weight: number;
  readonly classes: number;
}

export interface WordAnswer {
  readonly cost: number;
  readonly form: WordForm | undefined;
  readonly how: 'sounds' | 'cluster';
}

/** The child's part of a patronymic, in sounds. */
const childPart =
  /(y?[eo]v[iI][CQ]|[iI][CQ]|[oe]vna|[iy]vna|[iI]Qna|[iI]Cna|ulI|uli|kIzI|kizi|qIzI|qizi|oGli|oGlI|uGli)$/u;

/** A patronymic of one language for that of another: Salimovich, Sälimuly; Nikolayevich, Mykolaiovych. */
function compareFathers(read: TextWord, stored: WordSounds): WordAnswer | undefined {
  let text = '';
  for (const sound of stored.sounds) text += soundAlphabet.charAt(sound - 1);
  const father = text.replace(childPart, '');
  const other = read.soundText.replace(childPart, '');
  if (father === text || other === read.soundText || father.length < 2) return undefined;
  const clusters = clustersOfFather(father);
  if (clustersOfFather(other).some((cluster) => clusters.includes(cluster))) {
    return { cost: clusterCost, form: read.forms[0], how: 'sounds' };
  }
  const limit = 12 * Math.max(father.length, other.length);
  const one = { sounds: numberSounds(father), vowelless: stored.vowelless };
  const cost = compareWords({ sounds: numberSounds(other), vowelless: read.vowelless }, one, limit);
  return cost <= limit ? { cost: cost + clusterCost, form: read.forms[0], how: 'sounds' } : undefined;
}

/** Last sounds that a father's name loses in the patronymic. */
const lostInPatronymic = ['', 'y', 'iy', 'a', 'o', 'ey'];

function clustersOfFather(stem: string): number[] {
  return lostInPatronymic.map((end) => clusterOf(stem + end)).filter((cluster) => cluster > 0);
}

/** Sounds of a stored word. */
export function soundsOfWord({ wordStarts, wordSounds, wordScripts }: Segment, word: number): WordSounds {
  return {
    sounds: wordSounds.subarray(wordStarts[word], wordStarts[word + 1]),
    vowelless: ((wordScripts[word] as number) & 1) === 1,
  };
}
