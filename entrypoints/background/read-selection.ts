// What is selected in a tab, in whichever of its frames; a page that is still being read is waited for.
import { browser } from 'wxt/browser';
import { askPage } from '../../messaging/ask-page.ts';
import {
  type ReaderPassage,
  readerPassage,
  type SelectedPassage,
  selectedPassage,
  type UnfitSelection,
  unfitSelection,
} from '../../messaging/page-messages.ts';
import { isReader } from '../../messaging/reader-address.ts';
import type { ClipRefusal } from '../../records/page-state.ts';
import type { Taking } from '../../workflows/capture-passage.ts';

/** A passage with the frame it stood in; 0 is the page itself. */
export interface Found {
  readonly passage: SelectedPassage | ReaderPassage;
  readonly frame: number;
  readonly selected: Taking['selected'];
}

/** How long a page may take to be read, and how long it is left to itself between two questions, ms. */
const longestWaitMs = 10_000;
const pauseMs = 250;

/** Where frames answer differently, what is said: the most telling first. */
const order: readonly UnfitSelection['unfit'][] = ['later', 'too-long', 'beyond', 'typed', 'no-text', 'nothing'];

/** @returns The passage, or the one reason why there is none. */
export async function readSelection(tab: number): Promise<Found | { readonly refused: ClipRefusal }> {
  const frames = await listFrames(tab);
  let hadLater = false;
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    const found = await askFrames(tab, frames);
    if (typeof found === 'object') return found;
    if (found === undefined) return { refused: 'not-read' };
    // What was selected a moment ago is gone: the page has put something else in its place.
    if (found === 'nothing' && hadLater) return { refused: 'changed' };
    if (found !== 'later') return { refused: found };
    if (waitedMs >= longestWaitMs) return { refused: 'slow' };
    hadLater = true;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** A passage, or else the most telling answer; undefined when no frame answers. */
async function askFrames(tab: number, frames: readonly number[]): Promise<Found | UnfitSelection['unfit'] | undefined> {
  const shape = await findShape(tab);
  const unfit = new Set<UnfitSelection['unfit']>();
  for (const frame of frames) {
    const answer = await askPage(tab, frame, { kind: 'select' });
    const passage = shape.safeParse(answer);
    if (passage.success && passage.data.quote.trim() !== '')
      return { passage: passage.data, frame, selected: 'selection' };
    const read = unfitSelection.safeParse(answer);
    if (read.success) unfit.add(read.data.unfit);
  }
  return order.find((one) => unfit.has(one));
}

/** The page itself first; also frames that have sent nothing yet. */
async function listFrames(tab: number): Promise<number[]> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, func: () => true })
    .catch(() => []);
  return [...new Set([0, ...answers.map(({ frameId }) => frameId)])];
}

/** What a tab may say of a passage: of a file and its pages Vigil's own reader alone, by the browser's word for it. */
export async function findShape(tab: number): Promise<typeof selectedPassage | typeof readerPassage> {
  return isReader((await browser.tabs.get(tab)).url) ? readerPassage : selectedPassage;
}
