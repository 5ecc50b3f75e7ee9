import { describe, expect, it } from 'vitest';
import { type Cited, gatherCited } from '../../../exchange/citation/cited.ts';
import { writeGost } from '../../../exchange/citation/gost.ts';
import { writeOscola } from '../../../exchange/citation/oscola.ts';
import { writeParts } from '../../../exchange/citation/parts.ts';
import type { Clip } from '../../../records/clip.ts';
import { edtfDate } from '../../../records/date.ts';
import { inventCapture, inventClip, inventSource } from '../../invented.ts';

const whole: Cited = {
  authors: ['Mira Toleva'],
  title: 'Four years for a baker',
  publisher: 'The Lane Gazette',
  published: edtfDate.parse('2031-08-22'),
  address: 'https://gazette.example/baker',
  page: undefined,
  retrieved: '2031-09-01',
  archived: undefined,
};
const bare: Cited = { ...whole, authors: [], title: undefined, publisher: undefined, published: undefined };
const copy = 'https://web.archive.org/web/20310901120000/https://gazette.example/baker';

/** Dates as they are: how a language writes them is tried where that is done. */
const english = (cited: Cited) => writeParts(writeOscola(cited, (date) => date)).plain;
const russian = (cited: Cited) => writeParts(writeGost(cited, (date) => date)).plain;

const rows: readonly [string, Cited, string, string][] = [
  [
    'a page that says everything',
    whole,
    'Mira Toleva, ‘Four years for a baker’ (The Lane Gazette, 2031-08-22) <https://gazette.example/baker> accessed 2031-09-01',
    'Mira Toleva. Four years for a baker // The Lane Gazette. 2031. 22 авг. URL: https://gazette.example/baker (дата обращения: 01.09.2031).',
  ],
  [
    'a page that says nothing',
    bare,
    '(no date) <https://gazette.example/baker> accessed 2031-09-01',
    '[Б. д.] URL: https://gazette.example/baker (дата обращения: 01.09.2031).',
  ],
  [
    'two authors and a page of a PDF',
    { ...whole, authors: ['Mira Toleva', 'Jan Ostrov'], page: 12 },
    'Mira Toleva and Jan Ostrov, ‘Four years for a baker’ (The Lane Gazette, 2031-08-22) 12 <https://gazette.example/baker> accessed 2031-09-01',
    'Mira Toleva, Jan Ostrov. Four years for a baker // The Lane Gazette. 2031. 22 авг. С. 12. URL: https://gazette.example/baker (дата обращения: 01.09.2031).',
  ],
  [
    'four authors',
    { ...bare, authors: ['A. Bek', 'B. Sol', 'C. Ton', 'D. Ur'] },
    'A. Bek and others, (no date) <https://gazette.example/baker> accessed 2031-09-01',
    'A. Bek и др. [Б. д.] URL: https://gazette.example/baker (дата обращения: 01.09.2031).',
  ],
  [
    'a title that ends its own sentence, and a month alone',
    { ...bare, title: 'Who baked the bread?', published: edtfDate.parse('2031-08') },
    '‘Who baked the bread?’ (2031-08) <https://gazette.example/baker> accessed 2031-09-01',
    'Who baked the bread? 2031-08. URL: https://gazette.example/baker (дата обращения: 01.09.2031).',
  ],
  [
    'a page that somebody else keeps too',
    { ...bare, archived: copy },
    `(no date) <https://gazette.example/baker> archived at <${copy}> accessed 2031-09-01`,
    `[Б. д.] URL: https://gazette.example/baker (дата обращения: 01.09.2031). Архивная копия: ${copy}.`,
  ],
];

describe('a citation', () => {
  it.each(rows)('in English (OSCOLA) of %s', (_, cited, oscola) => {
    expect(english(cited)).toBe(oscola);
  });

  it.each(rows)('in Russian (ГОСТ Р 7.0.5-2008) of %s', (_, cited, __, gost) => {
    expect(russian(cited)).toBe(gost);
  });

  it('sets the publisher in italics, and makes no markup of a page’s words', () => {
    const { html } = writeParts(writeOscola({ ...whole, title: '<b>&', publisher: 'A & <i>B' }, (date) => date));
    expect(html).toContain('‘&lt;b&gt;&amp;’ (<i>A &amp; &lt;i&gt;B</i>, ');
  });

  it('runs white space together', () => {
    expect(english({ ...bare, title: 'Four\n  years' })).toContain('‘Four years’');
  });
});

describe('what a citation names', () => {
  const source = { ...inventSource('https://gazette.example/baker'), author: 'Mira Toleva; Jan Ostrov;' };
  const clip = inventClip(source, 'four years');

  it('is each author by themselves', () => {
    expect(gatherCited({ clip, source })?.authors).toEqual(['Mira Toleva', 'Jan Ostrov']);
  });

  it('is the day on the reader’s calendar, where the original tells it', () => {
    expect(gatherCited({ clip, source })?.retrieved).toBe('2031-06-12');
    const original = inventCapture('four years');
    const late = { ...original, dates: { ...original.dates, retrieved: '2031-06-13T01:00:00.000+05:00' as never } };
    expect(gatherCited({ clip, source, original: late })?.retrieved).toBe('2031-06-13');
  });

  it('is the newest copy that a third party keeps', () => {
    const taken = (at: string): NonNullable<Clip['archived']>[number] =>
      ({ by: 'web.archive.org', address: `https://web.archive.org/web/${at}/x`, taken: at, asked: at }) as never;
    const kept = { ...clip, archived: [taken('2031-07-01T00:00:00Z'), taken('2031-06-30T00:00:00Z')] };
    expect(gatherCited({ clip: kept, source })?.archived).toContain('2031-07-01');
  });

  it('is the page of a PDF', () => {
    const selectors = [...clip.selectors, { type: 'FragmentSelector', value: 'page=12&viewrect=1,2,3,4' }] as never;
    expect(gatherCited({ clip: { ...clip, selectors }, source })?.page).toBe(12);
  });

  it('is nothing where the source was never kept', () => {
    expect(gatherCited({ clip, source: undefined })).toBeUndefined();
  });
});
