// Remembers which names a pair of words was tried for, since several keys of theirs may lead to one name.

const span = 64;

/** One number a name: the last pair it was tried for, times `span`, and how much was tolerated. */
export class TriedNames {
  private readonly tried: Uint32Array;
  private pair = 0;

  constructor(names: number) {
    this.tried = new Uint32Array(names);
  }

  /** Two other words are looked at from here on. */
  startPair(): void {
    if (++this.pair < 2 ** 32 / span) return;
    this.tried.fill(0);
    this.pair = 1;
  }

  /** Whether a name was not tried yet for this pair, or with less tolerance (below `span`). */
  isNew(name: number, tolerance: number): boolean {
    const now = this.pair * span + tolerance;
    const before = this.tried[name] as number;
    if (before >= this.pair * span && before >= now) return false;
    this.tried[name] = now;
    return true;
  }
}
