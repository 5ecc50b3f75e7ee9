// The text that page scripts send, overheard in one of the extension's own pages.
import type { TextMessage } from '../../messaging/page-messages.ts';
import type { View } from '../../tests/browser/view.ts';

/** A passage as it was sent last. */
export interface Overheard {
  readonly frame: number;
  readonly load: number;
  readonly passage: number;
  readonly position: number;
  readonly text: string;
}

interface Ears {
  heard: { tab: number; frame: number; message: TextMessage }[];
  chrome: {
    runtime: {
      onMessage: {
        addListener(
          hear: (message: TextMessage, sender: { tab?: { id?: number }; frameId?: number }) => undefined,
        ): void;
      };
    };
  };
}

/** Begins to listen; every page of the extension is sent what the page scripts say. */
export async function listenToTexts(inside: View): Promise<void> {
  await inside.evaluate(() => {
    const ears = globalThis as unknown as Ears;
    ears.heard = [];
    ears.chrome.runtime.onMessage.addListener((message, sender) => {
      const tab = sender.tab?.id;
      if (message.kind === 'text' && tab !== undefined) ears.heard.push({ tab, frame: sender.frameId ?? 0, message });
      return undefined;
    });
  });
}

/** What was heard from a tab, each passage as it was last; then forgets everything. */
export async function takeTexts(inside: View, tab: number): Promise<Overheard[]> {
  const heard = await inside.evaluate((wanted: number) => {
    const ears = globalThis as unknown as Ears;
    const found = ears.heard.filter((one) => one.tab === wanted);
    ears.heard = [];
    return found.map(({ frame, message: { load, passage, position, text } }) => ({
      frame,
      load,
      passage,
      position,
      text,
    }));
  }, tab);
  const loads = new Map(heard.map((one) => [one.frame, one.load]));
  const last = new Map<string, Overheard>();
  for (const one of heard) {
    if (loads.get(one.frame) === one.load) last.set(`${one.frame}/${one.passage}`, one);
  }
  return [...last.values()].filter((one) => one.text !== '');
}

/** The whole text in reading order, passages and frames a line apart, and where each passage begins in it. */
export function joinPassages(passages: readonly Overheard[]): {
  text: string;
  startOf: (frame: number, passage: number) => number | undefined;
} {
  const inOrder = [...passages].sort((a, b) => a.frame - b.frame || a.position - b.position);
  const starts = new Map<string, number>();
  let text = '';
  for (const one of inOrder) {
    if (text !== '') text += '\n';
    starts.set(`${one.frame}/${one.passage}`, text.length);
    text += one.text;
  }
  return { text, startOf: (frame, passage) => starts.get(`${frame}/${passage}`) };
}
