// The menus open Vigil's reader on what they were asked about, beside the tab that they were asked from.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openReader } from '../../../entrypoints/background/open-reader.ts';
import { addressShown, copyInReader, isReader, pdfInReader, readerAddress } from '../../../messaging/reader-address.ts';

const create = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({
  browser: { tabs: { create }, runtime: { getURL: (path: string) => `chrome-extension://invented${path}` } },
}));

type Tab = Parameters<typeof openReader>[1];
const tabAt = (url: string) => ({ index: 3, url }) as Tab;
const pdf = 'https://court.example/2031/judgment.pdf?part=1&lang=ru';

describe('the reader', () => {
  beforeEach(() => {
    create.mockReset();
    create.mockResolvedValue({});
  });
  const opened = () => create.mock.calls[0]?.[0];

  it.each([
    ['where a link leads', pdf, tabAt('https://court.example/list'), pdf],
    ['the PDF of the tab', undefined, tabAt(pdf), pdf],
    ['nothing, on a page that is no PDF', undefined, tabAt('https://court.example/list'), undefined],
  ])('is opened on %s', (_, link, tab, file) => {
    openReader(link, tab);
    expect(opened()).toEqual({ url: readerAddress(file), index: 4 });
    expect(pdfInReader(opened()?.url)).toBe(file);
  });

  it('is opened without a tab to stand beside', () => {
    openReader(pdf, undefined);
    expect(opened()).toEqual({ url: readerAddress(pdf) });
  });

  it('is known by the PDF in it, whatever that is called', () => {
    const kept = readerAddress('file:///Отчёт 1&2.pdf?sha256=ab', 'c0ffee');
    expect(isReader(kept)).toBe(true);
    expect(addressShown(kept)).toBe('file:///Отчёт 1&2.pdf?sha256=ab');
    expect(copyInReader(kept)).toBe('c0ffee');
    expect(copyInReader(readerAddress(pdf))).toBeUndefined();
    expect(addressShown('https://court.example/list')).toBe('https://court.example/list');
  });
});
