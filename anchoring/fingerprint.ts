// Tells that two pages print the same article, whatever stands around it: an archive, a mobile page, another address.
import { foldLetters } from './letters.ts';

/** Hashes kept of a text. */
const size = 64;

/** Of the rolling hash over a shingle. @see Richard Karp and Michael Rabin, 1987 */
const base = 0x01000193;

/** Letters of one shingle: about six words. */
const shingleLetters = 30;

/** What a letter that leaves the shingle has been multiplied by. */
const leavingFactor = Array.from({ length: shingleLetters }).reduce<number>((power) => Math.imul(power, base), 1);

/** A line that is shorter is no sentence of an article but a headline, a menu or a caption. Letters. */
const leastLine = 80;

/** Share of hashes from which on two texts are the same article. */
const sameShare = 0.35;

/** Text that is looked at, from its start, UTF-16 units: more than an article has, and read within a short task. */
const mostUnits = 200_000;

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
  for (const line of text.slice(0, mostUnits).split('\n')) {
    const { folded } = foldLetters(line);
    if (folded.length < leastLine) continue;
    let rolling = 0;
    for (let end = 0; end < folded.length; end += 1) {
      rolling = (Math.imul(rolling, base) + folded.charCodeAt(end)) | 0;
      if (end >= shingleLetters)
        rolling = (rolling - Math.imul(folded.charCodeAt(end - shingleLetters), leavingFactor)) | 0;
      if (end + 1 < shingleLetters) continue;
      const hash = mix(rolling);
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

/** Spreads what the rolling hash leaves close together. @see MurmurHash3's finaliser, Austin Appleby (public domain) */
function mix(rolling: number): number {
  let hash = Math.imul(rolling ^ (rolling >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
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
