// Lays a stored name against the words of a text and says how well they agree, point by point.
import { compareWords, type WordSounds, weighWord } from './compare-words.ts';
import { keyOfInitial } from './keys.ts';
import { childRole, coreRole, familyRole, initialRole, particleRole, titleRole } from './name-lists.ts';
import type { Segment } from './segment.ts';
import { numberSounds, soundAlphabet } from './sounds.ts';
import type { TextWord } from './text-words.ts';
import {
  costOfAnswer,
  formOfAnswer,
  isByCluster,
  isByShortForm,
  soundsOfWord,
  strangers,
  type WordComparer,
} from './word-comparer.ts';
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
  readonly how: 'sounds' | 'initial' | 'cluster' | 'short-form' | 'joined' | 'apart';
}

/** A word before the one that the search started from is taken only when it fits better. */
const strayCost = 5;

/** What an initial that fits costs, in tenths of a bit. */
const initialCost = 30;
const joinCost = 6;

function joinSounds(one: WordSounds, other: WordSounds): WordSounds {
  const sounds = new Uint8Array(one.sounds.length + other.sounds.length);
  sounds.set(one.sounds);
  sounds.set(other.sounds, one.sounds.length);
  return { sounds, vowelless: one.vowelless };
}

/**
 * Lays one stored name against the words from `low` to `high`, which stand together in the text.
 *
 * @param anchor The word that the search started from.
 * @returns The best agreement, or `undefined` when fewer than two words of the name are there.
 */
export function alignName(
  segment: Segment,
  name: number,
  words: readonly TextWord[],
  low: number,
  high: number,
  anchor: number,
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
      if (answer === strangers) continue;
      found.push({
        stored: position,
        storedTo: position,
        from: t,
        to: t,
        cost: costOfAnswer(answer),
        weight: comparer.weightOf(stored),
        form: formOfAnswer(answer, read),
        how: isByCluster(answer) ? 'cluster' : isByShortForm(answer) ? 'short-form' : 'sounds',
      });
    }
  }
  addJoined(segment, start, end, words, low, high, found);
  if (found.length < 2) return undefined;
  const worth = ({ weight, cost, from }: WordMatch) =>
    weight - 3 * cost - (from < anchor ? strayCost : 0) - Math.abs(from - anchor);
  found.sort((one, other) => worth(other) - worth(one));
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
): void {
  const near = (one: WordSounds, other: WordSounds) => {
    const limit = 10 * Math.max(one.sounds.length, other.sounds.length);
    const cost = compareWords(one, other, limit);
    return cost <= limit ? cost + joinCost : undefined;
  };
  const { wordStarts } = segment;
  const wordAt = (s: number) => (segment.nameWords[s] as number) >>> 3;
  const lengthAt = (s: number) => (wordStarts[wordAt(s) + 1] as number) - (wordStarts[wordAt(s)] as number);
  const cores: number[] = [];
  for (let s = start; s < end; s++) {
    const role = (segment.nameWords[s] as number) & 7;
    if (role === coreRole || role === familyRole || role === titleRole) cores.push(s);
  }
  for (let c = 0; c + 1 < cores.length; c++) {
    const first = cores[c] as number;
    const second = cores[c + 1] as number;
    const length = lengthAt(first) + lengthAt(second);
    let joined: WordSounds | undefined;
    for (let t = low; t <= high; t++) {
      const { soundText } = words[t] as TextWord;
      if (Math.abs(soundText.length - length) > 4 || soundText.length < 5) continue;
      const [form] = (words[t] as TextWord).forms;
      if (!form) continue;
      joined ??= joinSounds(soundsOfWord(segment, wordAt(first)), soundsOfWord(segment, wordAt(second)));
      const cost = near(form, joined);
      if (cost === undefined) continue;
      const weight = weighWord(joined);
      found.push({
        stored: first - start,
        storedTo: second - start,
        from: t,
        to: t,
        cost,
        weight,
        form,
        how: 'joined',
      });
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
      if (Math.abs(lengthAt(s) - length) > 4 || lengthAt(s) < 5) continue;
      joined ??= { sounds: numberSounds(one.soundText + two.soundText), vowelless: one.vowelless };
      const word = soundsOfWord(segment, wordAt(s));
      const cost = near(joined, word);
      if (cost === undefined) continue;
      const weight = weighWord(word);
      found.push({
        stored: s - start,
        storedTo: s - start,
        from: t,
        to: next,
        cost,
        weight,
        form: undefined,
        how: 'apart',
      });
    }
  }
}
