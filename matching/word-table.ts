// Keeps something for each distinct word, found again by the place where a text prints it.

/** What the table asks of an entry. */
export interface WordEntry {
  /** Hash of the folded word. */
  readonly hash: number;
  /** The word as printed. */
  readonly text: string;
  /** A short word with a full stop behind it is another word than without. */
  readonly dotted: boolean;
}

/** Entries by printed word; only ever grows. */
export class WordTable<Entry extends WordEntry> {
  private readonly entries: Entry[] = [];
  /** Places in `entries`, from 1, hashed; 0 where there is none. */
  private slots = new Int32Array(1 << 14);

  get size(): number {
    return this.entries.length;
  }

  /** The entry of the word that a text prints from `start` to `end`, UTF-16 units. */
  find(text: string, start: number, end: number, hash: number, dotted: boolean): Entry | undefined {
    let slot = hash & (this.slots.length - 1);
    for (let place = this.slots[slot] as number; place > 0; place = this.slots[slot] as number) {
      const known = this.entries[place - 1] as Entry;
      if (known.hash === hash && known.dotted === dotted && standsAt(known.text, text, start, end)) return known;
      slot = (slot + 1) & (this.slots.length - 1);
    }
    return undefined;
  }

  /** Adds an entry for a word that has none. */
  add(entry: Entry): void {
    const place = this.entries.push(entry);
    if (2 * place > this.slots.length) this.grow();
    else this.slots[this.freeSlot(entry.hash)] = place;
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    for (const [i, { hash }] of this.entries.entries()) this.slots[this.freeSlot(hash)] = i + 1;
  }

  private freeSlot(hash: number): number {
    let slot = hash & (this.slots.length - 1);
    while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
    return slot;
  }
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
