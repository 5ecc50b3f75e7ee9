// The text of the open pages as it was sent to be read, in memory: clips are found again in it without asking the page.
import type { TextMessage } from '../messaging/page-messages.ts';

/** Text kept of all tabs, UTF-16 units; past it the tabs that were heard longest ago are let go. */
const mostUnits = 20_000_000;

/** The text of one frame of a tab. */
export interface FrameText {
  readonly frame: number;
  /** As the page script numbers it: passages that hold text, in reading order, joined by "\n". */
  readonly text: string;
}

export interface TextKeeper {
  /**
   * Takes in one passage.
   *
   * @param isFirst  Whether nothing of this loading of the document was heard before, by anybody.
   */
  hear(tab: number, frame: number, message: TextMessage, isFirst: boolean): void;
  /** The page is about to send everything: what was heard before is no more than a part. */
  expectAll(tab: number): void;
  /** What was heard of a tab since its page began to send; undefined when some of it was sent before and is lost. */
  read(tab: number): FrameText[] | undefined;
  /** When a tab was heard last, ms; undefined when it was not. */
  heardAt(tab: number): number | undefined;
  forget(tab: number): void;
}

interface KeptFrame {
  readonly load: number;
  isWhole: boolean;
  readonly passages: Map<number, { readonly position: number; readonly text: string }>;
}

interface KeptTab {
  readonly frames: Map<number, KeptFrame>;
  expectsAll: boolean;
  heardAt: number;
}

/** @param now  Milliseconds, from any zero. */
export function createTextKeeper(now: () => number): TextKeeper {
  const tabs = new Map<number, KeptTab>();
  let units = 0;

  const measure = (tab: KeptTab) =>
    [...tab.frames.values()].reduce(
      (sum, { passages }) => sum + [...passages.values()].reduce((all, { text }) => all + text.length, 0),
      0,
    );

  function forget(tab: number): void {
    const known = tabs.get(tab);
    if (known === undefined) return;
    units -= measure(known);
    tabs.delete(tab);
  }

  function openTab(tab: number): KeptTab {
    const known = tabs.get(tab) ?? { frames: new Map<number, KeptFrame>(), expectsAll: false, heardAt: now() };
    // Last in the order of keys: heard last.
    tabs.delete(tab);
    tabs.set(tab, known);
    return known;
  }

  function hear(tab: number, frame: number, { load, passage, position, text }: TextMessage, isFirst: boolean): void {
    const known = openTab(tab);
    known.heardAt = now();
    let kept = known.frames.get(frame);
    if (kept?.load !== load) {
      if (frame === 0 && kept !== undefined) {
        forget(tab);
        hear(tab, frame, { load, passage, position, text } as TextMessage, isFirst);
        return;
      }
      kept = { load, isWhole: isFirst || known.expectsAll, passages: new Map() };
      known.frames.set(frame, kept);
    }
    units += text.length - (kept.passages.get(passage)?.text.length ?? 0);
    if (text === '') kept.passages.delete(passage);
    else kept.passages.set(passage, { position, text });
    for (const other of tabs.keys()) {
      if (units <= mostUnits || other === tab) break;
      forget(other);
    }
  }

  return {
    hear,
    expectAll(tab) {
      forget(tab);
      openTab(tab).expectsAll = true;
    },
    read(tab) {
      const known = tabs.get(tab);
      if (known === undefined || known.frames.size === 0) return undefined;
      if ([...known.frames.values()].some(({ isWhole }) => !isWhole)) return undefined;
      return [...known.frames].map(([frame, { passages }]) => ({
        frame,
        text: [...passages.values()]
          .sort((a, b) => a.position - b.position)
          .map(({ text }) => text)
          .join('\n'),
      }));
    },
    heardAt: (tab) => tabs.get(tab)?.heardAt,
    forget,
  };
}
