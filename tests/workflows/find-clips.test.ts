// Every clip of a page is found again, or said not to be, with what has changed.
import { describe, expect, it } from 'vitest';
import { composeCapture } from '../../records/capture.ts';
import type { ClipFinding } from '../../records/clip-finding.ts';
import { findClips } from '../../workflows/find-clips.ts';
import { inventClip, inventSource } from '../invented.ts';

const paragraph = 'Timur Bekzhan was sentenced to four years on Monday. His lawyer said that she would appeal.';
const quote = 'Timur Bekzhan was sentenced to four years on Monday.';
const source = inventSource('https://lane.example/2031/four-years');

async function find(...texts: readonly string[]): Promise<ClipFinding | undefined> {
  const original = composeCapture(
    {
      quote,
      clean: quote,
      paragraph: { text: paragraph },
      prefix: '',
      suffix: '',
      address: source.address,
      canonical: { absent: 'not-stated' },
      frame: { absent: 'no-frame' },
      title: { absent: 'not-stated' },
      publisher: { absent: 'not-stated' },
      author: { absent: 'not-stated' },
      language: { absent: 'not-stated' },
      dates: {
        happened: { absent: 'not-stated' },
        published: { absent: 'not-stated' },
        stated: [],
        retrieved: source.retrieved,
      },
      selected: 'selection',
      tool: { name: 'Vigil', version: '0', build: 'test' },
      page: { absent: 'not-read' },
      copy: { absent: 'not-taken' },
    },
    crypto.randomUUID(),
    source.retrieved,
  );
  const bare = inventClip(source, quote);
  const [selector] = bare.selectors;
  const suffix = paragraph.slice(quote.length);
  const clip = { ...bare, original: original.id, selectors: [{ ...selector, prefix: 'Courts\n', suffix }] as const };
  const frames = texts.map((text, frame) => ({ frame, text }));
  const [found] = await findClips([clip as never], new Map([[original.id, original]]), frames, () => performance.now());
  return found;
}

const show = (found: ClipFinding | undefined) =>
  found?.difference
    ?.map(({ kind, text }) => (kind === 'kept' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

describe('a clip', () => {
  it('is where it was', async () => {
    const found = await find(`Courts\n${paragraph}\nWeather`);
    expect(found).toMatchObject({ state: 'same', isOnlyAround: false, now: { frame: 0, exact: quote } });
    expect(found?.difference).toBeUndefined();
  });

  it('is found in a frame', async () => {
    expect(await find('Weather', `Courts\n${paragraph}`)).toMatchObject({ state: 'same', now: { frame: 1 } });
  });

  it('is said to stand in a paragraph that has changed', async () => {
    const found = await find(`Courts\n${paragraph.replace('would', 'would not')}`);
    expect(found).toMatchObject({ state: 'same', isOnlyAround: true });
    expect(show(found)).toContain('she would {+not +}appeal.');
  });

  it('is changed, word by word, and shown by the words of now', async () => {
    const found = await find(`Courts\n${paragraph.replace('four', 'six')}`);
    expect(found).toMatchObject({ state: 'changed', now: { exact: quote.replace('four', 'six') } });
    expect(show(found)).toContain('sentenced to [-four-]{+six+} years');
  });

  it('is gone, with what is left of its paragraph', async () => {
    const found = await find('Courts\nHis lawyer said that she would appeal.\nWeather');
    expect(found?.state).toBe('gone');
    expect(found?.now).toBeUndefined();
    expect(show(found)).toContain(`[-${quote} -]His lawyer`);
  });

  it('is gone from an empty page, and from a tab without any', async () => {
    expect(await find('')).toMatchObject({ state: 'gone' });
    expect(await find()).toMatchObject({ state: 'gone' });
  });
});
