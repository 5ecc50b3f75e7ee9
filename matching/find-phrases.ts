// Finds spellings letter by letter: single words, small letters, cases and their reference numbers.
import { referencePhrase, strongPhrase } from './build-segment.ts';
import { breakGap, commaGap, judgeGap } from './gaps.ts';
import { hashOpening, hashPhrase } from './phrases.ts';
import { endOfPostings, findPosting, type Segment } from './segment.ts';
import type { TextRow } from './text-row.ts';

/** A stored phrase met in the text, `to` inclusive. */
export interface PhraseHit {
  readonly segment: number;
  readonly who: number;
  readonly kind: number;
  readonly from: number;
  readonly to: number;
}

/** Longest stretch of punctuation inside a reference number, UTF-16 units. */
const longestInReference = 4;

/** Phrases with the same opening that are looked at. */
const mostSharing = 5000;

/** Every phrase of one segment that stands in the row; hits may overlap. */
export function findPhrases(segment: Segment, number: number, row: TextRow): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const { words, telling } = row;
  for (let i = 0; i < telling.length; i++) {
    const from = telling[i] as number;
    if (!words[from]?.startsPhrase) continue;
    for (let opening = 1; opening <= 2 && from + opening <= words.length; opening++)
      addPhrases(segment, number, row, from, opening, hits);
  }
  return hits;
}

/** Phrases whose opening of so many words stands at `from`. */
function addPhrases(
  segment: Segment,
  number: number,
  row: TextRow,
  from: number,
  opening: number,
  hits: PhraseHit[],
): void {
  const { words, hashes } = row;
  const first = findPosting(segment.phrases, hashOpening(hashes, from, opening));
  if (first < 0) return;
  const end = endOfPostings(segment.phrases, first, mostSharing);
  for (let at = first; at < end; at++) {
    const phrase = segment.phrases.values[at] as number;
    const length = segment.phraseLengths[phrase] as number;
    const who = segment.phraseWho[phrase] as number;
    if (from + length > words.length || segment.gone[who]) continue;
    if (hashPhrase(hashes, from, length) !== segment.phraseHashes[phrase]) continue;
    const kind = segment.phraseKinds[phrase] as number;
    if (standsTogether(row, from, length, kind)) hits.push({ segment: number, who, kind, from, to: from + length - 1 });
  }
}

function standsTogether({ text, tokens }: TextRow, from: number, length: number, kind: number): boolean {
  for (let i = from; i < from + length - 1; i++) {
    const end = tokens.ends[i] as number;
    const next = tokens.starts[i + 1] as number;
    if (kind === referencePhrase) {
      if (next - end > longestInReference) return false;
      continue;
    }
    const gap = judgeGap(text, end, next);
    if (gap === breakGap || (gap === commaGap && kind !== strongPhrase)) return false;
  }
  return true;
}
