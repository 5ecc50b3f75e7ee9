// A quote is found again by its words and by what stands around them.
import { describe, expect, it } from 'vitest';
import { describeQuote, findQuote } from '../../page/quote.ts';

const story = [
  'The court in Osht heard the case on Monday.',
  'Ilkhom Saidov denied the charge. His brother said he was at work that night.',
  'On Tuesday the court heard the case again and Ilkhom Saidov denied the charge.',
].join('\n');

function quoteOf(words: string, from = 0) {
  const start = story.indexOf(words, from);
  return { start, end: start + words.length };
}

describe('describing a quote', () => {
  it('keeps the whole line around it, and the one beside where it is short', () => {
    const quote = describeQuote(story, quoteOf('His brother'));
    expect(quote.prefix).toBe('The court in Osht heard the case on Monday.\nIlkhom Saidov denied the charge. ');
    expect(quote.suffix).toMatch(/^ said he was at work that night\.\nOn Tuesday/u);
    expect(quote.suffix).toHaveLength(100);
  });

  it('keeps nothing where the page begins', () => {
    const { prefix, suffix } = describeQuote(story, quoteOf('The court'));
    expect(prefix).toBe('');
    expect(suffix).toHaveLength(100);
  });

  it('keeps at most 200 units and never half a letter', () => {
    const text = `${'😀'.repeat(150)}word${'😀'.repeat(150)}`;
    const quote = describeQuote(text, { start: 300, end: 304 });
    expect(quote.prefix.length).toBeLessThanOrEqual(200);
    expect(quote.suffix.length).toBeLessThanOrEqual(200);
    expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
    const odd = describeQuote(`a${text}`, { start: 301, end: 305 });
    expect(odd.prefix.isWellFormed() && odd.suffix.isWellFormed()).toBe(true);
  });
});

describe('finding a quote', () => {
  it('tells two places of the same words apart', () => {
    const second = story.lastIndexOf('Ilkhom Saidov denied the charge');
    const stretch = { start: second, end: second + 31 };
    expect(findQuote(story, describeQuote(story, stretch))).toEqual(stretch);
  });

  it.each([
    ['in another place', `New headline\n${story}`],
    ['with other white space', story.replaceAll(' ', '\n  ').replaceAll('court', 'co\u00adurt')],
    ['with none', story.replace(/\s/gu, '')],
  ])('finds it %s', (_, edited) => {
    const found = findQuote(edited, describeQuote(story, quoteOf('brother said he was')));
    expect(found).toBeDefined();
    expect(edited.slice(found?.start, found?.end).replace(/\s/gu, '')).toBe('brothersaidhewas');
  });

  it.each(['', 'words that nobody printed'])('finds nothing for %j', (exact) => {
    expect(findQuote(story, { exact, prefix: '', suffix: '' })).toBeUndefined();
  });

  it('takes no longer for a page of nothing but the quote', () => {
    const text = 'and '.repeat(500_000);
    const start = performance.now();
    findQuote(text, { exact: 'and ', prefix: 'and '.repeat(50), suffix: 'and '.repeat(50) });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
