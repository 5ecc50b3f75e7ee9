// Tells that two pages print the same article, whatever stands around it: an archive, a mobile page, another address.
import { foldLetters } from './letters.ts';

/** Hashes kept of a text. */
const size = 64;

/** Letters of one shingle: about six words. */
const shingleLetters = 30;

/** A line that is shorter is no sentence of an article but a headline, a menu or a caption. Letters. */
const leastLine = 80;

/** Share of hashes from which on two texts are the same article. */
const sameShare = 0.35;

/** Fewer hashes say nothing. */
const leastHashes = 16;

/**
 * The fingerprint of a page's visible text: the least hashes of all its shingles, ascending, 8 hexadecimal digits each.
 *
 * It cannot be turned back into text, and says nothing to who does not have the article.
 *
 * @returns Undefined when there is too little text to know it by.
 * @see Andrei Broder, "On the resemblance and containment of documents", 1997
 */
export function fingerprintText(text: string): string | undefined {
  let least = new Set<number>();
  let highest = 0xffffffff;
  for (const line of text.split('\n')) {
    const { folded } = foldLetters(line);
    if (folded.length < leastLine) continue;
    for (let at = 0; at + shingleLetters <= folded.length; at += 1) {
      const hash = hashShingle(folded, at);
      if (hash >= highest) continue;
      least.add(hash);
      if (least.size < size * 4) continue;
      const kept = [...least].sort((a, b) => a - b).slice(0, size);
      least = new Set(kept);
      highest = kept.at(-1) ?? highest;
    }
  }
  const hashes = [...least].sort((a, b) => a - b).slice(0, size);
  if (hashes.length < leastHashes) return undefined;
  return hashes.map((hash) => hash.toString(16).padStart(8, '0')).join('');
}

function hashShingle(letters: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + shingleLetters; i += 1) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Share of their shingles that two texts have in common, from 0 to 1, as far as their fingerprints tell. */
export function estimateShared(one: string, other: string): number {
  const read = (print: string) => print.match(/.{8}/gu) ?? [];
  const [first, second] = [new Set(read(one)), new Set(read(other))];
  const both = [...new Set([...first, ...second])].sort().slice(0, size);
  return both.filter((hash) => first.has(hash) && second.has(hash)).length / (both.length || 1);
}

/** Whether two fingerprints are of one article. */
export function isSameText(one: string, other: string): boolean {
  return estimateShared(one, other) >= sameShare;
}
