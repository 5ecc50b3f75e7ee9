// A change is shown word by word, and nothing of either text is lost in showing it.
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../anchoring/difference.ts';

const show = (older: string, newer: string) =>
  compareWords(older, newer)
    .map(({ kind, text }) => ({ kept: text, dropped: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

describe('a difference', () => {
  it.each([
    ['a word', 'four years in prison', 'six years in prison', '[-four-]{+six+} years in prison'],
    ['a sign', 'He denied it.', 'He denied it?', 'He denied it[-.-]{+?+}'],
    ['a letter of another script', 'в Карасу', 'в Kарасу', 'в [-Карасу-]{+Kарасу+}'],
    ['nothing but white space', 'one two', 'one\n two', 'one\n two'],
    ['a hyphen that only breaks', 'security', 'secu\u00adrity', 'secu\u00adrity'],
    ['everything', 'yes', 'нет', '[-yes-]{+нет+}'],
    ['nothing at all', '', '', ''],
  ])('of %s', (_, older, newer, shown) => {
    expect(show(older, newer)).toBe(shown);
  });

  it('of texts too different to compare shows both whole', () => {
    const older = Array.from({ length: 3_000 }, (_, i) => `a${i}`).join(' ');
    const newer = Array.from({ length: 3_000 }, (_, i) => `b${i}`).join('-');
    expect(compareWords(older, newer)).toEqual([
      { kind: 'dropped', text: older },
      { kind: 'added', text: newer },
    ]);
  });
});
