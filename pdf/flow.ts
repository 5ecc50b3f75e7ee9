// The text of a PDF as it is read, page after page: paragraphs whole, whatever stands between their parts on paper.
import type { PdfItem } from './item.ts';
import { joinTo, readSetting } from './joins.ts';
import { groupLines } from './line.ts';
import { type PageLines, type PageParts, splitPage } from './margins.ts';
import { type OrderedLine, orderLines } from './rows.ts';
import { type PagedLine, type PdfBlock, writeLines } from './write-lines.ts';

export interface PdfFlow {
  /**
   * Takes in the next page.
   *
   * @param items   Upright, from `placeItems`.
   * @param height  Of the page, in the same units.
   * @returns What is whole by now, in the order of reading; a page waits for the one after it.
   */
  readonly addPage: (items: readonly PdfItem[], height: number) => PdfBlock[];
  /** There are no more pages: the rest. */
  readonly finish: () => PdfBlock[];
}

interface Open {
  readonly lines: PagedLine[];
  readonly last: OrderedLine;
  readonly edge: number;
}

export function createFlow(): PdfFlow {
  let before: PageLines | undefined;
  let waiting: PageLines | undefined;
  let page = 0;
  /** The paragraph that may go on. */
  let open: Open | undefined;
  /** What is printed between the parts of it: read once it has ended. */
  let aside: PdfBlock[] = [];

  function close(): PdfBlock[] {
    const closed = open === undefined ? [] : [writeLines(open.lines)];
    const blocks = [...closed, ...aside];
    open = undefined;
    aside = [];
    return blocks;
  }

  /** Paragraphs of lines that stand in one part of a page; the last of them stays open. */
  function addLines(lines: readonly OrderedLine[]): PdfBlock[] {
    const setting = readSetting(lines);
    const blocks: PdfBlock[] = [];
    for (const [index, line] of lines.entries()) {
      const paged = { page, line };
      const edge = setting.findEdge(index);
      const [first] = open?.lines ?? [];
      const pitch = index === 0 ? undefined : setting.pitch;
      const join = open && first && joinTo(first.line as OrderedLine, open.last, line, open.edge, pitch);
      if (open !== undefined && join !== undefined) {
        open.lines.push(paged);
        open = { ...open, last: line, edge };
      } else {
        blocks.push(...close());
        open = { lines: [paged], last: line, edge };
      }
    }
    return blocks;
  }

  /** Paragraphs that have nothing to do with those around them. */
  function writeAside(lines: readonly OrderedLine[]): PdfBlock[] {
    const held = { open, aside };
    open = undefined;
    aside = [];
    const blocks = [...addLines(lines), ...close()];
    ({ open, aside } = held);
    return blocks;
  }

  function addParts({ head, body, notes, foot }: PageParts): PdfBlock[] {
    aside.push(...writeAside(head));
    const blocks = open === undefined ? close() : [];
    blocks.push(...addLines(body));
    aside.push(...writeAside(notes), ...writeAside(foot));
    return open === undefined ? [...blocks, ...close()] : blocks;
  }

  function readWaiting(after: PageLines | undefined): PdfBlock[] {
    if (waiting === undefined) return [];
    page += 1;
    const blocks = addParts(splitPage(waiting, [before, after]));
    before = waiting;
    return blocks;
  }

  return {
    addPage: (items, height) => {
      const next = { height, lines: orderLines(groupLines(items)) };
      const blocks = readWaiting(next);
      waiting = next;
      return blocks;
    },
    finish: () => {
      const blocks = [...readWaiting(undefined), ...close()];
      waiting = undefined;
      return blocks;
    },
  };
}
