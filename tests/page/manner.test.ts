import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askManner } from '../../page/manner.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a page script that begins', () => {
  it.each(['painted', 'quiet', 'stopped'] as const)('hears that it is %s', async (manner) => {
    const heard = vi.fn();
    askManner(async () => ({ manner }), heard);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveBeenCalledExactlyOnceWith(manner);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('asleep'))],
    ['says nothing', () => Promise.resolve(undefined)],
    ['says what it does not know', () => Promise.resolve({ manner: 'loud' })],
    ['says that it failed', () => Promise.resolve({ failed: true })],
  ])('asks again when the extension %s', async (_, fail) => {
    const heard = vi.fn();
    const ask = vi.fn<() => Promise<unknown>>().mockImplementationOnce(fail).mockResolvedValue({ manner: 'quiet' });
    askManner(ask, heard);
    await vi.advanceTimersByTimeAsync(50);
    expect(heard).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(heard).toHaveBeenCalledExactlyOnceWith('quiet');
  });

  it('asks less and less often, and no more once it is over', async () => {
    const ask = vi.fn().mockResolvedValue(undefined);
    const stop = askManner(ask, () => undefined);
    await vi.advanceTimersByTimeAsync(60_000);
    const asked = ask.mock.calls.length;
    expect(asked).toBeLessThan(20);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(asked);
  });
});
