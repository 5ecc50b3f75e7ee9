// Looks quickly whether two words of a text can be two words of a stored name, before the whole name is laid out.
import { keyOfInitial } from './keys.ts';
import { initialRole, particleRole, titleRole } from './name-lists.ts';
import type { Segment } from './segment.ts';
import { soundAlphabet } from './sounds.ts';
import type { TextWord } from './text-words.ts';
import { costOfAnswer, strangers, type WordComparer } from './word-comparer.ts';
import { arePlaced, firstPlace, nameOfPlaces, secondPlace } from './word-places.ts';

const far = 100;

/** Checks pairs of words against the names of one segment. */
export class PairCheck {
  private readonly segment: Segment;
  private readonly comparer: WordComparer;

  constructor(segment: Segment, comparer: WordComparer) {
    this.segment = segment;
    this.comparer = comparer;
  }

  /**
   * Whether two words of a text can be two words of a name, and are not both far off: a quick look before the whole
   * name is laid out.
   *
   * @param places    From the index: a name, and which of its words are meant.
   * @param first     The word that was looked up under the smaller of the two scattered keys.
   * @param tolerance Tenths of a bit a sound, for both together.
   */
  agreeOnTwo(places: number, first: TextWord, second: TextWord, tolerance: number): boolean {
    const name = nameOfPlaces(places);
    if (!arePlaced(places)) return this.nearest(name, first) + this.nearest(name, second) <= tolerance;
    const { nameStarts, nameWords } = this.segment;
    const start = nameStarts[name] as number;
    const one = firstPlace(places);
    const other = secondPlace(places);
    const entry = nameWords[start + one] as number;
    const distance = this.farness(first, entry);
    // The other key is of two words that may be written as one, which is looked at when the name is laid out.
    if (one === other) return distance <= tolerance || this.farness(second, entry) <= tolerance;
    return distance <= tolerance && distance + this.farness(second, nameWords[start + other] as number) <= tolerance;
  }

  /** Whether a word of the text is near to some word of a name, or may be two of them written as one. */
  isNear(places: number, read: TextWord, tolerance: number): boolean {
    if (arePlaced(places) && firstPlace(places) === secondPlace(places)) return true;
    return this.nearest(nameOfPlaces(places), read) <= tolerance;
  }

  private nearest(name: number, read: TextWord): number {
    const { nameStarts, nameWords } = this.segment;
    let nearest = far;
    for (let s = nameStarts[name] as number; s < (nameStarts[name + 1] as number); s++) {
      nearest = Math.min(nearest, this.farness(read, nameWords[s] as number));
    }
    return nearest;
  }

  /** Cost a sound; nothing for what an initial may stand for, `far` for titles and strangers. */
  private farness(read: TextWord, entry: number): number {
    const stored = entry >>> 3;
    const role = entry & 7;
    if (role > initialRole || role === titleRole || role === particleRole) return far;
    if (role === initialRole || read.role === initialRole)
      return read.initialKey === this.initialKeyOf(stored) ? 0 : far;
    const answer = this.comparer.compare(read, stored);
    if (answer === strangers) return far;
    const { wordStarts } = this.segment;
    return costOfAnswer(answer) / ((wordStarts[stored + 1] as number) - (wordStarts[stored] as number));
  }

  /** The key of a stored word's first sound. */
  private initialKeyOf(stored: number): number {
    const first = this.segment.wordSounds[this.segment.wordStarts[stored] as number] as number;
    return keyOfInitial(soundAlphabet.charAt(first - 1));
  }
}
