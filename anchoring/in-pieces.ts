// Work that yields every few milliseconds, so that whoever drives it can let others go first.

/** Work in pieces that ends with a result. */
export type InPieces<Result> = Generator<undefined, Result>;

/** Drives work to its end at once: for short texts, tests and commands. */
export function finish<Result>(pieces: InPieces<Result>): Result {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}
