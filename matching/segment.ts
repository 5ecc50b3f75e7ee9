// Holds names as flat arrays: small, quick to load, never changed once made.

/**
 * One block of names. All numbers are positions in the other arrays; a `Starts` array has one more element than it has
 * things, and thing `i` lies between `Starts[i]` and `Starts[i + 1]`.
 */
export interface Segment {
  /** Ids of people and cases. */
  readonly whoIds: readonly string[];
  /** 1 for a case, 0 for a person. */
  readonly whoKinds: Uint8Array;
  /** 1 where this segment's word on a person or case has been overtaken; the only array that an update copies. */
  readonly gone: Uint8Array;

  /** Distinct words of all names, in sounds. */
  readonly wordStarts: Uint32Array;
  readonly wordSounds: Uint8Array;
  /** First key of each word. */
  readonly wordKeys: Uint32Array;
  /** Script of each word (see `scripts.ts`) times two, and one more if it leaves vowels out. */
  readonly wordScripts: Uint8Array;
  /** Number of the word's cluster of equal given names; 0 for none. */
  readonly wordClusters: Uint16Array;

  readonly nameWho: Uint32Array;
  /** Bits: 1 weak spelling, 2 family name marked surely. */
  readonly nameFlags: Uint8Array;
  readonly nameStarts: Uint32Array;
  /** A word times 8 and its role. */
  readonly nameWords: Uint32Array;

  /** Names by two of their words: hashes ascending; values as in `word-places.ts`. */
  readonly pairs: Postings;
  /** Names as printed, folded, by their opening, see `phrases.ts`. */
  readonly phrases: Postings;
  /** Bits of every word that some phrase starts with, as in `key-filter.ts`. */
  readonly phraseStarts: Uint32Array;
  /** Bits of every key that some word has. */
  readonly keyFilter: Uint32Array;
  /** Phrases: their words' number, the hash of all, the name, and the kind. */
  readonly phraseLengths: Uint8Array;
  readonly phraseHashes: Uint32Array;
  readonly phraseWho: Uint32Array;
  readonly phraseKinds: Uint8Array;
  /** Members and places of cases, for signals. */
  readonly caseNotes: readonly CaseNote[];
}

export interface CaseNote {
  readonly who: number;
  readonly names: readonly string[];
  readonly members: readonly string[];
  readonly places: readonly string[];
}

/** Lists of numbers by 32-bit hash. */
export interface Postings {
  readonly hashes: Uint32Array;
  readonly values: Uint32Array;
  /** Start of each block of hashes that share their highest bits. */
  readonly directory: Uint32Array;
  /** How far a hash is shifted to find its block. */
  readonly shift: number;
  /** One bit a hash; most strangers are turned away here. */
  readonly filter: Uint32Array;
}

/** Numbers that a posting's value stays below. */
export const valueSpan = 2 ** 25;
/** Bits of a hash that postings do not keep, so that hash and value fit into one number. */
const droppedBits = 4;

/** One posting as a number that sorts by its hash. */
export function makePosting(hash: number, value: number): number {
  return (hash >>> droppedBits) * valueSpan + value;
}

/** Sorts postings of `makePosting` into place; doubles are dropped. */
export function buildPostings(entries: Float64Array): Postings {
  entries.sort();
  let count = 0;
  let last = -1;
  for (const entry of entries) {
    if (entry !== last) entries[count++] = entry;
    last = entry;
  }
  const hashes = new Uint32Array(count);
  const values = new Uint32Array(count);
  const blockBits = Math.max(1, Math.min(18, Math.ceil(Math.log2(count + 1)) - 2));
  const shift = 32 - blockBits;
  const directory = new Uint32Array((1 << blockBits) + 1);
  const filterBits = Math.max(5, Math.min(24, Math.ceil(Math.log2(count + 1)) + 3));
  const filter = new Uint32Array(1 << (filterBits - 5));
  for (let i = 0; i < count; i++) {
    const entry = entries[i] as number;
    const kept = Math.floor(entry / valueSpan);
    const hash = (kept << droppedBits) >>> 0;
    hashes[i] = hash;
    values[i] = entry - kept * valueSpan;
    const block = (hash >>> shift) + 1;
    directory[block] = (directory[block] as number) + 1;
    const bit = hash >>> (32 - filterBits);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
  for (let i = 1; i < directory.length; i++) directory[i] = (directory[i] as number) + (directory[i - 1] as number);
  return { hashes, values, directory, shift, filter };
}

/** Position of the first posting of a hash, or -1; its equals follow up to `endOfPostings`. */
export function findPosting({ hashes, directory, shift, filter }: Postings, hash: number): number {
  const bit = hash >>> Math.clz32(filter.length * 32 - 1);
  if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return -1;
  const block = hash >>> shift;
  const end = directory[block + 1] as number;
  const kept = ((hash >>> droppedBits) << droppedBits) >>> 0;
  for (let at = directory[block] as number; at < end; at++) {
    const found = hashes[at] as number;
    if (found === kept) return at;
    if (found > kept) return -1;
  }
  return -1;
}

/** Where the postings that share a hash with the one at `first` end, or `most` of them do. */
export function endOfPostings({ hashes }: Postings, first: number, most: number): number {
  const hash = hashes[first];
  let end = first + 1;
  while (hashes[end] === hash && end - first < most) end++;
  return end;
}
