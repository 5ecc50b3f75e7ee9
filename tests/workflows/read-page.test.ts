import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../matching/build-index.ts';
import type { TextMessage } from '../../messaging/page-messages.ts';
import { nameRecords } from '../../workflows/name-records.ts';
import { countPeople, dropFrames, newPage, readPassage } from '../../workflows/read-page.ts';
import { inventCase, inventPerson } from '../invented.ts';

const daniyar = inventPerson('Daniyar Seitkali');
const aset = inventPerson('Aset Nurlan');
const twin = inventPerson('Aset Nurlan');
const nine = inventCase('The Karasu nine', [daniyar.id], ['UA 310/31']);
const index = buildIndex(nameRecords([daniyar, aset, twin, nine]));

const say = (text: string, more: Partial<TextMessage> = {}): TextMessage => ({
  kind: 'text',
  load: 1,
  passage: 1,
  position: 1,
  text,
  done: true,
  cut: false,
  ...more,
});

describe('reading a page', () => {
  it('answers with places and keeps who stands there', () => {
    const { page, places } = readPassage(newPage, 0, say('On Monday Daniyar Seitkali was released.'), index);
    expect(places).toEqual([10, 26, 1, 0]);
    expect(page.mentions).toMatchObject([
      {
        text: 'Daniyar Seitkali',
        before: 'On Monday ',
        after: ' was released.',
        who: [{ kind: 'person', id: daniyar.id }],
      },
    ]);
    expect(page.reading).toBe('read');
  });

  it('tells the page script nothing but numbers', () => {
    const { places } = readPassage(newPage, 0, say('Daniyar Seitkali and UA 310/31'), index);
    expect(places.every((one) => typeof one === 'number')).toBe(true);
    expect(places).toHaveLength(8);
  });

  it('forgets what a passage said before it changed', () => {
    const first = readPassage(newPage, 0, say('Daniyar Seitkali'), index);
    const second = readPassage(first.page, 0, say('nobody'), index);
    expect(second.page.mentions).toEqual([]);
  });

  it('keeps other passages in reading order, whichever came first', () => {
    const later = readPassage(newPage, 0, say('Daniyar Seitkali', { passage: 2, position: 2 }), index);
    const both = readPassage(later.page, 0, say('UA 310/31', { passage: 1, position: 1 }), index);
    expect(both.page.mentions.map((one) => one.text)).toEqual(['UA 310/31', 'Daniyar Seitkali']);
  });

  it('starts anew when the document in a frame is another', () => {
    const first = readPassage(newPage, 0, say('Daniyar Seitkali'), index);
    const next = readPassage(first.page, 0, say('nobody', { load: 2, passage: 7 }), index);
    expect(next.page.mentions).toEqual([]);
  });

  it('counts people, not places, and a form that fits two as two', () => {
    const { page } = readPassage(newPage, 0, say('Daniyar Seitkali. Daniyar Seitkali. Aset Nurlan.'), index);
    expect(page.mentions).toHaveLength(3);
    expect(countPeople(page)).toBe(3);
  });

  it('is still reading until the top document has been sent whole', () => {
    const { page } = readPassage(newPage, 0, say('Daniyar', { done: false }), index);
    expect(page.reading).toBe('reading');
    expect(readPassage(page, 3, say('in a frame'), index).page.reading).toBe('reading');
  });

  it('says when a page was cut', () => {
    expect(readPassage(newPage, 0, say('long', { cut: true }), index).page.reading).toBe('cut');
  });

  it('forgets the frames that are gone', () => {
    const top = readPassage(newPage, 0, say('Daniyar Seitkali'), index);
    const framed = readPassage(top.page, 4, say('UA 310/31', { load: 9 }), index);
    expect(framed.page.mentions).toHaveLength(2);
    expect(dropFrames(framed.page, new Set([4])).mentions).toHaveLength(1);
  });
});
