// How many lines a reader sees in an overlay.

/** Lines under names, one for each stretch without a gap; what nobody sees has no stroke of its own. Runs in a page. */
export function countLines(overlay: ShadowRoot): number {
  return [...overlay.querySelectorAll('path[stroke]')].flatMap((it) => it.getAttribute('d')?.match(/M/gu) ?? []).length;
}
