import { describe, expect, it } from 'vitest';
import { makePdf, stack, type Words } from './make-pdf.ts';
import { readPdf } from './read-pdf.ts';

const foot = (page: number): Words => ({ text: `Page ${page} of 2`, x: 260, y: 810, size: 8 });
const head: Words = { text: 'Border Notes, summer 2031', x: 60, y: 40, size: 8 };

const left = [
  'The prosecutor told the court of Oksay',
  'that Daniyar Seitkali had crossed the',
  'border at night and asked for shelter.',
  'His lawyer said that nobody had looked',
  'at his papers before he was sent back.',
];
const right = [
  'Witnesses saw him last near the market',
  'on the ninth of June, with two men who',
  'did not say who they were. Sabina',
  'Yerlanova wrote to the prosecutor, and',
  'has had no answer from anybody so far.',
];

const pages: [string, readonly (readonly Words[])[], readonly string[]][] = [
  ['a paragraph over the ends of lines', [stack(left)], [left.join(' ')]],
  [
    'a name that runs over the end of a page, past its foot and the next one’s head',
    [
      [head, ...stack([...left.slice(0, 4), 'The last who saw him there was Daniyar'], 60, 700), foot(1)],
      [head, ...stack(['Seitkali, who had come to the market.'], 60, 80), foot(2)],
    ],
    [
      'Border Notes, summer 2031',
      `${left.slice(0, 4).join(' ')} The last who saw him there was Daniyar Seitkali, who had come to the market.`,
      'Page 1 of 2',
      'Border Notes, summer 2031',
      'Page 2 of 2',
    ],
  ],
  [
    'two columns that the file writes one after the other',
    [[...stack(left), ...stack(right, 320)]],
    [left.join(' '), right.join(' ')],
  ],
  [
    'a name that runs over the end of a column',
    [
      [
        ...stack([...left.slice(0, 4), 'He stood beside the others as Daniyar']),
        ...stack(['Seitkali told the court.', ...right], 320),
      ],
    ],
    [`${left.slice(0, 4).join(' ')} He stood beside the others as Daniyar Seitkali told the court.`, right.join(' ')],
  ],
  [
    'two columns that the file writes line by line',
    [left.flatMap((text, at) => [...stack([text], 60, 80 + 12 * at), ...stack([right[at] ?? ''], 320, 80 + 12 * at)])],
    [left.join(' '), right.join(' ')],
  ],
  [
    'the cells of a table row by row, no name out of two of them',
    [
      [
        ...stack(['Name', 'Daniyar Seitkali', 'Sabina Yerlanova', 'Timur Bekzhan', 'Oleg Gritsai'], 60),
        ...stack(['Town', 'Oksay', 'Kokterek', 'Oksay', 'Tersakkan'], 320),
      ].sort((a, b) => a.y - b.y || a.x - b.x),
    ],
    [
      'Name',
      'Town',
      'Daniyar Seitkali',
      'Oksay',
      'Sabina Yerlanova',
      'Kokterek',
      'Timur Bekzhan',
      'Oksay',
      'Oleg Gritsai',
      'Tersakkan',
    ],
  ],
  [
    'paragraphs that are set in',
    [
      [
        ...stack(left),
        { text: 'A day later, Sabina Yerlanova asked', x: 78, y: 140, size: 10 },
        ...stack(['for his papers at the court.'], 60, 152),
      ],
    ],
    [left.join(' '), 'A day later, Sabina Yerlanova asked for his papers at the court.'],
  ],
  [
    'a heading and the text under it',
    [[{ text: 'What happened', x: 60, y: 60, size: 16 }, ...stack(left, 60, 84)]],
    ['What happened', left.join(' ')],
  ],
  [
    'a note at the foot of a page after the text that goes on',
    [
      [
        ...stack([...left.slice(0, 4), 'The last who saw him there was Daniyar'], 60, 640),
        { text: '1 By letter.', x: 60, y: 780, size: 7 },
      ],
      [...stack(['Seitkali, who had come to the market.'])],
    ],
    [
      `${left.slice(0, 4).join(' ')} The last who saw him there was Daniyar Seitkali, who had come to the market.`,
      '1 By letter.',
    ],
  ],
  [
    'words that are divided, and a name that has a hyphen of its own',
    [
      stack([
        'He was last seen with Daniyar Seit-',
        'kali and with the sister, Anna-',
        'Maria Holm, in the market hall at',
        'noon, and then at the station, seat 3-',
        '4 of the night train to the border.',
      ]),
    ],
    [
      'He was last seen with Daniyar Seitkali and with the sister, Anna-Maria Holm, in the market hall at noon, and then at the station, seat 3- 4 of the night train to the border.',
    ],
  ],
  [
    'a ligature as its letters',
    [[{ text: 'Office of Steffi Griffin', x: 60, y: 80, ligature: 'ffi' }]],
    ['Office of Steffi Griffin'],
  ],
  [
    'a ligature that the file maps to one sign',
    [[{ text: 'O\ufb03ce of Ste\ufb03', x: 60, y: 80 }]],
    ['Office of Steffi'],
  ],
  [
    'Cyrillic',
    [stack(['Суд в Оксае вынес приговор: Данияр', 'Сейткали получил четыре года.'])],
    ['Суд в Оксае вынес приговор: Данияр Сейткали получил четыре года.'],
  ],
  [
    'Arabic, which the file writes as it stands on paper',
    [
      [
        { text: [...'قال المحامي إن دانيار'].reverse().join(''), x: 60, y: 80 },
        { text: [...'سيتكالي محتجز منذ يونيو.'].reverse().join(''), x: 42, y: 92 },
      ],
    ],
    ['قال المحامي إن دانيار سيتكالي محتجز منذ يونيو.'],
  ],
  [
    'Arabic in pieces, with a year in it',
    [
      [
        { text: [...'اعتقل دانيار'].reverse().join(''), x: 150, y: 80 },
        { text: '2031', x: 114, y: 80 },
        { text: [...'سيتكالي'].reverse().join(''), x: 60, y: 80 },
      ],
    ],
    ['اعتقل دانيار 2031 سيتكالي'],
  ],
  ['nothing', [[]], []],
];

describe('the text of a PDF', () => {
  it.each(pages)('reads %s', async (_what, words, lines) => {
    const text = await readPdf(makePdf({ pages: words.map((one) => ({ words: one })) }));
    expect(text.whole().split('\n').filter(Boolean)).toEqual(lines);
  });

  it('finds every letter again where it is printed', async () => {
    const text = await readPdf(makePdf({ pages: [{ words: stack(left) }, { words: stack(right) }] }));
    const whole = text.whole();
    const start = whole.indexOf('Sabina Yerlanova');
    const spots = text.locate(start, start + 'Sabina Yerlanova'.length);
    expect(spots.map(({ page, start: from, end }) => [page, from, end])).toEqual([
      [2, 27, 33],
      [2, 0, 9],
    ]);
    const [first, second] = spots;
    expect(first && text.findPiece(2, first.item, first.start, first.end)).toEqual([{ start, end: start + 6 }]);
    expect(second && text.findPiece(2, second.item, 0, 9)).toEqual([{ start: start + 7, end: start + 16 }]);
    expect(text.readOrder(2)).toEqual([...text.readOrder(2)].sort((a, b) => a - b));
  });
});
