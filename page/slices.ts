// Work in slices that leave the page its frames.
import { sliceMs } from './limits.ts';

/** Longest wait for a quiet moment, ms; a page that is never quiet is read all the same. */
const longestWaitMs = 400;

interface Scheduling {
  readonly scheduler?: { readonly postTask?: (work: () => void, options: { priority: 'background' }) => Promise<void> };
}

/** Calls back once when the page has a quiet moment, or after a while. */
export function waitForQuiet(work: () => void): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, longestWaitMs);
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.postTask !== undefined) scheduler.postTask(once, { priority: 'background' }).catch(once);
  else if (typeof requestIdleCallback === 'function') requestIdleCallback(once, { timeout: longestWaitMs });
}

/** Longest wait for a frame, ms; a page that nobody sees has none. */
const longestFrameMs = 120;

/** Calls back once the page's next frame is drawn, when styles and places can be read without having to be worked out. */
export function waitForFrame(work: () => void): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, longestFrameMs);
  requestAnimationFrame(() => void setTimeout(once));
}

/** Runs work in slices until there is none left. */
export interface Slices {
  /** There may be work: runs it when the page is quiet. */
  readonly wake: () => void;
  /** Runs one slice at once. */
  readonly runNow: () => void;
  readonly stop: () => void;
}

/**
 * @param step  One piece of work, a few ms at most. Answers whether more is left.
 * @param now   Milliseconds, from any zero.
 * @param wait  When the next slice comes: when the page is quiet, unless it must find the page laid out.
 */
export function createSlices(
  step: () => boolean,
  now: () => number,
  wait: (work: () => void) => void = waitForQuiet,
): Slices {
  let waiting = false;
  let stopped = false;

  function run(): void {
    if (stopped) return;
    const end = now() + sliceMs;
    let more = step();
    while (more && now() < end) more = step();
    if (more) wake();
  }

  function wake(): void {
    if (waiting || stopped) return;
    waiting = true;
    wait(() => {
      waiting = false;
      run();
    });
  }

  return {
    wake,
    runNow: run,
    stop: () => {
      stopped = true;
    },
  };
}
