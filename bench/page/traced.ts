// Runs the page script on a page and tells what it did, piece by piece, by the processor's clock.
import { type Bench, type OpenedPage, rest } from './open-bench.ts';
import { type Piece, traceTab } from './own-work.ts';

export interface TracedWork {
  /** The script itself is run. */
  readonly begin: Piece;
  /** What came after it, until everything that was there at first had been sent. */
  readonly beforeSent: readonly Piece[];
  /** All pieces, those two among them; on a page that runs scripts of its own, those too. */
  readonly pieces: readonly Piece[];
}

const sentMark = 'everything sent';

/** Runs beside the page script, before it. */
function markSent(name: string): void {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => unknown } } })
    .chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message: { done?: boolean }) => {
    const answer = send(message);
    if (message.done === true) performance.mark(name);
    return answer;
  };
}

/** @param forMs  How long it is listened to. */
export async function attendTraced(bench: Bench, page: OpenedPage, file: string, forMs = 1_500): Promise<TracedWork> {
  await page.runBeside(markSent, sentMark);
  const isOurs = (_: string, address: string) => address.endsWith('/page.js');
  const stop = await traceTab(bench.driver, `${bench.address}${file}`, isOurs);
  await page.inject();
  await rest(forMs);
  const { pieces, marks } = await stop();
  const at = pieces.findIndex(({ address }) => isOurs('', address));
  const begin = pieces[at];
  if (begin === undefined) throw new Error('Expected the page script in the trace');
  const sentAt = marks.get(sentMark) ?? Number.POSITIVE_INFINITY;
  return { begin, beforeSent: pieces.slice(at + 1).filter((piece) => piece.at <= sentAt), pieces };
}
