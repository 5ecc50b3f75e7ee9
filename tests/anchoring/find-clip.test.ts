// A passage is found again after what editors do to an article, and never where it is not.
import { describe, expect, it } from 'vitest';
import { type Found, findClip } from '../../anchoring/find-clip.ts';
import { indexText } from '../../anchoring/grams.ts';
import { describeQuote } from '../../page/quote.ts';

const story = [
  'Courts Region Weather',
  'Four years for a baker',
  'Timur Bekzhan was sentenced to four years in a colony on Monday, the court’s office in Karasu said.',
  'His lawyer was given the file one evening before the hearing. She said that she would appeal.',
  'Sabeth Yaruni, 34, was sentenced to two years.',
  'Korim Dashvand, 41, was sentenced to two years.',
  'The ministry of the interior did not answer questions about the raid in Velmora.',
].join('\n');

function clip(words: string) {
  const start = story.indexOf(words);
  return { ...describeQuote(story, { start, end: start + words.length }), start };
}

/** What is found, as words. */
function find(words: string, now: string): [Found['state'], string] {
  const found = findClip(indexText(now), clip(words));
  return [found.state, found.state === 'gone' ? '' : now.slice(found.at.start, found.at.end)];
}

const sentence = 'His lawyer was given the file one evening before the hearing.';

describe('a passage', () => {
  it.each([
    ['an untouched page', story],
    ['another headline', story.replace('Four years for a baker', 'A baker goes to prison')],
    ['other white space and hyphens', story.replaceAll(' ', '\u00a0 ').replaceAll('lawyer', 'law\u00adyer')],
  ])('is the same on %s', (_, now) => {
    expect(find(sentence, now)[0]).toBe('same');
  });

  it('is moved where its words stand among others', () => {
    expect(find(sentence, `${story.slice(0, 40)}\nElsewhere it rained. ${sentence} Nobody came.`)).toEqual([
      'moved',
      sentence,
    ]);
  });

  it.each([
    ['another word', sentence, 'one evening', 'eleven days'],
    ['another number', 'four years in a colony', 'four years in', 'seventeen months in'],
    ['a word less', sentence, ' one evening', ''],
  ])('is changed where it has %s', (_, words, from, to) => {
    expect(find(words, story.replace(from, to))).toEqual(['changed', words.replace(from, to)]);
  });

  it('is followed over a paragraph that was put into it', () => {
    const [first, second] = [
      sentence,
      'She said that she would appeal.\nSabeth Yaruni, 34, was sentenced to two years.',
    ];
    const inserted = 'Correction: an earlier version gave another age.';
    const now = story.replace('appeal.\n', `appeal.\n${inserted}\n`);
    expect(find(`${first} ${second}`, now)).toEqual(['changed', `${first} ${second.replace('\n', `\n${inserted}\n`)}`]);
  });

  it('is told to be in another script', () => {
    const [latin, cyrillic] = [
      'Sud je razmatrao slučaj u ponedeljak, a rodbinu nisu pustili u salu.',
      'Суд је разматрао случај у понедељак, а родбину нису пустили у салу.',
    ];
    const quoted = describeQuote(latin, { start: 0, end: latin.length });
    expect(findClip(indexText(`Вести\n${cyrillic}`), quoted)).toMatchObject({ state: 'changed', how: 'script' });
  });

  it('is not taken for what is said of somebody else in the same words', () => {
    const line = 'Sabeth Yaruni, 34, was sentenced to two years.';
    expect(find(line, story.replace(`${line}\n`, ''))).toEqual(['gone', '']);
  });

  it('of an entry in a list is not taken for the same words of another entry', () => {
    const lines = [
      'Sabeth Yaruni: held since Monday, charge unknown.',
      'Fayz Harundi: held since Monday, charge unknown.',
    ];
    const list = `Held in Karasu\n${lines.join('\n')}\nThe ministry did not answer.`;
    const start = list.indexOf('since Monday');
    const quoted = { ...describeQuote(list, { start, end: start + 'since Monday, charge'.length }), start };
    expect(findClip(indexText(list.replace(`${lines[0]}\n`, '')), quoted).state).toBe('gone');
    expect(findClip(indexText(list.replace('Yaruni:', 'Yarouni:')), quoted).state).toBe('same');
  });

  it('leaves a trace of where it was', () => {
    const now = story.replace(`${sentence} `, '');
    const found = findClip(indexText(now), clip(sentence));
    expect(found).toMatchObject({ state: 'gone', near: { start: expect.any(Number) } });
  });

  it.each([
    ['an empty page', ''],
    ['a page of nothing but one word', 'and '.repeat(5_000)],
    ['a page in another language', 'Суд рассмотрел дело о хлебе. '.repeat(50)],
  ])('is gone on %s', (_, now) => {
    expect(find(sentence, now)).toEqual(['gone', '']);
  });

  it.each([
    ['no context, as old files have it', { exact: sentence, prefix: '', suffix: '' }],
    ['nothing but signs', { exact: '—?!', prefix: 'said ', suffix: ' nobody' }],
  ])('with %s is found by its words alone', (_, quoted) => {
    const now = `${story}\nWhat was said —?! nobody knows.`;
    const found = findClip(indexText(now), quoted);
    expect(found.state === 'gone' ? '' : now.slice(found.at.start, found.at.end)).toBe(quoted.exact);
  });

  it('without anything in it is gone', () => {
    expect(findClip(indexText(story), { exact: '', prefix: 'a', suffix: 'b' }).state).toBe('gone');
  });

  it('of 200,000 letters is found in a moment', () => {
    const long = Array.from({ length: 4_000 }, (_, i) => `Line ${i} tells of case number ${i * 7_919}.`).join('\n');
    const index = indexText(`Before.\n${long.replace('number 79190.', 'number 79191.')}\nAfter.`);
    const start = performance.now();
    expect(findClip(index, { exact: long, prefix: 'Before.\n', suffix: '\nAfter.' }).state).toBe('changed');
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
