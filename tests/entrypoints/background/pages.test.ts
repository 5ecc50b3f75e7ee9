// What the panel is told of a page: all of it in the end, little of it again and again, and at once what the reader does.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPages } from '../../../entrypoints/background/pages.ts';
import { buildIndex } from '../../../matching/build-index.ts';
import type { TextMessage } from '../../../messaging/page-messages.ts';
import type { PageState } from '../../../records/page-state.ts';
import { recognition } from '../../../records/recognition.ts';
import { createTextKeeper } from '../../../workflows/keep-texts.ts';

const session = vi.hoisted(() => ({ kept: new Map<string, unknown>(), writes: 0 }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.kept.get(key) }),
        set: async (items: Record<string, unknown>) => {
          session.writes += 1;
          for (const [key, value] of Object.entries(items)) session.kept.set(key, value);
        },
        remove: async (key: string) => void session.kept.delete(key),
      },
    },
    action: { setBadgeText: async () => undefined, setTitle: async () => undefined },
    i18n: { getMessage: () => '', getUILanguage: () => 'en' },
    tabs: { sendMessage: async () => undefined },
  },
}));

const tab = 7;
const line = 'Timur Bekzhan was seen in Oksay. ';

function openPages() {
  const spellings = [{ text: 'Timur Bekzhan', strength: 'strong' as const }];
  const names = {
    index: buildIndex({ people: [{ id: 'timur', spellings }], cases: [] }),
    mistaken: new Map(),
    recognition: recognition.parse({}),
  };
  return createPages(
    async () => names,
    createTextKeeper(() => 0),
  );
}

const passage = (number: number, lines: number, done = false): TextMessage => ({
  kind: 'text',
  load: 1,
  passage: number,
  position: number,
  text: line.repeat(lines),
  done,
  cut: false,
});

async function readKept(pages: ReturnType<typeof createPages>): Promise<PageState> {
  const kept = [...session.kept.values()][0];
  expect(typeof kept).toBe('string');
  expect(JSON.parse(kept as string)).toEqual(await pages.read(tab));
  return pages.read(tab);
}

describe('the state of a page', () => {
  beforeEach(() => {
    session.kept.clear();
    session.writes = 0;
    vi.useFakeTimers();
  });
  afterEach(() => void vi.useRealTimers());

  it('is written soon after the first passage', async () => {
    const pages = openPages();
    await pages.hear(tab, 0, passage(0, 3, true));
    await vi.advanceTimersByTimeAsync(70);
    expect((await readKept(pages)).mentions).toHaveLength(3);
  });

  it('is written a few times while a long page is read, and holds all of it at the end', async () => {
    const pages = openPages();
    for (let number = 0; number < 12; number += 1) {
      await pages.hear(tab, 0, passage(number, 80, number === 11));
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.writes).toBeLessThan(6);
    const { mentions, reading } = await readKept(pages);
    expect([mentions.length, reading]).toEqual([960, 'read']);
  });

  it('is written at once when its reader goes to a mark, however long the page is', async () => {
    const pages = openPages();
    for (let number = 0; number < 10; number += 1) await pages.hear(tab, 0, passage(number, 80));
    await vi.advanceTimersByTimeAsync(2_000);
    await pages.hear(tab, 0, passage(10, 5, true));
    await pages.press(tab, 3);
    await vi.advanceTimersByTimeAsync(70);
    expect((await readKept(pages)).current).toBe(3);
  });

  it('is found again by a process that has just woken', async () => {
    await openPages().hear(tab, 0, passage(0, 2, true));
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await openPages().read(tab)).mentions).toHaveLength(2);
  });
});
