// What makes a tour a proof: a step that does not show what it should ends it.

/**
 * @param what  What should be seen, as a sentence goes on after "Expected".
 * @param got   What is seen instead.
 * @throws {Error} unless it is seen.
 */
export function expectSeen(isSeen: boolean, what: string, got: string | number): asserts isSeen {
  if (!isSeen) throw new Error(`Expected ${what}, got ${got === '' ? 'nothing' : got}`);
}
