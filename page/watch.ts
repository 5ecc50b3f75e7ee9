// Notices what changes in a page, and lets only that be read again.
import { waitForFrame } from './slices.ts';
import type { PageText } from './text.ts';

/** The page's own writing comes first: reading again takes at most a fortieth of the time. */
const share = 40;

/** Text that changed waits no longer than this, ms, so that marks are right soon after it stands still. */
const longestWaitMs = 200;

/** Shortest time between two readings of text that changed, that may have been shown or hidden, and of all, ms. */
const shortestWaitMs = { text: 12, looks: 250, everything: 1_000 };

/** Past so many changes at once it is cheaper to read everything again. */
const mostRecords = 2_000;
const mostNodesAtOnce = 2_000;
const mostRestyled = 200;

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable', 'slot'],
};

export interface Watch {
  /** Takes in what the browser has not reported yet, so that `PageText` is as the page is, but for stale passages. */
  readonly catchUp: () => void;
  /** A shadow root is met: its changes are the page's too. */
  readonly addShadow: (root: ShadowRoot) => void;
  /** Anything may look different: a style sheet, a font or another size of the window arrived. */
  readonly doubtLooks: () => void;
  readonly stop: () => void;
}

/**
 * @param text     What is read; told what to read again.
 * @param isOwn    Whether a node is ours: it comes and goes without a change of the page.
 * @param read     Reads what is stale, a slice at once. Answers how long it held the page, ms.
 * @param now      Milliseconds, from any zero.
 */
export function watchPage(
  page: Document,
  text: PageText,
  isOwn: (node: Node) => boolean,
  read: () => number,
  now: () => number,
): Watch {
  const touched = new Set<Node>();
  const removed = new Set<Node>();
  const restyled = new Set<Element>();
  let everything: 'no' | 'looks' | 'nodes' = 'no';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let textAt = 0;
  let looksAt = 0;
  let restartAt = 0;
  let dueAt = 0;
  const shadows = new WeakSet<ShadowRoot>();

  function isOwnRecord({ addedNodes, removedNodes }: MutationRecord): boolean {
    const node = addedNodes[0] ?? removedNodes[0];
    return addedNodes.length + removedNodes.length === 1 && node !== undefined && isOwn(node);
  }

  function take(records: readonly MutationRecord[]): void {
    if (records.length > mostRecords) everything = 'nodes';
    if (everything === 'nodes') return;
    for (const record of records) {
      if (record.type === 'attributes') restyled.add(record.target as Element);
      else if (record.type === 'characterData') touched.add(record.target);
      else if (record.addedNodes.length + record.removedNodes.length > mostNodesAtOnce) everything = 'nodes';
      else if (!isOwnRecord(record)) {
        for (const node of record.removedNodes) removed.add(node);
        for (const node of record.addedNodes) touched.add(node);
        touched.add(record.nextSibling ?? record.previousSibling ?? record.target);
      }
    }
    if (touched.size > mostNodesAtOnce || removed.size > mostNodesAtOnce) everything = 'nodes';
    if (restyled.size > mostRestyled && everything === 'no') everything = 'looks';
  }

  function applyText(): void {
    if (everything === 'nodes') {
      text.restart();
      everything = 'no';
      restyled.clear();
      restartAt = now() + shortestWaitMs.everything;
    } else {
      if (removed.size > 0) text.dropLost(removed);
      for (const node of touched) text.touch(node);
    }
    touched.clear();
    removed.clear();
  }

  function applyLooks(): void {
    if (everything === 'looks') text.touchAll();
    else for (const element of restyled) text.touchTree(element);
    restyled.clear();
    everything = 'no';
  }

  function flush(): void {
    timer = undefined;
    if (stopped) return;
    if (everything === 'nodes' ? now() >= restartAt : touched.size > 0 || removed.size > 0) applyText();
    const looksDue = now() >= looksAt;
    if (looksDue && everything !== 'nodes') applyLooks();
    const took = read();
    textAt = now() + Math.min(longestWaitMs, Math.max(shortestWaitMs.text, share * took));
    if (looksDue) looksAt = now() + Math.max(shortestWaitMs.looks, share * took);
    schedule();
  }

  function schedule(): void {
    const hasText = touched.size > 0 || removed.size > 0 || everything === 'nodes';
    if (!hasText && restyled.size === 0 && everything === 'no') return;
    const waits = everything === 'nodes' ? restartAt : hasText ? 0 : looksAt;
    const at = Math.max(waits, textAt);
    if (timer !== undefined && dueAt <= at) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(() => waitForFrame(flush), Math.max(0, at - now()));
  }

  const observer = new MutationObserver((records) => {
    take(records);
    schedule();
  });
  observer.observe(page, watched);

  return {
    catchUp: () => {
      take(observer.takeRecords());
      applyText();
      applyLooks();
    },
    addShadow: (root) => {
      if (shadows.has(root)) return;
      shadows.add(root);
      observer.observe(root, watched);
    },
    doubtLooks: () => {
      if (everything === 'no') everything = 'looks';
      schedule();
    },
    stop: () => {
      stopped = true;
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
