import { describe, expect, it } from 'vitest';
import { cleanQuote } from '../../records/hidden.ts';

describe('a quote that a page has marked', () => {
  it.each([
    [
      'zero-width signs between letters',
      'ar\u200brest\ufeffed\u2060',
      'arrested',
      ['zero-width', 'zero-width', 'zero-width'],
    ],
    ['a soft hyphen', 'extra\u00addition', 'extradition', ['zero-width']],
    ['tags', 'court\u{e0041}\u{e007f} ruled', 'court ruled', ['tag', 'tag']],
    ['variation selectors on letters', 'Ka\ufe01ra\u{e0100}su', 'Karasu', ['variation', 'variation']],
    [
      'direction controls',
      '\u202eheld\u202c in \u2066Oqsoy\u2069',
      'held in Oqsoy',
      ['direction', 'direction', 'direction', 'direction'],
    ],
    ['unusual spaces', 'four\u2009years\u00a0and\u3000more', 'four years and more', ['space', 'space', 'space']],
    ['control signs', 'held\u0007 here', 'held here', ['control']],
    ['a Cyrillic letter in a Latin word', 'the pr\u043esecutor', 'the prosecutor', ['look-alike']],
    ['a Greek letter in a Latin word', 'wa\u03bdes', 'waves', ['look-alike']],
    ['a Latin letter in a Cyrillic word', 'Сейтк\u0061ли', 'Сейткали', ['look-alike']],
    ['a whole Cyrillic word in a Latin quote', 'it was \u0430 court', 'it was a court', ['look-alike']],
    [
      'a swapped letter with a hidden one in its word',
      'c\u200bou\u0433t \u0440rison',
      'cou\u0433t prison',
      ['zero-width', 'look-alike'],
    ],
  ])('shows %s', (_, printed, clean, kinds) => {
    const copy = cleanQuote(printed);
    expect(copy.text).toBe(clean);
    expect(copy.found.map((sign) => sign.kind)).toEqual(kinds);
  });

  it('says where each sign stands', () => {
    expect(cleanQuote('😀 ar\u200brest').found).toEqual([{ kind: 'zero-width', at: 5, sign: '\u200b', clean: '' }]);
  });

  it.each([
    ['plain words with line breaks and tabs', 'He was held.\n\tThen not.\r\n'],
    ['a Persian joiner', 'می\u200cخواهند'],
    ['a Devanagari joiner', 'क्\u200dष'],
    ['a family of emoji', '👨\u200d👩\u200d👧 ❤\ufe0f'],
    ['a Latin name in a Russian sentence', 'Суд над Oqsoy Courier начался'],
    ['a Russian name in an English sentence', 'The name Сейткали, or Seitkali'],
    ['a lone surrogate', 'a\ud800b'],
    ['Kazakh letters that Latin has too', 'һәм Қасым'],
  ])('leaves %s as it is', (_, printed) => {
    expect(cleanQuote(printed)).toEqual({ text: printed, found: [] });
  });

  it('takes its time with nobody: 200,000 hidden signs', () => {
    const start = performance.now();
    expect(cleanQuote('\u200b'.repeat(200_000)).text).toBe('');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
