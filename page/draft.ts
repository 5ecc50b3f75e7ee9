// A document whose text was read at once and cut into passages, while it is not worked out yet in which nodes they begin.
import { alignText, type FindingRuns } from './align.ts';
import { longestPassage, longestText, wholePassage } from './limits.ts';
import { findRun, type PassageText, type Run, type Start } from './passage.ts';
import { readWhole } from './read-whole.ts';

/** One passage of it. */
export interface DraftPart extends PassageText {
  /** Where it begins in the document; works all of the draft out. Undefined when that cannot be told. */
  readonly findStart: () => Start | undefined;
}

export interface Draft {
  readonly parts: readonly DraftPart[];
  readonly elements: number;
}

/** Something of a text node stands before. */
const letters = /\S/u;

/** White space between passages stands in neither. */
const breaks = /\s/u;

/** Where a passage ends that begins at an offset: with a line once it is long enough, at the latest with a word. */
function findEnd(text: string, from: number): number {
  if (text.length - from < longestPassage) return text.length;
  const line = text.indexOf('\n', from + wholePassage);
  if (line >= 0 && line - from < longestPassage) return line;
  const last = from + longestPassage - 1;
  const end = Math.max(text.lastIndexOf('\n', last), text.lastIndexOf(' ', last));
  if (end > from) return end;
  const code = text.charCodeAt(last - 1);
  return code >= 0xd800 && code <= 0xdbff ? last - 1 : last;
}

/** Cuts a text into passages: where each begins and ends, UTF-16 units. One at least, which may be empty. */
export function cutText(text: string): { readonly start: number; readonly end: number }[] {
  const cuts: { start: number; end: number }[] = [];
  let start = 0;
  do {
    const end = findEnd(text, start);
    cuts.push({ start, end });
    start = end;
    while (start < text.length && breaks.test(text.charAt(start))) start += 1;
  } while (start < text.length);
  return cuts;
}

/** The runs of a stretch of a text, from where it begins. */
function cutRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const cut: Run[] = [];
  for (let index = findRun(runs, start); index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.at >= end) break;
    const before = Math.max(0, start - run.at);
    const size = Math.min(run.size, end - run.at) - before;
    cut.push({ node: run.node, at: run.at + before - start, from: run.from + before, size });
  }
  return cut;
}

/**
 * Reads a whole document at once: what most pages need, and all that it takes on them before their text is sent.
 *
 * @param most   Elements in it at most.
 * @param hosts  Elements with open shadow trees that are known.
 * @returns One passage at least; undefined when it is too large, or something in it needs a closer look.
 */
export function readDocument(root: Node, most: number, hosts: ReadonlySet<Element>): Draft | undefined {
  const whole = root instanceof Element ? readWhole(root, most, hosts) : undefined;
  if (whole === undefined || whole.text.length > longestText) return undefined;
  return { parts: cutDraft(whole.text, root as Element), elements: whole.elements };
}

/** @param text  As the browser gave it for the root. */
function cutDraft(text: string, root: Element): DraftPart[] {
  let aligning: FindingRuns | undefined;
  let found: { readonly runs: readonly Run[] | undefined } | undefined;
  const prepareRuns = (): boolean => {
    if (found !== undefined) return false;
    aligning ??= alignText(text, 0, root);
    const step = aligning.next();
    if (step.done === true) found = { runs: step.value };
    return step.done !== true;
  };
  const settle = (): readonly Run[] | undefined => {
    while (prepareRuns());
    return found?.runs;
  };
  const cuts = text.length < longestPassage ? [{ start: 0, end: text.length }] : cutText(text);
  return cuts.map(({ start, end }, index) => {
    let own: { readonly runs: Run[] | undefined } | undefined;
    const findRuns = (): Run[] | undefined => {
      const all = own === undefined ? settle() : undefined;
      own ??= { runs: all && cutRuns(all, start, end) };
      return own.runs;
    };
    return {
      text: text.slice(start, end),
      atOnce: index === 0 ? [root] : [],
      findRuns,
      prepareRuns,
      findStart: () => {
        if (index === 0) return { node: root, offset: 0 };
        const first = findRuns()?.[0];
        if (first === undefined) return undefined;
        const isInside = letters.test(first.node.data.slice(0, first.from));
        return { node: first.node, offset: isInside ? first.from : 0 };
      },
    };
  });
}
