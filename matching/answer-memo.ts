// Keeps answers about two numbered words, without an object for each.

/** What `find` gives when nothing is kept. */
export const nothingKept = -2;

/** Numbers by pairs of numbers; only ever grows. */
export class AnswerMemo {
  /** One word from 1 (0 where nothing is kept), the other from 0, the answer, nothing; hashed by the first two. */
  private kept: Int32Array;
  private count = 0;

  /** @param expected How many answers there may be; more only take longer to keep. */
  constructor(expected: number) {
    this.kept = new Int32Array(4 << Math.max(10, Math.min(17, Math.ceil(Math.log2(expected + 1)))));
  }

  get size(): number {
    return this.count;
  }

  /** The answer kept for two words, or `nothingKept`. */
  find(one: number, other: number): number {
    const { kept } = this;
    let slot = this.slotOf(one, other);
    for (let found = kept[slot] as number; found !== 0; found = kept[slot] as number) {
      if (found === one && kept[slot + 1] === other) return kept[slot + 2] as number;
      slot = (slot + 4) & (kept.length - 1);
    }
    return nothingKept;
  }

  /** Keeps an answer for two words that have none yet. */
  keep(one: number, other: number, answer: number): void {
    if (8 * ++this.count > this.kept.length) this.grow();
    this.put(one, other, answer);
  }

  private put(one: number, other: number, answer: number): void {
    const { kept } = this;
    let slot = this.slotOf(one, other);
    while (kept[slot] !== 0) slot = (slot + 4) & (kept.length - 1);
    kept[slot] = one;
    kept[slot + 1] = other;
    kept[slot + 2] = answer;
  }

  private slotOf(one: number, other: number): number {
    return (Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b) >>> 6) & (this.kept.length - 4);
  }

  private grow(): void {
    const before = this.kept;
    this.kept = new Int32Array(2 * before.length);
    for (let i = 0; i < before.length; i += 4) {
      if (before[i] !== 0) this.put(before[i] as number, before[i + 1] as number, before[i + 2] as number);
    }
  }
}
