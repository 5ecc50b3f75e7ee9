import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { keepLoaded } from '../../../entrypoints/sidepanel/keep-loaded.ts';

describe('what is kept loaded', () => {
  it('is loaded anew when what it rests on changes', async () => {
    const page = signal('first');
    const loaded = keepLoaded(async () => page.value, vi.fn());
    await vi.waitFor(() => expect(loaded.value).toBe('first'));
    page.value = 'second';
    await vi.waitFor(() => expect(loaded.value).toBe('second'));
  });

  it('is never an answer that was overtaken', async () => {
    const page = signal('slow');
    const answers = new Map<string, (answer: string) => void>();
    const loaded = keepLoaded(() => {
      const asked = page.value;
      return new Promise<string>((resolve) => answers.set(asked, resolve));
    }, vi.fn());
    page.value = 'quick';
    answers.get('quick')?.('quick');
    await vi.waitFor(() => expect(loaded.value).toBe('quick'));
    answers.get('slow')?.('slow');
    await Promise.resolve();
    expect(loaded.value).toBe('quick');
  });

  it('stays as it was when loading fails, and says so', async () => {
    const attempt = signal(1);
    const onFail = vi.fn();
    const loaded = keepLoaded(async () => {
      if (attempt.value === 2) throw new Error('Expected the disk to answer, got nothing');
      return attempt.value;
    }, onFail);
    await vi.waitFor(() => expect(loaded.value).toBe(1));
    attempt.value = 2;
    await vi.waitFor(() => expect(onFail).toHaveBeenCalledOnce());
    expect(loaded.value).toBe(1);
  });
});
