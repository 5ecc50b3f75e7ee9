// Medians and lines of figures.

/** The middle of some numbers; the upper one of two. NaN when there are none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Prints a line: what was measured, and figures with their units. */
export function printLine(what: string, ...figures: readonly string[]): void {
  console.log(`  ${what.padEnd(44)} ${figures.join(', ')}`);
}

export function inMs(ms: number): string {
  return `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
}

/** How many times one is of another. */
export function asRatio(one: number, other: number): string {
  return `${(one / other).toFixed(2)} ×`;
}
