// Reads one stretch of a document: from where it begins to the next stretch, or until it is long enough.
import { createPassageWriter } from './collapse.ts';
import { deepestInline, effortOf, longestPassage, mostEffort } from './limits.ts';
import type { PassageText, Start } from './passage.ts';
import { readWhole } from './read-whole.ts';
import { createShownTest, isEdited } from './shown.ts';
import { breaking, hostingBlock, hostingInline, isBlock, kindOf, skipped, verbatim } from './tags.ts';
import { holds, isElement, isShadowRoot, parentAcross } from './unclobbered.ts';
import { createWalk } from './walk.ts';

export interface Reading extends PassageText {
  /** Where the next stretch begins; undefined at the end of the document. */
  readonly next: Start | undefined;
  /** Nodes walked. */
  readonly walked: number;
  /** How many of the stops were passed over because they are no longer met on the way. */
  readonly passedOver: number;
}

/** How a stretch is read. */
export interface Grain {
  /** UTF-16 units after which it ends with its block. */
  readonly whole: number;
  /** Elements of a block that is read at once; 0 to read node by node. */
  readonly atOnce: number;
  /** Elements with open shadow trees that are known. */
  readonly hosts: ReadonlySet<Element>;
}

/** The nearest ancestor, or itself, that begins and ends lines; the top of the tree when there is none near. */
function findLines(parent: Node): Node {
  let node = parent;
  for (let depth = 0; depth < deepestInline; depth += 1) {
    if (node.nodeType === Node.ELEMENT_NODE ? isBlock(kindOf(node as Element)) : !isShadowRoot(node)) return node;
    const above = parentAcross(node);
    if (above === null) return node;
    node = above;
  }
  return node;
}

/** Whether a style sheet makes lines of elements that run on by themselves, between a node and the block it is in. */
function isSetApart(node: Node, lines: Node): boolean {
  for (let at: Node | null = node; at !== null && at !== lines; at = parentAcross(at)) {
    if (isElement(at) && !/^(?:inline|contents|ruby)/u.test(getComputedStyle(at).display)) return true;
  }
  return false;
}

/** Something that a word may be made of. */
const letter = /[\p{L}\p{N}\p{M}]/u;

/** Most text between blocks is the white space that a page's author indents with. */
function isBlank(data: string): boolean {
  return !(data.charCodeAt(0) > 32) && !/[^\t\n\f\r ]/.test(data);
}

/** Where a very long node is cut: after white space if there is any near, never inside a pair of units. */
function findCut(data: string, from: number, to: number): number {
  if (to <= from) return from;
  const space = data.slice(Math.max(from + 1, to - 1_000), to).search(/\s\S*$/u);
  if (space >= 0) return Math.max(from + 1, to - 1_000) + space + 1;
  const code = data.charCodeAt(to - 1);
  return code >= 0xd800 && code <= 0xdbff ? to - 1 : to;
}

/**
 * Reads one stretch of the document.
 *
 * @param start  Where it begins; must stand in the document.
 * @param stops  Where the stretches after it begin, in reading order; it ends where the first of them is met. A stop in
 *   what is no longer read is passed over.
 * @param grain  How it is read.
 * @param meetShadow  Told of every open shadow root on the way.
 */
export function readPassage(
  start: Start,
  stops: readonly Start[],
  grain: Grain,
  meetShadow: (root: ShadowRoot) => void,
): Reading {
  const writer = createPassageWriter();
  const walk = createWalk(start.node, meetShadow);
  const isShown = createShownTest();
  let walked = 0;
  /** What this stretch may take still. */
  let effort = mostEffort;
  let atOnce = grain.atOnce;
  let passedOver = 0;
  /** Where the last text that was looked at stands. */
  let above: Node | undefined;
  let readable = false;
  /** Where the last text that was read stands, and the block that it is in. */
  let readIn: Node | undefined;
  let lines: Node | undefined;
  let asItStands = false;

  /** Looks at what a text stands in. */
  function look(text: Text, parent: Node): void {
    effort -= effortOf.text;
    above = parent;
    const element = text.parentElement ?? (parent as ShadowRoot).host;
    readable = element !== undefined && isShown(element) && !isEdited(element);
    if (!readable) return;
    const linesBefore = lines;
    lines = findLines(parent);
    asItStands = verbatim.has((lines as Element).localName);
    if (lines !== linesBefore) writer.breakLine();
    else if (readIn !== undefined && letter.test(writer.lastUnit()) && letter.test(text.data.charAt(0))) {
      if (isSetApart(parent, lines) || isSetApart(readIn, lines)) writer.breakLine();
    }
    readIn = parent;
  }

  function end(next: Start | undefined): Reading {
    return { ...writer.finish(), next, walked, passedOver };
  }

  for (let node: Node | null = start.node; node !== null; ) {
    const stop = stops[passedOver];
    if (stop !== undefined && node === stop.node && stop.offset === 0) return end(stop);
    if (effort <= 0 && node !== start.node) return end({ node, offset: 0 });
    walked += 1;
    effort -= 1;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node as Text;
      const from = node === start.node ? start.offset : 0;
      const stopped = stop !== undefined && stop.node === node;
      const to = stopped ? Math.min(stop.offset, text.data.length) : text.data.length;
      if (!asItStands && isBlank(text.data)) writer.leaveGap();
      else {
        const parent = text.parentNode;
        if (parent !== null && parent !== above) look(text, parent);
        if (readable) {
          if (from === 0 && writer.isAtBreak() && writer.length() >= grain.whole) return end({ node, offset: 0 });
          const room = longestPassage - writer.length() - 1;
          const cut = to - from > room ? findCut(text.data, from, from + room) : to;
          writer.write(text, from, cut, asItStands);
          if (cut < to) return end({ node, offset: cut });
        }
      }
      if (stopped) return end(stop);
      node = walk.next();
      continue;
    }
    const element = node as Element;
    const kind = kindOf(element);
    if (kind === skipped) {
      while (stops[passedOver] !== undefined && holds(element, (stops[passedOver] as Start).node)) passedOver += 1;
      node = walk.skip();
      continue;
    }
    if (isBlock(kind)) {
      const isLong = writer.length() >= grain.whole || effort < mostEffort / 8;
      if (isLong && node !== start.node) return end({ node, offset: 0 });
      writer.breakLine();
      // Where there is only text, to ask for it takes longer than to look at it.
      if (atOnce > 0 && element.firstElementChild !== null && (stop === undefined || !holds(element, stop.node))) {
        const whole = readWhole(element, atOnce, grain.hosts);
        if (whole !== undefined && writer.length() + whole.text.length < longestPassage) {
          writer.writeWhole(element, whole.text);
          walked += whole.elements;
          effort -= whole.elements + effortOf.block;
          lines = undefined;
          above = undefined;
          readIn = undefined;
          node = walk.skip();
          continue;
        }
        if (whole !== undefined) {
          if (writer.length() > 0) return end({ node, offset: 0 });
          // Too much text for one passage: parts of it that hold half as much are asked for.
          atOnce = Math.ceil((whole.elements * longestPassage) / (2 * whole.text.length));
        }
      }
    } else if (kind === breaking) writer.breakLine();
    node = kind === hostingBlock || kind === hostingInline ? walk.enter(element) : walk.next();
  }
  return end(undefined);
}
