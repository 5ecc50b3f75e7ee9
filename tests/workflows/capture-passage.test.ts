import { describe, expect, it } from 'vitest';
import type { SelectedPassage } from '../../messaging/page-messages.ts';
import { address } from '../../records/address.ts';
import { hashText } from '../../records/canonical.ts';
import { captured, composeCapture, findAlteredPart } from '../../records/capture.ts';
import { instant } from '../../records/date.ts';
import { capturePassage } from '../../workflows/capture-passage.ts';
import { inventedTaking } from '../invented.ts';

const passage: SelectedPassage = {
  quote: 'He was he\u200bld on 9 June.',
  prefix: '',
  suffix: '',
  paragraph: 'He was he\u200bld on 9 June. No more is known.',
  address: 'https://frame.example/piece',
  text: 'Held\nHe was he\u200bld on 9 June. No more is known.',
  details: {
    title: [{ text: 'Held', from: 'json-ld' }],
    publisher: [],
    author: [],
    published: [
      { text: '10 June 2031', from: 'meta' },
      { text: '2031-06-11', from: 'visible' },
    ],
    canonical: 'https://news.example/held',
  },
};
const shown = {
  address: address.parse('https://news.example/held?utm_source=x'),
  title: 'Tab',
  taking: inventedTaking,
};
const at = instant.parse('2031-06-12T08:00:00.000Z');
const dates = { happened: '2031-06-09', published: { text: '2031-06-10', from: 'meta' as const } };
const take = (one = passage, around = shown) => capturePassage(one, around, dates, at);

describe('the original of a clip', () => {
  it('keeps the quote as printed and a clean copy beside it', () => {
    expect(take()).toMatchObject({ quote: passage.quote, clean: 'He was held on 9 June.' });
  });

  it('keeps every date that the page states, even where they contradict each other, and where each was read', () => {
    expect(take().dates).toEqual({
      happened: { date: '2031-06-09', from: 'visible' },
      published: { date: '2031-06-10', from: 'meta' },
      stated: passage.details.published,
      retrieved: '2031-06-12T13:00:00.000+05:00',
    });
  });

  it.each([
    [
      'all that the page’s data name',
      [
        ['Mira Toleva', 'json-ld'],
        ['Jan Ostrov', 'json-ld'],
        ['By Mira', 'visible'],
      ],
      'Mira Toleva; Jan Ostrov',
    ],
    [
      'the first that it prints',
      [
        ['By Mira Toleva', 'visible'],
        ['Mira Toleva', 'visible'],
      ],
      'By Mira Toleva',
    ],
  ] as const)('names as authors %s', (_, given, text) => {
    const author = given.map(([name, from]) => ({ text: name, from }));
    expect(take({ ...passage, details: { ...passage.details, author } }).author).toMatchObject({ text });
  });

  it('hashes all visible text of the page without keeping it', () => {
    expect(take().page).toEqual({ sha256: hashText(passage.text ?? ''), length: passage.text?.length });
  });

  it('tells the frame from the page that shows it', () => {
    const framed = { ...shown, taking: { ...inventedTaking, isInFrame: true } };
    expect(take(passage, framed).frame).toEqual({ address: 'https://frame.example/piece' });
    expect(take().frame).toEqual({ absent: 'no-frame' });
  });

  it('says why what is absent is absent', () => {
    const { paragraph: _, text: __, ...rest } = passage;
    const details = { ...passage.details, title: [], canonical: 'javascript:alert(1)' };
    const bare = capturePassage(
      { ...rest, details },
      { ...shown, title: '' },
      { happened: undefined, published: undefined },
      at,
    );
    expect(bare).toMatchObject({
      title: { absent: 'not-stated' },
      author: { absent: 'not-stated' },
      language: { absent: 'not-stated' },
      canonical: { absent: 'not-understood' },
      paragraph: { absent: 'not-read' },
      page: { absent: 'not-read' },
      copy: { absent: 'not-taken' },
      dates: { happened: { absent: 'not-stated' }, published: { absent: 'not-understood' } },
    });
    expect(captured.safeParse(bare).success).toBe(true);
  });

  it('knows a quote or paragraph that is not what was hashed', () => {
    const original = composeCapture(take(), crypto.randomUUID(), at);
    expect(findAlteredPart(original)).toBeUndefined();
    expect(findAlteredPart({ ...original, quote: 'He was held on 9 June.' })).toBe('quote');
    expect(findAlteredPart({ ...original, paragraph: { text: 'x' } })).toBe('paragraph');
    expect(findAlteredPart({ ...original, paragraph: { absent: 'not-read' } })).toBe('paragraph');
  });
});
