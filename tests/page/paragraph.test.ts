import { expect, it } from 'vitest';
import { readParagraph } from '../../page/paragraph.ts';

const text = 'A title\nHe was held on Monday. No more is known.\nHis lawyer spoke.\n';
const find = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

it.each([
  ['in the middle of one', 'held on Monday', 'He was held on Monday. No more is known.'],
  ['that is the first', 'A title', 'A title'],
  ['over two of them', 'known.\nHis', 'He was held on Monday. No more is known.\nHis lawyer spoke.'],
])('reads the paragraph of a passage %s', (_, words, paragraph) => {
  expect(readParagraph(text, find(words))).toBe(paragraph);
});

it('takes a book without a break for no paragraph', () => {
  expect(readParagraph('x'.repeat(200_001), { start: 5, end: 9 })).toBeUndefined();
});
