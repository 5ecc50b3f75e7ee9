// Long work in short tasks, so that whatever else this process does is not kept waiting.

/** How long one task may take, ms; one step of the work may run over it by a little. */
const taskMs = 12;

/** Lets everything else that waits have its turn. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Does work that yields between its steps.
 *
 * @param now  Milliseconds, from any zero.
 */
export async function runInSlices<T>(work: Generator<undefined, T>, now: () => number): Promise<T> {
  let began = now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (now() - began < taskMs) continue;
    await rest();
    began = now();
  }
}
