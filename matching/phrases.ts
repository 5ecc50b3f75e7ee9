// Gives sequences of folded words one number, for spellings found letter by letter.

/** A folded word as a 32-bit number. @see Fowler–Noll–Vo hash, FNV-1a (public domain) */
export function hashWord(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** `count` words from the `from`th as one 32-bit number. */
export function hashPhrase(hashes: ArrayLike<number>, from: number, count: number): number {
  let hash = count;
  for (let i = from; i < from + count; i++) hash = Math.imul(hash, 0x9e3779b1) ^ (hashes[i] as number);
  return hash >>> 0;
}
