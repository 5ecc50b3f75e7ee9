// Keeps an index between two runs of the browser as flat bytes.
import type { Index } from './build-index.ts';
import type { CaseNote, Postings, Segment } from './segment.ts';

/** Raised whenever the bytes of an older build can no longer be read. */
const version = 6;
const mark = 0x6c676976;

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/**
 * The index as bytes: a mark, a version, then blocks in a fixed order, each with its length and a fill to four bytes.
 *
 * What changed lately becomes as settled as the rest. Numbers are little-endian, as on every machine browsers run on.
 */
export function writeIndex(index: Index): Uint8Array {
  const blocks: Numbers[] = [];
  for (const segment of index.segments) {
    blocks.push(...writeStrings(segment.whoIds), ...arraysOf(segment), ...writeNotes(segment.caseNotes));
    for (const postings of [segment.pairs, segment.phrases]) {
      blocks.push(
        postings.hashes,
        postings.values,
        postings.directory,
        postings.filter,
        Uint32Array.of(postings.shift),
      );
    }
  }
  const size = blocks.reduce((sum, block) => sum + 4 + fill(block.byteLength), 12);
  const bytes = new Uint8Array(size);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, mark, true);
  head.setUint32(4, version, true);
  head.setUint32(8, index.segments.length, true);
  let at = 12;
  for (const block of blocks) {
    head.setUint32(at, block.byteLength, true);
    bytes.set(new Uint8Array(block.buffer, block.byteOffset, block.byteLength), at + 4);
    at += 4 + fill(block.byteLength);
  }
  return bytes;
}

/**
 * Reads what `writeIndex` wrote; the index looks into the bytes, so leave them as they are.
 *
 * @throws {RangeError} if the bytes are no index, of another version or cut short; build it from the names again.
 */
export function readIndex(bytes: Uint8Array): Index {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = new DataView(own.buffer, own.byteOffset, own.byteLength);
  if (own.length < 12 || head.getUint32(0, true) !== mark) {
    throw new RangeError('Expected the bytes of a name index, got others');
  }
  const found = head.getUint32(4, true);
  if (found !== version) throw new RangeError(`Expected name index version ${version}, got ${found}`);
  let at = 12;
  const next = (): Uint8Array => {
    const length = at + 4 <= own.length ? head.getUint32(at, true) : own.length;
    if (at + 4 + length > own.length) throw new RangeError(`Expected ${length} bytes more at ${at}, got the end`);
    const block = own.subarray(at + 4, at + 4 + length);
    at += 4 + fill(length);
    return block;
  };
  const segments = Array.from({ length: head.getUint32(8, true) }, () => readSegment(next));
  return { segments, recent: { people: [], cases: [] } };
}

function fill(length: number): number {
  return (length + 3) & ~3;
}

function arraysOf(segment: Segment): Numbers[] {
  return [
    segment.whoKinds,
    segment.gone,
    segment.wordStarts,
    segment.wordSounds,
    segment.wordKeys,
    segment.wordScripts,
    segment.wordClusters,
    segment.nameWho,
    segment.nameFlags,
    segment.nameStarts,
    segment.nameWords,
    segment.keyFilter,
    segment.phraseStarts,
    segment.phraseLengths,
    segment.phraseHashes,
    segment.phraseWho,
    segment.phraseKinds,
  ];
}

function readSegment(next: () => Uint8Array): Segment {
  const wide = () => {
    const block = next();
    return new Uint32Array(block.buffer, block.byteOffset, block.byteLength >>> 2);
  };
  const middle = () => {
    const block = next();
    return new Uint16Array(block.buffer, block.byteOffset, block.byteLength >>> 1);
  };
  const strings = () => readStrings(wide(), next(), next());
  // In the order of `writeIndex`: an object literal is evaluated from top to bottom.
  return {
    whoIds: strings(),
    whoKinds: next(),
    gone: next(),
    wordStarts: wide(),
    wordSounds: next(),
    wordKeys: wide(),
    wordScripts: next(),
    wordClusters: middle(),
    nameWho: wide(),
    nameFlags: next(),
    nameStarts: wide(),
    nameWords: wide(),
    keyFilter: wide(),
    phraseStarts: wide(),
    phraseLengths: next(),
    phraseHashes: wide(),
    phraseWho: wide(),
    phraseKinds: next(),
    caseNotes: readNotes(wide(), strings()),
    pairs: readPostings(wide),
    phrases: readPostings(wide),
  };
}

function readPostings(wide: () => Uint32Array): Postings {
  return { hashes: wide(), values: wide(), directory: wide(), filter: wide(), shift: wide()[0] ?? 31 };
}

/** Ends of the strings, the low halves of their UTF-16 units, and the high halves unless all are empty. */
function writeStrings(strings: readonly string[]): Numbers[] {
  const ends = new Uint32Array(strings.length);
  const size = strings.reduce((sum, one) => sum + one.length, 0);
  const low = new Uint8Array(size);
  const high = new Uint8Array(size);
  let at = 0;
  let wide = false;
  for (const [i, one] of strings.entries()) {
    for (let unit = 0; unit < one.length; unit++, at++) {
      low[at] = one.charCodeAt(unit) & 0xff;
      high[at] = one.charCodeAt(unit) >>> 8;
      if (high[at] !== 0) wide = true;
    }
    ends[i] = at;
  }
  return [ends, low, wide ? high : new Uint8Array(0)];
}

function readStrings(ends: Uint32Array, low: Uint8Array, high: Uint8Array): string[] {
  const units = Uint16Array.from(low);
  if (high.length > 0)
    for (let i = 0; i < units.length; i++) units[i] = (low[i] as number) | ((high[i] as number) << 8);
  const chunk = 8192;
  let all = '';
  for (let at = 0; at < units.length; at += chunk) all += String.fromCharCode(...units.subarray(at, at + chunk));
  return Array.from(ends, (end, i) => all.slice(i === 0 ? 0 : ends[i - 1], end));
}

/** Of each case its number and how many names, members and places follow among the strings. */
function writeNotes(notes: readonly CaseNote[]): Numbers[] {
  const counts = notes.flatMap(({ who, names, members, places }) => [who, names.length, members.length, places.length]);
  const strings = notes.flatMap(({ names, members, places }) => [...names, ...members, ...places]);
  return [Uint32Array.from(counts), ...writeStrings(strings)];
}

function readNotes(counts: Uint32Array, strings: readonly string[]): CaseNote[] {
  const notes: CaseNote[] = [];
  let at = 0;
  const take = (count = 0) => {
    at += count;
    return strings.slice(at - count, at);
  };
  for (let i = 0; i + 3 < counts.length; i += 4) {
    const names = take(counts[i + 1]);
    const members = take(counts[i + 2]);
    notes.push({ who: counts[i] as number, names, members, places: take(counts[i + 3]) });
  }
  return notes;
}
