// Patience with a stated end.

/** How often a browser is asked again, in ms: less than a frame or two of a busy machine. */
const pauseMs = 50;

/**
 * Asks until the answer is something.
 *
 * @param what   What is waited for, for the error: `the panel`.
 * @param probe  Answers undefined while it is not there.
 * @throws {Error} when it is still not there after the time; a probe's own errors pass through.
 */
export async function waitFor<T>(what: string, probe: () => Promise<T | undefined>, waitMs = 20_000): Promise<T> {
  const end = Date.now() + waitMs;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Expected ${what} within ${waitMs / 1_000} s`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
