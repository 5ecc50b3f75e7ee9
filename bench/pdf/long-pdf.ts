// A long report of invented sentences in two columns, somebody who is followed on every tenth page.
import { makePdf, stack } from '../../tests/pdf/make-pdf.ts';

const sentences = [
  'The court of Oksay heard the case again',
  'and put it off, for a witness was away.',
  'Nobody at the border had seen his papers',
  'since the summer, his lawyer told us, and',
  'the office in Tersakkan gave no answer.',
  'A letter of the family was sent back with',
  'a stamp that nobody there could explain.',
];

const names = ['Daniyar Seitkali', 'Sabina Yerlanova', 'Timur Bekzhan'];

function writeColumn(page: number, side: number): string[] {
  return Array.from({ length: 56 }, (_, line) => {
    if (line === 20 && side === 0 && page % 10 === 0) return `It was then that ${names[(page / 10) % 3]} was`;
    return sentences[(page + side * 3 + line) % sentences.length] ?? '';
  });
}

export function makeLongPdf(pages: number): Buffer {
  return makePdf({
    pages: Array.from({ length: pages }, (_, page) => ({
      words: [
        { text: 'Border Notes, summer 2031', x: 60, y: 40, size: 8 },
        ...stack(writeColumn(page, 0), 50, 80, 9, 12),
        ...stack(writeColumn(page, 1), 310, 80, 9, 12),
        { text: `Page ${page + 1} of ${pages}`, x: 260, y: 810, size: 8 },
      ],
    })),
  });
}
