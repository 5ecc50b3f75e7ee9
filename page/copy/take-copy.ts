// Takes a copy of an open page in steps that leave it its frames, and gives it out piece by piece.
import type { NextPiece } from '../../messaging/copy-messages.ts';
import { createLiveSources } from './live-sources.ts';
import { createTally } from './sources.ts';
import { type Piece, writeDocument } from './write-document.ts';

/** Longest step, ms; far under what a page would notice. */
const stepMs = 8;

/** UTF-16 units of a copy at most: as a letter takes up to three bytes, the extension counts those again. */
const longestCopy = 30_000_000;

/** UTF-16 units that go out at once: a message of so many takes a few ms. */
const pieceUnits = 250_000;

export interface Copying {
  /** The next piece, or what it waits for; each piece is given once. */
  readonly next: () => NextPiece;
  readonly stop: () => void;
}

/** Lets the page have its turn. */
export function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * @param now   Milliseconds, from any zero.
 * @param rest  Comes true when the page has had its turn.
 */
export function takeCopy(page: Document, now: () => number, rest: () => Promise<void>): Copying {
  const tally = createTally();
  const ready: string[] = [];
  let units = 0;
  let state: 'working' | 'done' | 'too-large' | 'failed' | 'stopped' = 'working';

  const take = (more: number): boolean => {
    if (units + more > longestCopy) return false;
    units += more;
    return true;
  };

  async function write(): Promise<void> {
    const pieces: Piece[] = [];
    const steps = writeDocument(page, createLiveSources(page, tally, take), { pieces, tally });
    let counted = 0;
    for (let done = false; !done; ) {
      if (state === 'stopped') return;
      const end = now() + stepMs;
      while (!done && now() < end) done = steps.next().done === true;
      for (; counted < pieces.length; counted += 1) {
        const piece = pieces[counted];
        if (typeof piece === 'string' && !take(piece.length)) {
          state = 'too-large';
          return;
        }
      }
      await rest();
    }
    let end = now() + stepMs;
    for (const piece of pieces) {
      if (state === 'stopped') return;
      ready.push(typeof piece === 'string' ? piece : await piece());
      if (now() < end) continue;
      await rest();
      end = now() + stepMs;
    }
    state = 'done';
  }

  write().catch(() => {
    if (state === 'working') state = 'failed';
  });

  return {
    next: () => {
      if (state === 'too-large' || state === 'failed') return { state: 'failed', why: state };
      if (state !== 'done') return { state: 'working' };
      if (ready.length === 0) return { state: 'done', missing: tally.list() };
      return { state: 'piece', text: shift(ready) };
    },
    stop: () => {
      state = 'stopped';
      ready.length = 0;
    },
  };
}

/** Takes so much off the front as goes out at once. */
function shift(ready: string[]): string {
  let units = 0;
  let count = 0;
  while (count < ready.length && units < pieceUnits) units += ready[count++]?.length ?? 0;
  const text = ready.splice(0, count).join('');
  if (text.length <= pieceUnits) return text;
  // A letter of two units is not cut: a message would not bring its halves.
  const code = text.charCodeAt(pieceUnits - 1);
  const end = code >= 0xd800 && code <= 0xdbff ? pieceUnits - 1 : pieceUnits;
  ready.unshift(text.slice(end));
  return text.slice(0, end);
}
