// Finds Chinese names in running Han text, where no space says which characters are a name.
import { hashFolded } from './fold.ts';
import {
  opensFamily,
  readLatinName,
  respellLatinName,
  signsOfName,
  simplifySign,
  spellHanName,
  syllableOfSign,
} from './han-names.ts';
import { hashOpening, hashPhrase } from './phrases.ts';
import { endOfPostings, findPosting, type Segment } from './segment.ts';
import type { TextRow } from './text-row.ts';
import { hanSign } from './tokens.ts';

/** A stored name met in Han characters, in words, `to` inclusive. */
export interface HanHit {
  readonly who: number;
  readonly from: number;
  readonly to: number;
  /** The same characters, simplified or traditional; otherwise others that are read alike. */
  readonly sameSigns: boolean;
}

/** How a name is kept: by its simplified characters, or by its syllables. */
type HanWriting = 'signs' | 'syllables';

/** The number of one character or syllable; apart from those of words. */
function hashHan(text: string, writing: HanWriting): number {
  return (hashFolded(text, 0, text.length) ^ (writing === 'signs' ? 0x48616e31 : 0x48616e32)) >>> 0;
}

/** A stored name as it is looked up in Han text, one list of hashes for every way to write or read it. */
export function hashHanNames(name: string): number[][] {
  const signs = signsOfName(name);
  if (signs.length > 0) return [signs.map((sign) => hashHan(sign, 'signs'))];
  return readLatinName(name).map(({ family, given }) =>
    [...family, ...given].map((syllable) => hashHan(syllable, 'syllables')),
  );
}

/** A stored name in the other romanisations of Chinese, or in Latin when it is stored in Han characters. */
export function respellChineseName(name: string): string[] {
  return signsOfName(name).length > 0 ? spellHanName(name) : respellLatinName(name);
}

/** Names with the same first two syllables that are looked at. */
const mostSharing = 20_000;

/** Every stored name of one segment that stands in Han characters; hits may overlap. */
export function findHanNames(segment: Segment, row: TextRow): HanHit[] {
  const { text, tokens } = row;
  const { starts, ends, shapes, count } = tokens;
  const hits: HanHit[] = [];
  if (!shapes.includes(hanSign)) return hits;
  for (const writing of ['signs', 'syllables'] as const) {
    const hashes = new Uint32Array(count);
    for (let i = 0; i < count; i++) {
      if (shapes[i] !== hanSign) continue;
      const sign = text.slice(starts[i], ends[i]);
      const read = writing === 'signs' ? simplifySign(sign) : syllableOfSign(sign);
      if (read !== undefined) hashes[i] = hashHan(read, writing);
    }
    for (let from = 0; from < count; from++) {
      const hash = hashes[from] as number;
      if (hash === 0) continue;
      if (writing === 'syllables' && !opensFamily(text.slice(starts[from], ends[from]))) continue;
      // No name is a single character.
      const first = from + 1 < count ? findPosting(segment.phrases, hashOpening(hashes, from, 2)) : -1;
      if (first < 0) continue;
      const end = endOfPostings(segment.phrases, first, mostSharing);
      for (let at = first; at < end; at++) {
        const phrase = segment.phrases.values[at] as number;
        const length = segment.phraseLengths[phrase] as number;
        const who = segment.phraseWho[phrase] as number;
        if (from + length > count || segment.gone[who] || !standsTogether(row, from, length)) continue;
        if (hashPhrase(hashes, from, length) !== segment.phraseHashes[phrase]) continue;
        hits.push({ who, from, to: from + length - 1, sameSigns: writing === 'signs' });
      }
    }
  }
  return hits;
}

function standsTogether({ text, tokens }: TextRow, from: number, length: number): boolean {
  for (let i = from; i < from + length - 1; i++) {
    if (!/^[\s·・]?$/u.test(text.slice(tokens.ends[i], tokens.starts[i + 1]))) return false;
  }
  return true;
}
