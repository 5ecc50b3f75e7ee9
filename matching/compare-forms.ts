// Measures a printed word in all its forms against a stored one: most forms begin alike, and that is reckoned once.
import {
  fillRow,
  listLost,
  longestCompared,
  lostAtEnd,
  makeOpposite,
  type Opposite,
  startRows,
} from './compare-words.ts';
import type { WordForm } from './word-forms.ts';

/** Above this many tenths of a bit a sound two words are not one name. */
const dearest = 20;
/** What is added where an ending or a prefix was taken off, tenths of a bit. */
const endingCost = 6;
/** Spellings of one word do not differ in length by more sounds than this, but where vowels are unwritten. */
const mostLengthApart = 5;

/** No form is near enough. */
export const noForm = -1;

const rowLength = longestCompared + 1;
/** Two rows behind those of the word's own sounds, for sounds that a form has instead of an ending. */
const spareRow = longestCompared + 1;

/** Compares words of a text with words of one list of sounds. Keeps its tables from word to word. */
export class FormComparer {
  private readonly stored: Uint8Array;
  /** Row `i`: the costs of the first `i` sounds of the word against the first `j` of the stored one. */
  private readonly rows = new Int32Array(rowLength * (spareRow + 2));
  /** The least cost in each row; it never falls from row to row. */
  private readonly least = new Int32Array(rowLength);
  /** Rows of the word's own sounds that stand. */
  private done = 0;
  private lost: Uint8Array;
  private opposite: Opposite;

  constructor(stored: Uint8Array) {
    this.stored = stored;
    this.lost = listLost(false, false);
    this.opposite = makeOpposite(stored, 0, 0, false, false);
  }

  /**
   * The nearest form.
   *
   * @param forms The word as printed first.
   * @param from  Where the stored word begins, `to` exclusive.
   * @returns Its cost in tenths of a bit times 16, and its number; `noForm` when all are too far.
   */
  findNearest(forms: readonly WordForm[], from: number, to: number, vowelless: boolean): number {
    const [own] = forms;
    if (own === undefined) return noForm;
    const length = to - from;
    this.lost = listLost(own.vowelless, vowelless);
    this.opposite = makeOpposite(this.stored, from, to, vowelless, own.vowelless);
    this.done = 0;
    startRows(this.rows, this.opposite);
    let best = -1;
    let nearest = 0;
    for (let f = 0; f < forms.length && best !== 0; f++) {
      const form = forms[f] as WordForm;
      const sounds = form.text.length;
      if (Math.abs(sounds - length) > mostLengthApart && form.vowelless === vowelless) continue;
      const extra = form.ending !== undefined || form.prefix ? endingCost : 0;
      let limit = dearest * Math.max(sounds, length);
      if (best >= 0) limit = Math.min(limit, best - extra - 1);
      if (limit < 0) continue;
      const cost = this.measure(form, own, limit);
      if (cost > limit) continue;
      best = cost + extra;
      nearest = f;
    }
    return best < 0 ? noForm : best * 16 + nearest;
  }

  /** The cost of one form; more than `limit` when it is too far. */
  private measure(form: WordForm, own: WordForm, limit: number): number {
    const { rows, lost, opposite } = this;
    const length = Math.min(form.text.length, longestCompared);
    const shared = Math.min(form.shared, length);
    const inner = Math.min(shared, length - 1);
    if (!this.reach(inner, own.sounds, limit)) return limit + 1;
    const sounds = shared === length ? own.sounds : form.sounds;
    let above = rowLength * inner;
    let spare = rowLength * spareRow;
    for (let i = inner + 1; i < length; i++) {
      const sound = sounds[i - 1] as number;
      fillRow(rows, above, spare, sound, lost[sound] as number, i === 1, opposite);
      above = spare;
      spare = rowLength * (2 * spareRow + 1) - spare;
    }
    const last = sounds[length - 1] as number;
    const end = lostAtEnd(sounds, 0, length, lost);
    if (shared === length && end === lost[last]) {
      return this.reach(length, own.sounds, limit) ? (rows[rowLength * length + opposite.length] as number) : limit + 1;
    }
    fillRow(rows, above, spare, last, end, length === 1, opposite);
    return rows[spare + opposite.length] as number;
  }

  /** Reckons the rows of the word's own sounds up to one; false when all in it cost more than `limit`. */
  private reach(row: number, own: Uint8Array, limit: number): boolean {
    const { least, lost } = this;
    while (this.done < row) {
      if ((least[this.done] as number) > limit) return false;
      const above = rowLength * this.done;
      const sound = own[this.done++] as number;
      const cost = lost[sound] as number;
      least[this.done] = fillRow(this.rows, above, above + rowLength, sound, cost, this.done === 1, this.opposite);
    }
    return (least[row] as number) <= limit;
  }
}
