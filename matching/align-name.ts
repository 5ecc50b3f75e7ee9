// Lays a stored name against the words of a text and says how well they agree, point by point.

import { sureFamily } from './build-segment.ts';
import { compareWords, type WordSounds, weighWord } from './compare-words.ts';
import { classesOfKey, joinKeys, keyOfInitial } from './keys.ts';
import { childRole, coreRole, familyRole, initialRole, particleRole, patronymicRole, titleRole } from './name-lists.ts';
import type { Segment } from './segment.ts';
import { numberSounds, soundAlphabet } from './sounds.ts';
import type { TextWord } from './text-words.ts';
import type { WordForm } from './word-forms.ts';

/** How one word of a stored name met one of the text. */
export interface WordMatch {
  readonly stored: number;
  /** Another one, when two stored words are printed as one. */
  readonly storedTo: number;
  /** Words of the text that stand for it: two when it is printed apart. */
  readonly from: number;
  readonly to: number;
  /** Tenths of a bit. */
  readonly cost: number;
  readonly weight: number;
  readonly form: WordForm | undefined;
  readonly how: 'sounds' | 'initial' | 'cluster' | 'joined' | 'apart';
}

/** Above this many tenths of a bit a sound two words are not one name. */
export const dearest = 20;
const initialCost = 30;
const clusterCost = 25;
const joinCost = 6;
const endingCost = 6;

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
      const a = this.farness(one, entry);
      const b = this.farness(other, entry);
      if (!sure || role === familyRole || role === patronymicRole) {
        together = Math.min(together, a + otherBest, b + oneBest);
        oneBound = Math.min(oneBound, a);
        otherBound = Math.min(otherBound, b);
      } else together = Math.min(together, a + otherBound, b + oneBound);
      oneBest = Math.min(oneBest, a);
      otherBest = Math.min(otherBest, b);
    }
    if (together <= tolerance) return true;
    // A word near to none may be two stored ones written as one.
    if (end - (nameStarts[name] as number) < 3) return false;
    if (oneBest === far) return otherBest <= tolerance && this.joinsTwo(name, one);
    return otherBest === far && oneBest <= tolerance && this.joinsTwo(name, other);
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
    if (cluster > 0 && (!best || best.cost > clusterCost) && read.clusters.includes(cluster)) {
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

/** A patronymic of one language for that of another: Salimovich, Sälimuly. */
function compareFathers(read: TextWord, stored: WordSounds): WordAnswer | undefined {
  let text = '';
  for (const sound of stored.sounds) text += soundAlphabet.charAt(sound - 1);
  const father = text.replace(childPart, '');
  const other = read.soundText.replace(childPart, '');
  if (father === text || other === read.soundText || father.length < 2) return undefined;
  const limit = 12 * Math.max(father.length, other.length);
  const one = { sounds: numberSounds(father), vowelless: stored.vowelless };
  const cost = compareWords({ sounds: numberSounds(other), vowelless: read.vowelless }, one, limit);
  return cost <= limit ? { cost: cost + clusterCost, form: read.forms[0], how: 'sounds' } : undefined;
}

/** Sounds of a stored word. */
export function soundsOfWord({ wordStarts, wordSounds, wordScripts }: Segment, word: number): WordSounds {
  return {
    sounds: wordSounds.subarray(wordStarts[word], wordStarts[word + 1]),
    vowelless: ((wordScripts[word] as number) & 1) === 1,
  };
}

function joinSounds(one: WordSounds, other: WordSounds): WordSounds {
  const sounds = new Uint8Array(one.sounds.length + other.sounds.length);
  sounds.set(one.sounds);
  sounds.set(other.sounds, one.sounds.length);
  return { sounds, vowelless: one.vowelless };
}

/**
 * Lays one stored name against the words from `low` to `high`, which stand together in the text.
 *
 * @returns The best agreement, or `undefined` when fewer than two words of the name are there.
 */
export function alignName(
  segment: Segment,
  name: number,
  words: readonly TextWord[],
  low: number,
  high: number,
  comparer: WordComparer,
): WordMatch[] | undefined {
  const start = segment.nameStarts[name] as number;
  const end = segment.nameStarts[name + 1] as number;
  const found: WordMatch[] = [];
  for (let s = start; s < end; s++) {
    const entry = segment.nameWords[s] as number;
    const stored = entry >>> 3;
    const role = entry & 7;
    for (let t = low; t <= high; t++) {
      const read = words[t] as TextWord;
      if (!read.nameLike && read.role !== titleRole) continue;
      const position = s - start;
      if (role === initialRole || read.role === initialRole) {
        if (role === particleRole || role === titleRole || role === childRole) continue;
        const first = segment.wordSounds[segment.wordStarts[stored] as number] as number;
        if (read.initialKey === keyOfInitial(soundAlphabet.charAt(first - 1))) {
          const both = role === initialRole && read.role === initialRole;
          found.push({
            stored: position,
            storedTo: position,
            from: t,
            to: t,
            cost: both ? 5 : initialCost,
            weight: 40,
            form: undefined,
            how: 'initial',
          });
        }
        continue;
      }
      const answer = comparer.compare(read, stored);
      if (answer) {
        const { weight } = comparer.wordAt(stored);
        found.push({
          stored: position,
          storedTo: position,
          from: t,
          to: t,
          cost: answer.cost,
          weight,
          form: answer.form,
          how: answer.how,
        });
      }
    }
  }
  addJoined(segment, start, end, words, low, high, found, comparer);
  if (found.length < 2) return undefined;
  found.sort((one, other) => other.weight - 3 * other.cost - (one.weight - 3 * one.cost));
  const chosen: WordMatch[] = [];
  let storedTaken = 0;
  let readTaken = 0;
  for (const match of found) {
    const storedBits = (1 << match.stored) | (1 << match.storedTo);
    const readBits = (1 << (match.from - low)) | (1 << (match.to - low));
    if (storedTaken & storedBits || readTaken & readBits) continue;
    storedTaken |= storedBits;
    readTaken |= readBits;
    chosen.push(match);
  }
  return chosen.length < 2 ? undefined : chosen;
}

/** Two stored words printed as one, and one stored word printed as two. */
function addJoined(
  segment: Segment,
  start: number,
  end: number,
  words: readonly TextWord[],
  low: number,
  high: number,
  found: WordMatch[],
  comparer: WordComparer,
): void {
  const near = (one: WordSounds, other: WordSounds) => {
    const limit = 10 * Math.max(one.sounds.length, other.sounds.length);
    const cost = compareWords(one, other, limit);
    return cost <= limit ? cost + joinCost : undefined;
  };
  const cores: number[] = [];
  for (let s = start; s < end; s++) {
    const role = (segment.nameWords[s] as number) & 7;
    if (role === coreRole || role === familyRole || role === titleRole) cores.push(s);
  }
  for (let c = 0; c + 1 < cores.length; c++) {
    const one = comparer.wordAt((segment.nameWords[cores[c] as number] as number) >>> 3);
    const two = comparer.wordAt((segment.nameWords[cores[c + 1] as number] as number) >>> 3);
    const length = one.sounds.length + two.sounds.length;
    let joined: WordSounds | undefined;
    for (let t = low; t <= high; t++) {
      const [form] = (words[t] as TextWord).forms;
      if (!form || Math.abs(form.sounds.length - length) > 4 || form.sounds.length < 5) continue;
      joined ??= joinSounds(one, two);
      const cost = near(form, joined);
      if (cost !== undefined) {
        found.push({
          stored: (cores[c] as number) - start,
          storedTo: (cores[c + 1] as number) - start,
          from: t,
          to: t,
          cost,
          weight: weighWord(joined),
          form,
          how: 'joined',
        });
      }
    }
  }
  for (let t = low; t < high; t++) {
    const one = words[t] as TextWord;
    let next = t + 1;
    if ((words[next] as TextWord).role === particleRole && next < high) next++;
    const two = words[next] as TextWord;
    if (one.soundText === '' || two.soundText === '' || one.role === initialRole || two.role === initialRole) continue;
    const length = one.soundText.length + two.soundText.length;
    let joined: WordSounds | undefined;
    for (const s of cores) {
      const word = comparer.wordAt((segment.nameWords[s] as number) >>> 3);
      if (Math.abs(word.sounds.length - length) > 4 || word.sounds.length < 5) continue;
      joined ??= { sounds: numberSounds(one.soundText + two.soundText), vowelless: one.vowelless };
      const cost = near(joined, word);
      if (cost !== undefined) {
        found.push({
          stored: s - start,
          storedTo: s - start,
          from: t,
          to: next,
          cost,
          weight: weighWord(word),
          form: undefined,
          how: 'apart',
        });
      }
    }
  }
}
