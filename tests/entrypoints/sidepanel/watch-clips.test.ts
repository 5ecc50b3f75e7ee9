// The panel asks what became of the clips of the page beside, once it is read, and believes no answer about another page.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchClips } from '../../../entrypoints/sidepanel/watch-clips.ts';
import type { PageBeside } from '../../../entrypoints/sidepanel/watch-page.ts';
import { askBackground } from '../../../messaging/ask-background.ts';
import type { PageState, Reading } from '../../../records/page-state.ts';

vi.mock('../../../messaging/ask-background.ts');
const ask = vi.mocked(askBackground);

const stateOf = (reading: Reading, load = 1) =>
  ({ reading, mentions: [], frames: [{ frame: 0, load }] }) as unknown as PageState;

const answerOf = (clip: string) =>
  ({ canonical: undefined, fingerprint: undefined, findings: [{ clip, state: 'same' }] }) as never;

function openBeside(reading: Reading) {
  const tab = signal<{ id: number } | undefined>({ id: 7 });
  const page = signal<PageState | undefined>(stateOf(reading));
  const newest = signal(1);
  return { tab, page, newest, found: watchClips({ tab, page } as unknown as PageBeside, newest) };
}

/** Past the time in which more changes are gathered. */
const pass = () => vi.advanceTimersByTimeAsync(1_000);

describe('the clips of the page beside', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    ask.mockReset();
    ask.mockResolvedValue(answerOf('a'));
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are looked for once the page is read, and not before', async () => {
    const { page, found } = openBeside('reading');
    await pass();
    expect(ask).not.toHaveBeenCalled();
    page.value = stateOf('read');
    await pass();
    expect(ask).toHaveBeenCalledExactlyOnceWith({ kind: 'find-clips', tab: 7 });
    expect([...(found.value?.findings.keys() ?? [])]).toEqual(['a']);
  });

  it('are looked for again when something was saved, once for many changes', async () => {
    const { newest } = openBeside('read');
    await pass();
    for (const change of [2, 3, 4]) newest.value = change;
    await pass();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('of a page that is gone are forgotten at once, and a late answer of it is not believed', async () => {
    const { tab, found } = openBeside('read');
    let answerLate: (answer: never) => void = () => undefined;
    ask.mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)) as never);
    await pass();
    ask.mockResolvedValue(answerOf('b'));
    tab.value = { id: 8 };
    expect(found.value).toBeUndefined();
    await pass();
    answerLate(answerOf('a'));
    await pass();
    expect([...(found.value?.findings.keys() ?? [])]).toEqual(['b']);
  });

  it('are not known where the background does not answer', async () => {
    ask.mockRejectedValue(new Error('Expected an answer, got none'));
    const { found } = openBeside('read');
    await pass();
    expect(found.value).toBeUndefined();
  });
});
