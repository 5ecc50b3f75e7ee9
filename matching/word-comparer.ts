// Compares words of a text with stored ones, once each.
import { AnswerMemo, nothingKept } from './answer-memo.ts';
import { sureFamily } from './build-segment.ts';
import { compareFathers } from './compare-fathers.ts';
import { compareSounds, type WordSounds, weighSounds } from './compare-words.ts';
import { classesOfKey, joinKeys, keyOfInitial } from './keys.ts';
import { coreRole, familyRole, initialRole, particleRole, patronymicRole, titleRole } from './name-lists.ts';
import type { Segment } from './segment.ts';
import { soundAlphabet } from './sounds.ts';
import type { TextWord } from './text-words.ts';
import { TriedNames } from './tried-names.ts';
import type { WordForm } from './word-forms.ts';

/** Above this many tenths of a bit a sound two words are not one name. */
const dearest = 20;
const clusterCost = 25;
/** Up to this many tenths of a bit two words agree by their sounds, which tells more than the list of equal names. */
const nearEnough = 40;
const endingCost = 6;

/** Spellings of one word do not differ in length by more sounds than this, but where vowels are unwritten. */
const mostLengthApart = 5;
const far = 100;
/** Words of a name that the quick look takes in. */
const mostLooked = 16;

/**
 * How a word of the text agrees with a stored one, as one number: the cost in tenths of a bit times 16, and which form
 * of the word it was, or `byCluster`; `strangers` when they are two names.
 */
export type Answer = number;
export const strangers: Answer = -1;
const byCluster = 15;

/** Tenths of a bit. */
export function costOfAnswer(answer: Answer): number {
  return answer >> 4;
}

/** Whether the two are only equal names: Yusuf and Iosif. */
export function isByCluster(answer: Answer): boolean {
  return (answer & 15) === byCluster;
}

/** The form of the word that agreed best, where the sounds agreed. */
export function formOfAnswer(answer: Answer, read: TextWord): WordForm | undefined {
  return isByCluster(answer) ? undefined : read.forms[answer & 15];
}

/** Compares words, remembering each answer. */
export class WordComparer {
  private readonly memo = new AnswerMemo();
  readonly tried: TriedNames;
  private readonly looked = new Float64Array(mostLooked);
  /** Classes and weights of stored words, reckoned when first asked for; 0 until then. */
  private readonly classes: Uint16Array;
  private readonly weights: Uint16Array;
  private readonly segment: Segment;

  constructor(segment: Segment) {
    this.segment = segment;
    this.classes = new Uint16Array(segment.wordKeys.length);
    this.weights = new Uint16Array(segment.wordKeys.length);
    this.tried = new TriedNames(segment.nameWho.length);
  }

  /** How many answers are kept. */
  get size(): number {
    return this.memo.size;
  }

  /** How much a stored word tells, in tenths of a bit. */
  weightOf(stored: number): number {
    const known = this.weights[stored] as number;
    if (known !== 0) return known;
    const { wordSounds, wordStarts } = this.segment;
    const weight = weighSounds(wordSounds, wordStarts[stored] as number, wordStarts[stored + 1] as number);
    this.weights[stored] = weight;
    return weight;
  }

  /** How a word of the text can be the stored one. */
  compare(read: TextWord, stored: number): Answer {
    if (!this.mayAgree(read, stored)) return strangers;
    const known = this.memo.find(read.id, stored);
    if (known !== nothingKept) return known;
    const answer = this.compareNew(read, stored);
    this.memo.keep(read.id, stored, answer);
    return answer;
  }

  /**
   * Whether two words of a text can be two words of a name, and are not both far off: a quick look before the whole
   * name is laid out.
   *
   * @param tolerance Tenths of a bit a sound, for both together.
   */
  agreeOnTwo(name: number, one: TextWord, other: TextWord, tolerance: number): boolean {
    const { nameStarts, nameWords, nameFlags } = this.segment;
    const start = nameStarts[name] as number;
    const end = Math.min(nameStarts[name + 1] as number, start + mostLooked);
    const sure = ((nameFlags[name] as number) & sureFamily) !== 0;
    const distances = this.looked;
    let nearest = far;
    for (let s = start; s < end; s++) {
      const distance = this.farness(one, nameWords[s] as number);
      distances[s - start] = distance;
      if (distance < nearest) nearest = distance;
    }
    // A word near to none may be two stored ones written as one.
    const joined = nearest > tolerance && end - start > 2 && this.joinsTwo(name, one);
    if (!joined && nearest > tolerance) return false;
    let together = 2 * far;
    // The best so far of one word, of the other, and of both at two different places; where the family name is known
    // for sure, it or the father's is one of the two (`bound`). Two initials are no name.
    let oneBest = far;
    let otherBest = far;
    let oneBound = far;
    let otherBound = far;
    let oneInitial = far;
    let otherInitial = far;
    for (let s = start; s < end; s++) {
      const role = (nameWords[s] as number) & 7;
      const a = distances[s - start] as number;
      const b = this.farness(other, nameWords[s] as number);
      if (role === initialRole) {
        together = Math.min(together, a + otherBound, b + oneBound);
        oneInitial = Math.min(oneInitial, a);
        otherInitial = Math.min(otherInitial, b);
        continue;
      }
      if (!sure || role === familyRole || role === patronymicRole) {
        together = Math.min(together, a + otherBest, b + oneBest, a + otherInitial, b + oneInitial);
        oneBound = Math.min(oneBound, a);
        otherBound = Math.min(otherBound, b);
      } else together = Math.min(together, a + otherBound, b + oneBound);
      oneBest = Math.min(oneBest, a);
      otherBest = Math.min(otherBest, b);
    }
    if (together <= tolerance) return true;
    if (end - start < 3) return false;
    if (otherBest <= tolerance && (joined || this.joinsTwo(name, one))) return true;
    return oneBest <= tolerance && this.joinsTwo(name, other);
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

  /** Whether a word of the text is near to some word of a name. */
  isNear(name: number, read: TextWord, tolerance: number): boolean {
    const { nameStarts, nameWords } = this.segment;
    for (let s = nameStarts[name] as number; s < (nameStarts[name + 1] as number); s++) {
      if (this.farness(read, nameWords[s] as number) <= tolerance) return true;
    }
    return false;
  }

  /** Cost a sound; nothing for what an initial may stand for, `far` for titles and strangers. */
  private farness(read: TextWord, entry: number): number {
    const stored = entry >>> 3;
    const role = entry & 7;
    if (role > initialRole || role === titleRole || role === particleRole) return far;
    if (role === initialRole || read.role === initialRole)
      return read.initialKey === this.initialKeyOf(stored) ? 0 : far;
    const answer = this.compare(read, stored);
    if (answer === strangers) return far;
    const { wordStarts } = this.segment;
    return costOfAnswer(answer) / ((wordStarts[stored + 1] as number) - (wordStarts[stored] as number));
  }

  /** The key of a stored word's first sound. */
  private initialKeyOf(stored: number): number {
    const first = this.segment.wordSounds[this.segment.wordStarts[stored] as number] as number;
    return keyOfInitial(soundAlphabet.charAt(first - 1));
  }

  /** Strangers mostly have other consonants altogether; they are not worth comparing. */
  private mayAgree(read: TextWord, stored: number): boolean {
    let own = this.classes[stored] as number;
    if (own === 0) {
      own = classesOfKey(this.segment.wordKeys[stored] as number);
      this.classes[stored] = own;
    }
    const all = read.classes;
    for (let i = 0; i < all.length; i++) if (areFew(own ^ (all[i] as number))) return true;
    const cluster = this.segment.wordClusters[stored] as number;
    return cluster > 0 && read.clusters.includes(cluster);
  }

  private compareNew(read: TextWord, stored: number): Answer {
    const { wordSounds, wordStarts, wordScripts, wordClusters } = this.segment;
    const from = wordStarts[stored] as number;
    const to = wordStarts[stored + 1] as number;
    const length = to - from;
    const vowelless = ((wordScripts[stored] as number) & 1) === 1;
    const { forms } = read;
    let best = -1;
    let bestForm = 0;
    for (let f = 0; f < forms.length && best !== 0; f++) {
      const form = forms[f] as WordForm;
      const own = form.sounds.length;
      if (Math.abs(own - length) > mostLengthApart && form.vowelless === vowelless) continue;
      const extra = form.ending !== undefined || form.prefix ? endingCost : 0;
      let limit = dearest * Math.max(own, length);
      if (best >= 0) limit = Math.min(limit, best - extra - 1);
      if (limit < 0) continue;
      const cost = compareSounds(form.sounds, 0, own, form.vowelless, wordSounds, from, to, vowelless, limit);
      if (cost > limit) continue;
      best = cost + extra;
      bestForm = f;
    }
    if (best < 0 && read.role === patronymicRole) {
      best = compareFathers(read.soundText, read.vowelless, soundsOfWord(this.segment, stored)) ?? -1;
      bestForm = 0;
    }
    const cluster = wordClusters[stored] as number;
    if (cluster > 0 && (best < 0 || best > nearEnough) && read.clusters.includes(cluster)) {
      return clusterCost * 16 + byCluster;
    }
    return best < 0 ? strangers : best * 16 + bestForm;
  }
}

/** Whether at most two bits are set. */
function areFew(bits: number): boolean {
  const fewer = bits & (bits - 1);
  return (fewer & (fewer - 1)) === 0;
}

/** Sounds of a stored word. */
export function soundsOfWord({ wordStarts, wordSounds, wordScripts }: Segment, word: number): WordSounds {
  return {
    sounds: wordSounds.subarray(wordStarts[word], wordStarts[word + 1]),
    vowelless: ((wordScripts[word] as number) & 1) === 1,
  };
}
