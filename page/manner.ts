// How a page script may show itself: asked first, and nothing is added to the page until it is known.
import type { BeginAnswer, Manner } from '../messaging/page-messages.ts';

/** An extension that does not answer, because it is being started, is asked again after this, ms; twice as long each time. */
const retryMs = { first: 100, longest: 5_000 };

const manners: readonly unknown[] = ['painted', 'quiet', 'stopped'] satisfies Manner[];

function readManner(answer: unknown): Manner | undefined {
  const manner = (answer as Partial<BeginAnswer> | null | undefined)?.manner;
  return manners.includes(manner) ? manner : undefined;
}

/**
 * Asks until there is an answer.
 *
 * @param ask  May fail.
 * @returns Stops asking.
 */
export function askManner(ask: () => Promise<unknown>, onAnswer: (manner: Manner) => void): () => void {
  let waitMs = retryMs.first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function askOnce(): Promise<void> {
    const manner = readManner(await ask().catch(() => undefined));
    if (stopped) return;
    if (manner !== undefined) return onAnswer(manner);
    timer = setTimeout(() => void askOnce(), waitMs);
    waitMs = Math.min(waitMs * 2, retryMs.longest);
  }

  void askOnce();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
