// Gives sequences of folded words one number, for spellings found letter by letter.

/** The number of the first two words, or the only one: by it a phrase is looked up. */
export function hashOpening(hashes: ArrayLike<number>, from: number, count: number): number {
  return hashPhrase(hashes, from, Math.min(2, count));
}

/** `count` words from the `from`th as one 32-bit number. */
export function hashPhrase(hashes: ArrayLike<number>, from: number, count: number): number {
  let hash = count;
  for (let i = from; i < from + count; i++) hash = Math.imul(hash, 0x9e3779b1) ^ (hashes[i] as number);
  return hash >>> 0;
}
