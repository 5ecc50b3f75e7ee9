// The clips of a page found again in its text: where each is now, or what became of it.
import { compareWords } from '../anchoring/difference.ts';
import { type Found, findClipInPieces } from '../anchoring/find-clip.ts';
import { indexInPieces, type TextIndex } from '../anchoring/grams.ts';
import { readsAlike } from '../anchoring/letters.ts';
import type { Stretch } from '../anchoring/stretch.ts';
import type { Capture } from '../records/capture.ts';
import { type Clip, positionOf } from '../records/clip.ts';
import type { ClipFinding } from '../records/clip-finding.ts';
import type { FrameText } from './keep-texts.ts';
import { runInSlices } from './run-in-slices.ts';

/** Context sent with a passage to show it in the page, UTF-16 units. */
const shownContext = 64;

/** Best first. */
const order: readonly Found['state'][] = ['same', 'moved', 'changed', 'gone'];

interface Place {
  readonly frame: number;
  readonly index: TextIndex;
  readonly found: Found;
}

/**
 * Finds clips in a page.
 *
 * @param originals  By id, of the clips that have one.
 * @param now  Milliseconds, from any zero.
 * @returns In the order of the clips.
 */
export function findClips(
  clips: readonly Clip[],
  originals: ReadonlyMap<string, Capture>,
  texts: readonly FrameText[],
  now: () => number,
): Promise<ClipFinding[]> {
  return runInSlices(findInPieces(clips, originals, texts), now);
}

function* findInPieces(
  clips: readonly Clip[],
  originals: ReadonlyMap<string, Capture>,
  texts: readonly FrameText[],
): Generator<undefined, ClipFinding[]> {
  const pages: { frame: number; index: TextIndex }[] = [];
  if (clips.length > 0) {
    for (const { frame, text } of texts) pages.push({ frame, index: yield* indexInPieces(text) });
  }
  const findings: ClipFinding[] = [];
  for (const one of clips) {
    const [quote] = one.selectors;
    const places: Place[] = [];
    for (const { frame, index } of pages) {
      places.push({ frame, index, found: yield* findClipInPieces(index, { ...quote, start: positionOf(one) }) });
      yield;
    }
    const [best] = places.sort((a, b) => order.indexOf(a.found.state) - order.indexOf(b.found.state));
    findings.push(describeFinding(one, originals.get(one.original ?? ''), best));
    yield;
  }
  return findings;
}

/** The lines that a stretch stands in, whole. */
function readLines(text: string, { start, end }: Stretch): string {
  const to = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, to < 0 ? text.length : to);
}

function describeFinding(one: Clip, original: Capture | undefined, place: Place | undefined): ClipFinding {
  const [{ exact }] = one.selectors;
  const paragraph = original !== undefined && 'text' in original.paragraph ? original.paragraph.text : undefined;
  const gone = { clip: one.id, state: 'gone', isOtherScript: false, isOnlyAround: false } as const;
  if (place === undefined) return gone;
  const { found, frame, index } = place;
  const text = index.source;
  if (found.state === 'gone') {
    if (found.near === undefined || paragraph === undefined) return gone;
    return { ...gone, difference: compareWords(paragraph, readLines(text, found.near)) };
  }
  const { start, end } = found.at;
  const now = {
    frame,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - shownContext), start),
    suffix: text.slice(end, end + shownContext),
  };
  const isOtherScript = found.state === 'changed' && found.how === 'script';
  const whole = readLines(text, found.at);
  const around = paragraph !== undefined && !readsAlike(paragraph, whole) ? compareWords(paragraph, whole) : undefined;
  const isChanged = found.state === 'changed';
  const difference = around ?? (isChanged ? compareWords(exact, now.exact) : undefined);
  return {
    clip: one.id,
    state: found.state,
    now,
    isOtherScript,
    isOnlyAround: !isChanged && around !== undefined,
    // Every word of it differs: there is nothing to compare.
    ...(difference === undefined || isOtherScript ? {} : { difference }),
  };
}
