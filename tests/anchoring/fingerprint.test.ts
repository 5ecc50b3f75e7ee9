// Two pages with one article are known by their text, two articles of one paper are not.
import { describe, expect, it } from 'vitest';
import { fingerprintText, isSameText } from '../../anchoring/fingerprint.ts';
import { layouts, writeArticle } from '../../bench/anchors/articles.ts';

const print = (text: string) => fingerprintText(text) ?? '';

describe('a fingerprint', () => {
  const articles = [101, 102, 103, 104, 105, 106].map((number) => writeArticle(number));

  it('is one for a page and its twins', () => {
    for (const article of articles) {
      const here = print(layouts.newspaper(article, 1));
      expect(isSameText(here, print(layouts.wire(article, 2)))).toBe(true);
      expect(isSameText(here, print(layouts.magazine(article, 3)))).toBe(true);
    }
  });

  it('is another for another article, also under the same long notice', () => {
    const notice = `\nWe and our partners keep cookies to measure how this paper is read. ${'You may refuse. '.repeat(4)}`;
    const prints = articles.map((article) => print(layouts.newspaper(article, 1) + notice));
    for (const [i, one] of prints.entries())
      for (const other of prints.slice(i + 1)) expect(isSameText(one, other)).toBe(false);
  });

  it.each(['', 'Home\nCourts\nWeather', 'A short line.'])('says nothing of %j', (text) => {
    expect(fingerprintText(text)).toBeUndefined();
  });
});
