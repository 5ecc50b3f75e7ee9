// The whole text of a PDF in numbered passages, with a way back from every letter to its page and piece.
import { createFlow } from './flow.ts';
import type { PdfItem } from './item.ts';
import type { PdfBlock, PdfRun } from './write-lines.ts';

/** A stretch of the text that is read at once: whole paragraphs, a line each. */
export interface PdfPassage {
  /** From 0, in the order of reading. */
  readonly id: number;
  /** Where it begins in the whole text, UTF-16 units. */
  readonly start: number;
  readonly text: string;
  /** Their `at` counts in the passage. */
  readonly runs: readonly PdfRun[];
}

/** Letters of one piece of one page; `end` exclusive, UTF-16 units of the piece's text. */
export interface PdfSpot {
  /** From 1. */
  readonly page: number;
  readonly item: number;
  readonly start: number;
  readonly end: number;
}

/** A passage this long ends with its paragraph, UTF-16 units. */
const wholePassage = 8_000;

/** Longest passage, UTF-16 units; a longer paragraph is cut after a word. */
const longestPassage = 30_000;

/** Text of one PDF that is read, UTF-16 units; a long novel has one million. */
const longestText = 3_000_000;

/** Pages at the beginning that are passed on as they come: the reader waits for these. */
const firstPages = 3;

export interface PdfText {
  /** Takes in the next page. @returns Passages that are whole by now. */
  readonly addPage: (items: readonly PdfItem[], height: number) => PdfPassage[];
  /** There are no more pages. */
  readonly finish: () => PdfPassage[];
  readonly passages: () => readonly PdfPassage[];
  /** Passages joined by "\n". */
  readonly whole: () => string;
  /** It goes on past what is read. */
  readonly isCut: () => boolean;
  /** Where a stretch of the whole text stands, in the order of reading. */
  readonly locate: (start: number, end: number) => PdfSpot[];
  /** Where some letters of a piece stand in the whole text, as far as they are in it; `end` exclusive. */
  readonly findPiece: (page: number, item: number, start: number, end: number) => { start: number; end: number }[];
  /** The numbers of the pieces of a page, in the order of reading. */
  readonly readOrder: (page: number) => readonly number[];
}

/** A paragraph in pieces that are short enough. */
function* cutBlock({ text, runs }: PdfBlock): Generator<PdfBlock> {
  let from = 0;
  while (text.length - from > longestPassage) {
    const space = text.lastIndexOf(' ', from + longestPassage);
    const to = space > from ? space : from + longestPassage;
    yield sliceBlock({ text, runs }, from, to);
    from = space > from ? to + 1 : to;
  }
  yield from === 0 ? { text, runs } : sliceBlock({ text, runs }, from, text.length);
}

function sliceBlock({ text, runs }: PdfBlock, from: number, to: number): PdfBlock {
  return {
    text: text.slice(from, to),
    runs: runs.flatMap((run) => {
      const start = Math.max(from, run.at);
      const size = Math.min(to, run.at + run.size) - start;
      return size > 0 ? [{ ...run, at: start - from, from: run.from + start - run.at, size }] : [];
    }),
  };
}

export function createPdfText(): PdfText {
  const flow = createFlow();
  const passages: PdfPassage[] = [];
  let text = '';
  let runs: PdfRun[] = [];
  let start = 0;
  let pages = 0;
  let isCut = false;

  function close(): PdfPassage[] {
    if (text === '') return [];
    const passage = { id: passages.length, start, text, runs };
    passages.push(passage);
    start += text.length + 1;
    text = '';
    runs = [];
    return [passage];
  }

  function add(block: PdfBlock): PdfPassage[] {
    if (isCut || start + text.length + block.text.length > longestText) {
      isCut = true;
      return [];
    }
    const closed = text !== '' && text.length + block.text.length >= longestPassage ? close() : [];
    if (text !== '') text += '\n';
    const at = text.length;
    for (const run of block.runs) runs.push({ ...run, at: run.at + at });
    text += block.text;
    return text.length >= wholePassage ? [...closed, ...close()] : closed;
  }

  /** What stands on a page, in the order of reading, with where its passage begins. */
  const runsOf = (page: number) =>
    passages.flatMap((passage) => {
      const first = passage.runs[0]?.page ?? 0;
      const last = passage.runs.at(-1)?.page ?? 0;
      // What is printed beside a paragraph that goes on is read after it: a page may be met one later.
      if (page < first - 1 || page > last + 1) return [];
      return passage.runs.flatMap((run) => (run.page === page ? [{ run, base: passage.start }] : []));
    });

  const addBlocks = (blocks: readonly PdfBlock[]) => blocks.flatMap((block) => [...cutBlock(block)].flatMap(add));

  return {
    addPage: (items, height) => {
      const closed = addBlocks(flow.addPage(items, height));
      pages += 1;
      return pages <= firstPages ? [...closed, ...close()] : closed;
    },
    finish: () => [...addBlocks(flow.finish()), ...close()],
    passages: () => passages,
    whole: () => passages.map((passage) => passage.text).join('\n'),
    isCut: () => isCut,
    locate: (from, to) =>
      passages.flatMap((passage) =>
        passage.start < to && passage.start + passage.text.length > from
          ? locateRuns(passage.runs, from - passage.start, to - passage.start)
          : [],
      ),
    findPiece: (page, item, from, to) =>
      runsOf(page).flatMap(({ run, base }) => {
        const begin = Math.max(from, run.from);
        const end = Math.min(to, run.from + run.size);
        const shift = base + run.at - run.from;
        return run.item === item && begin < end ? [{ start: begin + shift, end: end + shift }] : [];
      }),
    readOrder: (page) => [...new Set(runsOf(page).map(({ run }) => run.item))],
  };
}

/** @param from  UTF-16 units in the text of the runs. @param to  Exclusive. */
export function locateRuns(runs: readonly PdfRun[], from: number, to: number): PdfSpot[] {
  return runs.flatMap((run) => {
    const start = run.from + Math.max(0, from - run.at);
    const end = run.from + Math.min(run.size, to - run.at);
    return start < end ? [{ page: run.page, item: run.item, start, end }] : [];
  });
}
