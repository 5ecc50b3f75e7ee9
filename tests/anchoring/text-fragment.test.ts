import { describe, expect, it } from 'vitest';
import { type LinkedPassage, writeTextLink } from '../../anchoring/text-fragment.ts';

const page = 'https://gazette.example/baker';
const long = 'Timur Bekzhan was sentenced to four years on Thursday in a closed court.';
const around = { prefix: 'In Karasu, ', suffix: ' His lawyer said so.' };

/** The directive that a passage is linked by, decoded but for the signs with a meaning. */
function direct(passage: Partial<LinkedPassage>, address = page): string {
  const link = writeTextLink(address, { exact: long, ...around, ...passage });
  return link.slice(link.indexOf('text=') + 'text='.length);
}

describe('a link to a passage', () => {
  it('writes out a sentence', () => {
    expect(decodeURIComponent(direct({}))).toBe(long);
  });

  it.each([
    [
      'a short one by what stands around it',
      { exact: 'four years' },
      'Karasu%2C-,four%20years,-His%20lawyer%20said%20so',
    ],
    [
      'one that stands twice by what stands around it',
      { paragraph: `${long} ${long}` },
      `Karasu%2C-,${encodeURIComponent(long)},-His%20lawyer%20said%20so`,
    ],
    [
      'one at the very beginning of a page by what follows',
      { exact: 'four years', prefix: '' },
      'four%20years,-His%20lawyer%20said%20so',
    ],
    ['one with nothing around it by itself', { exact: 'four', prefix: '', suffix: '' }, 'four'],
    ['one cut inside words by the whole words', { exact: 'our yea', prefix: 'for f', suffix: 'rs on' }, 'four%20years'],
    [
      'one of several blocks by how it begins and ends',
      { exact: `${long}\nHe will appeal before the end of the month.` },
      'Timur%20Bekzhan%20was%20sentenced%20to%20four,before%20the%20end%20of%20the%20month.',
    ],
    [
      'a long one by how it begins and ends',
      { exact: `${long} ${'Nobody was told of it. '.repeat(20)}The door stayed shut all day.` },
      'Timur%20Bekzhan%20was%20sentenced%20to%20four,The%20door%20stayed%20shut%20all%20day.',
    ],
    [
      'the signs of a directive as themselves',
      { exact: 'a-b, c & d', prefix: '', suffix: '' },
      'a%2Db%2C%20c%20%26%20d',
    ],
    ['Arabic', { exact: 'حكم على تيمور', prefix: '', suffix: '' }, encodeURIComponent('حكم على تيمور')],
  ])('names %s', (_, passage, directive) => {
    expect(direct(passage)).toBe(directive);
  });

  it.each([
    ['keeps a fragment', `${page}#verdict`, `${page}#verdict:~:text=four`],
    ['keeps the route of a page that is a program', `${page}#/read/7`, `${page}#/read/7:~:text=four`],
    ['takes the place of another directive', `${page}#verdict:~:text=other`, `${page}#verdict:~:text=four`],
    ['goes behind a query', `${page}?id=1`, `${page}?id=1#:~:text=four`],
  ])('%s', (_, address, link) => {
    expect(writeTextLink(address, { exact: 'four', prefix: '', suffix: '' })).toBe(link);
  });

  it('leaves an address alone where there is no word to look for', () => {
    expect(writeTextLink(page, { exact: '…', prefix: '', suffix: '' })).toBe(page);
  });

  it('survives half a letter', () => {
    expect(writeTextLink(page, { exact: 'a \ud83d', prefix: '', suffix: '' })).toBe(`${page}#:~:text=a%20%EF%BF%BD`);
  });
});
