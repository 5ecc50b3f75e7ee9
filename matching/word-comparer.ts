// Compares words of a text with stored ones, once each.
import { AnswerMemo, nothingKept } from './answer-memo.ts';
import { compareFathers } from './compare-fathers.ts';
import { FormComparer, noForm } from './compare-forms.ts';
import { type WordSounds, weighSounds } from './compare-words.ts';
import { isShortForm } from './equal-names.ts';
import { classesOfKey } from './keys.ts';
import { patronymicRole } from './name-lists.ts';
import { scriptNumber } from './scripts.ts';
import type { Segment } from './segment.ts';
import { writeSounds } from './sounds.ts';
import type { TextWord } from './text-words.ts';
import type { WordForm } from './word-forms.ts';

const clusterCost = 25;
const shortFormCost = 35;
/** Up to this many tenths of a bit two words agree by their sounds, which tells more than the list of equal names. */
const nearEnough = 40;
/** Up to this many tenths of a bit two known names may still be one spelled twice, or a form of it. */
const almostSame = 24;

/**
 * How a word of the text agrees with a stored one, as one number: the cost in tenths of a bit times 16, and which form
 * of the word it was, `byCluster` or `byShortForm`; `strangers` when they are two names.
 */
export type Answer = number;
export const strangers: Answer = -1;
const byCluster = 15;
const byShortForm = 14;

/** Tenths of a bit. */
export function costOfAnswer(answer: Answer): number {
  return answer >> 4;
}

/** Whether the two are only equal names: Yusuf and Iosif. */
export function isByCluster(answer: Answer): boolean {
  return (answer & 15) === byCluster;
}

/** Whether one is only a short form of the other: Sasha and Aleksandr. */
export function isByShortForm(answer: Answer): boolean {
  return (answer & 15) === byShortForm;
}

/** The form of the word that agreed best, where the sounds agreed. */
export function formOfAnswer(answer: Answer, read: TextWord): WordForm | undefined {
  return (answer & 15) >= byShortForm ? undefined : read.forms[answer & 15];
}

/** Compares words, remembering each answer. */
export class WordComparer {
  private readonly memo: AnswerMemo;
  /** Classes and weights of stored words, reckoned when first asked for; 0 until then. */
  private readonly classes: Uint16Array;
  private readonly weights: Uint16Array;
  private readonly segment: Segment;
  private readonly forms: FormComparer;

  constructor(segment: Segment) {
    this.segment = segment;
    this.memo = new AnswerMemo(2 * segment.wordKeys.length);
    this.forms = new FormComparer(segment.wordSounds);
    this.classes = new Uint16Array(segment.wordKeys.length);
    this.weights = new Uint16Array(segment.wordKeys.length);
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
    return cluster > 0 && (read.clusters.includes(cluster) || read.related.includes(cluster));
  }

  private compareNew(read: TextWord, stored: number): Answer {
    const { wordStarts, wordScripts, wordClusters } = this.segment;
    const vowelless = ((wordScripts[stored] as number) & 1) === 1;
    const from = wordStarts[stored] as number;
    const nearest = this.forms.findNearest(read.forms, from, wordStarts[stored + 1] as number, vowelless);
    let best = nearest === noForm ? -1 : nearest >> 4;
    let bestForm = nearest & 15;
    if (best < 0 && read.role === patronymicRole) {
      best = compareFathers(read.soundText, read.vowelless, soundsOfWord(this.segment, stored)) ?? -1;
      bestForm = 0;
    }
    const cluster = wordClusters[stored] as number;
    if (cluster > 0 && (best < 0 || best > nearEnough) && read.clusters.includes(cluster)) {
      return clusterCost * 16 + byCluster;
    }
    if (cluster > 0 && (best < 0 || best > nearEnough) && read.related.includes(cluster)) {
      const sounds = writeSounds(this.segment.wordSounds.subarray(from, wordStarts[stored + 1]));
      if (read.forms.some(({ text }) => isShortForm(text, sounds))) return shortFormCost * 16 + byShortForm;
    }
    // Olga and Oleg: each is known, as another name. Between scripts one name can sound like another, as Gary like Гарри.
    if (cluster > 0 && best > almostSame && read.clusters.length > 0 && !read.clusters.includes(cluster)) {
      if (scriptNumber(read.text) === (wordScripts[stored] as number) >> 1) return strangers;
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
