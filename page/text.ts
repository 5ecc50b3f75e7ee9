// The whole text of a document in numbered passages, and which of them must be read again.
import { type DraftPart, readDocument } from './draft.ts';
import { livelyAfter, longestText, mostDrafts, mostElementsInDraft, mostNodes } from './limits.ts';
import { findPassage, grainOf, type Passage, unread } from './numbered-passage.ts';
import { startsBefore } from './order.ts';
import type { Start } from './passage.ts';
import { readPassage } from './read-passage.ts';
import { holds, isAttached, isWithin } from './unclobbered.ts';

export interface PageText {
  /** In reading order; some may be stale or empty. */
  readonly passages: () => readonly Passage[];
  /** Reads one stale passage. Answers whether more are left. */
  readonly readOne: () => boolean;
  /** Something at a node, or a text node's letters, changed. */
  readonly touch: (node: Node) => void;
  /** Something about an element changed that may show or hide all that stands in it. */
  readonly touchTree: (element: Element) => void;
  /** The nodes of a passage cannot be told from each other: it is to be read node by node. */
  readonly readClosely: (id: number) => void;
  /** An element with an open shadow tree stands in what was read at once. */
  readonly meetHost: (host: Element) => void;
  /** Everything may have changed. */
  readonly touchAll: () => void;
  /** Lets go of passages that began in nodes that are gone or were moved. */
  readonly dropLost: (removed: ReadonlySet<Node>) => void;
  /** Forgets everything: the document has another root, or changes too fast to follow. */
  readonly restart: () => void;
  /** The document goes on past what is read. */
  readonly isCut: () => boolean;
}

export interface PageTextEvents {
  /** A passage was read; its text may be the same, its nodes others. */
  readonly onRead: (passage: Passage) => void;
  /** A passage is no more; what it held belongs to another now. */
  readonly onGone: (id: number) => void;
  readonly onShadow: (root: ShadowRoot) => void;
}

export function createPageText(page: Document, events: PageTextEvents): PageText {
  let passages: Passage[] = [];
  let nextId = 0;
  /** Numbers of passages that were forgotten: what stands there now is likely what stood there before. */
  let spare: number[] = [];
  const hosts = new Set<Element>();
  /** What the passages were cut from, while they do not know where they begin. */
  let draft: readonly DraftPart[] | undefined;
  let draftsLeft = mostDrafts;
  let cut = false;
  let units = 0;
  let nodes = 0;

  function createStale(start: Start, position: number): Passage {
    const id = spare.shift() ?? nextId;
    nextId = Math.max(nextId, id + 1);
    return { id, start, position, ...unread };
  }

  function remove(index: number, count: number): void {
    for (const gone of passages.splice(index, count)) {
      units -= gone.text.length;
      nodes -= gone.walked;
      events.onGone(gone.id);
    }
  }

  function markStale(index: number): void {
    const passage = passages[index];
    if (passage !== undefined && !passage.stale) passages[index] = { ...passage, stale: true };
  }

  /** Its text or its nodes changed, and not only its looks. */
  function markChanged(index: number): void {
    const passage = passages[index];
    if (passage !== undefined && !passage.stale)
      passages[index] = { ...passage, stale: true, changes: passage.changes + 1 };
  }

  /** A number between two neighbours; when there is no room left, all are numbered anew. */
  function positionAfter(index: number): number {
    const before = passages[index]?.position ?? 0;
    const after = passages[index + 1]?.position ?? before + 2;
    const between = (before + after) / 2;
    if (between > before && between < after) return between;
    passages = passages.map((passage, at) => ({ ...passage, position: at * 2, stale: true }));
    return index * 2 + 1;
  }

  function restart(): void {
    spare.unshift(...passages.map((passage) => passage.id));
    passages = [];
    units = 0;
    nodes = 0;
    cut = false;
    draft = undefined;
    hosts.clear();
    const root = page.documentElement;
    if (root !== null) passages = [createStale({ node: root, offset: 0 }, 0)];
  }

  /** Reads all of the document at once, if it can be. */
  function readDraft(stale: Passage): boolean {
    const most = stale.closely || stale.changes >= livelyAfter || draftsLeft === 0 ? 0 : mostElementsInDraft;
    const read = most === 0 ? undefined : readDocument(stale.start.node, most, hosts);
    if (read === undefined) return false;
    passages = read.parts.map(({ findStart: _, ...part }, at) => ({
      ...(at === 0 ? stale : createStale(stale.start, 2 * at)),
      ...part,
      walked: at === 0 ? read.elements : 0,
      stale: false,
      changes: stale.changes,
    }));
    units = passages.reduce((sum, { text }) => sum + text.length, 0);
    nodes = read.elements;
    cut = false;
    if (passages.length > 1) draft = read.parts;
    for (const passage of passages) events.onRead(passage);
    return true;
  }

  /** Finds where passages begin that were cut from a draft. What changed meanwhile may forbid it: all is read again. */
  function settleDraft(): void {
    if (draft === undefined) return;
    const starts = draft.map((part) => part.findStart());
    draft = undefined;
    if (starts.includes(undefined)) {
      draftsLeft -= 1;
      restart();
    } else passages = passages.map((passage, at) => ({ ...passage, start: starts[at] ?? passage.start }));
  }

  function readOne(): boolean {
    if (passages.some((passage) => passage.stale)) settleDraft();
    const index = passages.findIndex((passage) => passage.stale);
    const stale = passages[index];
    if (stale === undefined) return false;
    if (!isAttached(stale.start.node)) {
      dropLost(new Set());
      return true;
    }
    if (passages.length === 1 && readDraft(stale)) return letSpareGo();
    const stops = passages.slice(index + 1).map((passage) => passage.start);
    const reading = readPassage(stale.start, stops, grainOf(stale, hosts), events.onShadow);
    const { text, findRuns, prepareRuns, atOnce, walked, next } = reading;
    remove(index + 1, next === undefined ? stops.length : reading.passedOver);
    const runs = { findRuns, prepareRuns, atOnce };
    const passage = { ...stale, text, ...runs, walked, stale: false };
    units += text.length - stale.text.length;
    nodes += walked - stale.walked;
    passages[index] = passage;
    if (next === undefined) cut = false;
    else if (next !== passages[index + 1]?.start) goOn(index, next);
    events.onRead(passages[index] ?? passage);
    return passages.some((each) => each.stale) || letSpareGo();
  }

  /** All is read: numbers that nothing came back for are of no use any more. Answers that nothing is left. */
  function letSpareGo(): false {
    for (const id of spare) events.onGone(id);
    spare = [];
    return false;
  }

  /** A passage grew too long: what comes after it becomes one of its own. */
  function goOn(index: number, next: Start): void {
    for (let after = passages[index + 1]; after !== undefined && !startsBefore(next, after.start); ) {
      remove(index + 1, 1);
      after = passages[index + 1];
    }
    if (units >= longestText || nodes >= mostNodes) {
      cut = true;
      remove(index + 1, passages.length);
      return;
    }
    const position = positionAfter(index);
    passages.splice(index + 1, 0, createStale(next, position));
  }

  function dropLost(removed: ReadonlySet<Node>): void {
    settleDraft();
    const first = passages[0];
    if (first === undefined || first.start.node !== page.documentElement) {
      restart();
      return;
    }
    for (let index = passages.length - 1; index > 0; index -= 1) {
      const node = passages[index]?.start.node;
      if (node === undefined || (isAttached(node) && !isWithin(node, removed))) continue;
      remove(index, 1);
      markChanged(index - 1);
    }
  }

  restart();
  return {
    passages: () => passages,
    readOne,
    touch: (node) => {
      if (passages.length === 0) restart();
      settleDraft();
      if (!isAttached(node)) return;
      let index = findPassage(passages, node);
      while (index > 0 && passages[index]?.start.node === node && (passages[index]?.start.offset ?? 0) > 0) {
        remove(index, 1);
        index -= 1;
      }
      markChanged(index);
    },
    touchTree: (element) => {
      settleDraft();
      if (!isAttached(element)) return;
      let index = findPassage(passages, element);
      markStale(index);
      for (index += 1; index < passages.length; index += 1) {
        const start = passages[index]?.start.node;
        if (start === undefined || !holds(element, start)) break;
        markStale(index);
      }
    },
    meetHost: (host) => {
      settleDraft();
      hosts.add(host);
      if (isAttached(host)) markStale(findPassage(passages, host));
    },
    readClosely: (id) => {
      settleDraft();
      const index = passages.findIndex((passage) => passage.id === id);
      const passage = passages[index];
      if (passage !== undefined) passages[index] = { ...passage, stale: true, closely: true };
    },
    touchAll: () => {
      for (let index = 0; index < passages.length; index += 1) markStale(index);
    },
    dropLost,
    restart,
    isCut: () => cut,
  };
}
