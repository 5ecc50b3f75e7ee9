// The text of a page is known whole, or said not to be.
import { describe, expect, it } from 'vitest';
import type { TextMessage } from '../../messaging/page-messages.ts';
import { createTextKeeper } from '../../workflows/keep-texts.ts';

function say(passage: number, text: string, load = 1): TextMessage {
  return { kind: 'text', load, passage, position: passage, text, done: true, cut: false };
}

describe('the text of a page', () => {
  it('is what it said last, in reading order', () => {
    const keeper = createTextKeeper(() => 0);
    keeper.hear(1, 0, say(2, 'second'), true);
    keeper.hear(1, 0, say(1, 'first'), false);
    keeper.hear(1, 0, say(2, 'third'), false);
    keeper.hear(1, 5, say(1, 'framed'), true);
    expect(keeper.read(1)).toEqual([
      { frame: 0, text: 'first\nthird' },
      { frame: 5, text: 'framed' },
    ]);
  });

  it('is another one after another loading', () => {
    const keeper = createTextKeeper(() => 0);
    keeper.hear(1, 0, say(1, 'before'), true);
    keeper.hear(1, 5, say(1, 'framed'), true);
    keeper.hear(1, 0, say(1, 'after', 2), true);
    expect(keeper.read(1)).toEqual([{ frame: 0, text: 'after' }]);
  });

  it('is not known where some of it was said before anybody listened', () => {
    const keeper = createTextKeeper(() => 0);
    expect(keeper.read(1)).toBeUndefined();
    keeper.hear(1, 0, say(7, 'the end'), false);
    expect(keeper.read(1)).toBeUndefined();
    keeper.expectAll(1);
    keeper.hear(1, 0, say(1, 'the beginning'), false);
    keeper.hear(1, 0, say(7, 'the end'), false);
    expect(keeper.read(1)).toEqual([{ frame: 0, text: 'the beginning\nthe end' }]);
  });

  it('is let go for the pages that were heard last', () => {
    const keeper = createTextKeeper(() => 0);
    const long = 'a'.repeat(9_000_000);
    for (const tab of [1, 2, 3]) keeper.hear(tab, 0, say(1, long), true);
    expect([1, 2, 3].map((tab) => keeper.read(tab) !== undefined)).toEqual([false, true, true]);
    keeper.forget(3);
    expect(keeper.read(3)).toBeUndefined();
  });
});
