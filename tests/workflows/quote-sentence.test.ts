import { describe, expect, it } from 'vitest';
import { longestSide, quoteSentence } from '../../workflows/quote-sentence.ts';

const around = (text: string, name: string) =>
  quoteSentence(text, text.indexOf(name), text.indexOf(name) + name.length);

describe('the sentence around a name', () => {
  it('begins and ends where the sentence does', () => {
    expect(around('It rained. On Monday Aset Nurlan was freed. He went home.', 'Aset Nurlan')).toEqual({
      before: 'On Monday ',
      after: ' was freed.',
    });
  });

  it('goes on over lines that only layout broke', () => {
    const text =
      'The district court in Karasu heard that the writer\nAset Nurlan had been held for nine days without a lawyer.';
    expect(around(text, 'Aset Nurlan').before).toBe('The district court in Karasu heard that the writer ');
  });

  it('does not run a short heading into the text below it', () => {
    expect(around('News\nAset Nurlan was freed.', 'Aset Nurlan').before).toBe('');
  });

  it('does not run a caption into the paragraph below it', () => {
    const text = `The crossing at Tersakkan. Drawing: The Steppe Herald\nAset Nurlan was handed over ${'at dawn '.repeat(15)}`;
    expect(around(text, 'Aset Nurlan').before).toBe('');
  });

  it('cuts a long sentence between words and says so', () => {
    const { before, after } = around(`${'word '.repeat(100)}Aset Nurlan${' word'.repeat(100)}`, 'Aset Nurlan');
    expect(before).toMatch(/^…word (?:word )*$/u);
    expect(after).toMatch(/^(?: word)* word…$/u);
    expect(before.length).toBeLessThanOrEqual(longestSide + 1);
  });
});
