// The open tabs: who is on each page, kept while the process lives and found again when it wakes.
import { askPage, showMention, tellPage } from '../../messaging/ask-page.ts';
import type { Places, TextMessage } from '../../messaging/page-messages.ts';
import type { ClipRefusal, PageState } from '../../records/page-state.ts';
import { readPageState, removePageState, writePageState } from '../../storage/page-states.ts';
import type { NamesToFind } from '../../workflows/find-names.ts';
import type { TextKeeper } from '../../workflows/keep-texts.ts';
import { countPeople, dropFrames, newPage, readPassage } from '../../workflows/read-page.ts';
import { createAllowance } from './allowance.ts';
import { showBadge } from './badge.ts';

/** How long to gather a page's passages before its state is written for the panel, milliseconds. */
const gatherMs = 60;

/**
 * How much longer for each mention that it has, milliseconds: a page of a thousand is written whole each time, and what is
 * written again and again while it is read takes time from the page.
 */
const gatherMsForMention = 0.5;

export type Pages = ReturnType<typeof createPages>;

/** Rests for so many milliseconds. */
function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export function createPages(readNames: () => Promise<NamesToFind>, texts: TextKeeper) {
  const allowance = createAllowance();
  const pages = new Map<number, PageState>();
  const turns = new Map<number, Promise<unknown>>();
  const writes = new Map<number, { readonly timer: ReturnType<typeof setTimeout>; readonly due: number }>();

  /** One thing at a time for each tab, in the order in which it was asked. */
  function inTurn<T>(tab: number, work: () => Promise<T>): Promise<T> {
    const turn = (turns.get(tab) ?? Promise.resolve()).then(work, work);
    turns.set(tab, turn);
    return turn;
  }

  const read = async (tab: number) => pages.get(tab) ?? (await readPageState(tab)) ?? newPage;

  function write(tab: number): void {
    writes.delete(tab);
    const latest = pages.get(tab);
    if (latest === undefined) return;
    void writePageState(tab, latest).catch(() => makeRoom(tab, latest));
    void showBadge(tab, countPeople(latest));
  }

  /** Has a page written soon. @param waitMs  How soon at the latest, milliseconds. */
  function keep(tab: number, page: PageState, waitMs = gatherMs): void {
    pages.set(tab, page);
    const due = Date.now() + waitMs;
    const known = writes.get(tab);
    if (known !== undefined && known.due <= due) return;
    clearTimeout(known?.timer);
    writes.set(tab, { timer: setTimeout(() => write(tab), waitMs), due });
  }

  /** As `keep`, for a passage among many. */
  function gather(tab: number, page: PageState): void {
    keep(tab, page, gatherMs + page.mentions.length * gatherMsForMention);
  }

  /** Says in the panel that a page asks more than it may. */
  async function hold(tab: number): Promise<void> {
    const page = await read(tab);
    if (page.held !== true) keep(tab, { ...page, held: true });
  }

  /** The browser keeps some megabytes for all tabs: the others are let go, and read again when they are looked at. */
  async function makeRoom(tab: number, page: PageState): Promise<void> {
    const others = [...pages.keys()].filter((one) => one !== tab);
    for (const other of others) {
      pages.delete(other);
      await removePageState(other);
    }
    await writePageState(tab, page);
  }

  /** Frames that no longer answer; asked when the top document has changed. */
  async function findGone(tab: number, page: PageState): Promise<Set<number>> {
    const others = page.frames.filter((one) => one.frame !== 0);
    const answers = await Promise.all(others.map((one) => askPage(tab, one.frame, { kind: 'load' })));
    return new Set(others.filter((one, i) => answers[i] !== one.load).map((one) => one.frame));
  }

  return {
    read,

    /**
     * A failure shows in the panel; the page script sends again by itself.
     *
     * @param address  Of the page in the tab, where the browser tells it.
     */
    hear: async (tab: number, frame: number, message: TextMessage, address?: string): Promise<Places> => {
      const waitMs = allowance.askText(tab, message.text.length, Date.now());
      if (waitMs !== 0) await inTurn(tab, () => hold(tab));
      if (waitMs === undefined) throw new Error('Expected less text at once, got more than a page may send');
      if (waitMs > 0) await rest(waitMs);
      return inTurn(tab, async () => {
        let page = await read(tab);
        // On its way when the page was stopped.
        if (page.reading === 'stopped' && page.frames.some((one) => one.load === message.load)) return [];
        try {
          const names = await readNames();
          const top = page.frames.find((one) => one.frame === 0);
          if (frame === 0 && top?.load !== message.load) {
            const { held: _held, ...fresh } = dropFrames(page, await findGone(tab, page));
            page = fresh;
          }
          const isFirst = !page.frames.some((one) => one.frame === frame && one.load === message.load);
          texts.hear(tab, frame, message, isFirst);
          const result = readPassage(page, frame, message, names, address);
          const told = allowance.tellPlaces(tab, result.places, result.page.mentions, Date.now());
          gather(tab, told.length < result.places.length ? { ...result.page, held: true } : result.page);
          return told;
        } catch (error) {
          keep(tab, { ...page, reading: 'failed' });
          throw error;
        }
      });
    },

    /** The pointer rests on a mention, or on none any more; the panel shows who it is. */
    point: (tab: number, ref: number | undefined): Promise<void> =>
      inTurn(tab, async () => {
        const page = await read(tab);
        const known = page.mentions.some((one) => one.ref === ref) ? ref : undefined;
        if (known !== page.pointed) keep(tab, { ...page, pointed: known });
      }),

    /** The reader does not want this page read: the page script falls silent, and what was found is forgotten. */
    stop: (tab: number): Promise<void> =>
      inTurn(tab, async () => {
        const { frames } = await read(tab);
        keep(tab, { ...newPage, reading: 'stopped', frames });
        await tellPage(tab, { kind: 'stop' });
      }),

    press: (tab: number, ref: number): Promise<void> =>
      inTurn(tab, async () => keep(tab, { ...(await read(tab)), current: ref, pressed: { ref, at: Date.now() } })),

    /** Nothing was clipped; the panel says why. */
    refuse: (tab: number, why: ClipRefusal): Promise<void> =>
      inTurn(tab, async () => keep(tab, { ...(await read(tab)), refused: { why, at: Date.now() } })),

    /** Goes to the next (1) or previous (-1) mention, from the last to the first. */
    step: (tab: number, by: 1 | -1): Promise<void> =>
      inTurn(tab, async () => {
        const page = await read(tab);
        const at = page.mentions.findIndex((one) => one.ref === page.current);
        const count = page.mentions.length;
        const next = page.mentions[at === -1 ? (by === 1 ? 0 : count - 1) : (at + by + count) % count];
        if (next === undefined) return;
        keep(tab, { ...page, current: next.ref });
        await showMention(tab, next, true);
      }),

    /** Goes to one mention. False when the page no longer has it. */
    goTo: (tab: number, ref: number): Promise<boolean> =>
      inTurn(tab, async () => {
        const page = await read(tab);
        const mention = page.mentions.find((one) => one.ref === ref);
        if (mention === undefined) return false;
        keep(tab, { ...page, current: ref });
        return showMention(tab, mention);
      }),

    /** Says why a page without a page script is empty. */
    explain: (tab: number, reading: PageState['reading']): Promise<void> =>
      inTurn(tab, async () => keep(tab, { ...newPage, reading })),

    /** The names have changed: every page that is read is read again. */
    async reread(tabs: Iterable<number>): Promise<void> {
      for (const tab of tabs) await tellPage(tab, { kind: 'reread' });
    },

    forget: (tab: number): Promise<void> =>
      inTurn(tab, async () => {
        clearTimeout(writes.get(tab)?.timer);
        writes.delete(tab);
        allowance.forget(tab);
        pages.delete(tab);
        turns.delete(tab);
        texts.forget(tab);
        await removePageState(tab);
      }),
  };
}
