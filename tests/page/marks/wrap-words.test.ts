import { describe, expect, it } from 'vitest';
import { wrapWords } from '../../../page/marks/wrap-words.ts';

/** Every letter is one wide. */
const wrap = (text: string, width: number, most = 9) => wrapWords(text, width, most, (piece) => piece.length);

describe('words of a card', () => {
  it.each([
    ['nothing', '', 10, []],
    ['what fits on one line', 'a name', 10, ['a name']],
    ['at spaces', 'one two three', 7, ['one two', 'three']],
    ['a word that is wider than a line', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['white space of any kind', ' one\n\ttwo ', 20, ['one two']],
  ])('break %s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('end in an ellipsis where there are too many', () => {
    expect(wrap('one two three four', 5, 2)).toEqual(['one', 'two…']);
    expect(wrap('abcdefghijkl', 4, 2)).toEqual(['abcd', 'efg…']);
  });

  it('never break a letter that is written with two units', () => {
    expect(wrap('😀😀😀', 2, 9)).toEqual(['😀', '😀', '😀']);
  });
});
