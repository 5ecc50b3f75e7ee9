import { describe, expect, it } from 'vitest';
import type { TextMessage } from '../../messaging/page-messages.ts';
import { address } from '../../records/address.ts';
import type { NamesToFind } from '../../workflows/find-names.ts';
import {
  countPeople,
  countUnlisted,
  dropFrames,
  mostMentions,
  newPage,
  readPassage,
} from '../../workflows/read-page.ts';
import { inventCase, inventPerson } from '../invented.ts';
import { knowing } from './knowing.ts';

const daniyar = inventPerson('Daniyar Seitkali');
const aset = inventPerson('Aset Nurlan');
const twin = inventPerson('Aset Nurlan');
const nine = inventCase('The Karasu nine', [daniyar.id], ['UA 310/31']);
const names = knowing([daniyar, aset, twin, nine]);

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
    const { page, places } = readPassage(newPage, 0, say('On Monday Daniyar Seitkali was released.'), names);
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
    const { places } = readPassage(newPage, 0, say('Daniyar Seitkali and UA 310/31'), names);
    expect(places.every((one) => typeof one === 'number')).toBe(true);
    expect(places).toHaveLength(8);
  });

  it('forgets what a passage said before it changed', () => {
    const first = readPassage(newPage, 0, say('Daniyar Seitkali'), names);
    const second = readPassage(first.page, 0, say('nobody'), names);
    expect(second.page.mentions).toEqual([]);
  });

  it('keeps other passages in reading order, whichever came first', () => {
    const later = readPassage(newPage, 0, say('Daniyar Seitkali', { passage: 2, position: 2 }), names);
    const both = readPassage(later.page, 0, say('UA 310/31', { passage: 1, position: 1 }), names);
    expect(both.page.mentions.map((one) => one.text)).toEqual(['UA 310/31', 'Daniyar Seitkali']);
  });

  it('starts anew when the document in a frame is another', () => {
    const first = readPassage(newPage, 0, say('Daniyar Seitkali'), names);
    const next = readPassage(first.page, 0, say('nobody', { load: 2, passage: 7 }), names);
    expect(next.page.mentions).toEqual([]);
  });

  describe('that names somebody again and again', () => {
    const crowd = (count: number) => 'Daniyar Seitkali and so on. '.repeat(count);
    const full = [0, 1, 2, 3].reduce(
      (page, passage) => readPassage(page, 0, say(crowd(300), { passage, position: passage }), names).page,
      newPage,
    );

    it('lists the first places, and counts the others', () => {
      expect(full.mentions).toHaveLength(mostMentions.all);
      expect(countUnlisted(full)).toBe(200);
    });

    it('counts a passage once, however often it is read', () => {
      const again = readPassage(full, 0, say(crowd(300), { passage: 3, position: 3 }), names).page;
      expect(countUnlisted(again)).toBe(200);
      const shorter = readPassage(again, 0, say(crowd(40), { passage: 3, position: 3 }), names).page;
      expect([shorter.mentions.length, countUnlisted(shorter)]).toEqual([940, 0]);
    });

    it('lists whoever is named past that for the first time', () => {
      const text = `${crowd(2)} Aset Nurlan was there. ${crowd(2)} Aset Nurlan was seen.`;
      const { page } = readPassage(full, 0, say(text, { passage: 4, position: 4 }), names);
      expect(page.mentions.slice(mostMentions.all).map((one) => one.text)).toEqual(['Aset Nurlan']);
      expect(countPeople(page)).toBe(3);
      expect(countUnlisted(page)).toBe(205);
    });

    it('forgets what it counted in a frame that is gone, and in another document', () => {
      const framed = readPassage(full, 5, say(crowd(3)), names).page;
      expect(countUnlisted(framed)).toBe(203);
      expect(countUnlisted(dropFrames(framed, new Set([5])))).toBe(200);
      expect(countUnlisted(readPassage(framed, 0, say('nobody', { load: 2 }), names).page)).toBe(3);
    });
  });

  it('counts people, not places, and a form that fits two as two', () => {
    const { page } = readPassage(newPage, 0, say('Daniyar Seitkali. Daniyar Seitkali. Aset Nurlan.'), names);
    expect(page.mentions).toHaveLength(3);
    expect(countPeople(page)).toBe(3);
  });

  it('is still reading until the top document has been sent whole', () => {
    const { page } = readPassage(newPage, 0, say('Daniyar', { done: false }), names);
    expect(page.reading).toBe('reading');
    expect(readPassage(page, 3, say('in a frame'), names).page.reading).toBe('reading');
  });

  it('says when a page was cut', () => {
    expect(readPassage(newPage, 0, say('long', { cut: true }), names).page.reading).toBe('cut');
  });

  it('forgets the frames that are gone', () => {
    const top = readPassage(newPage, 0, say('Daniyar Seitkali'), names);
    const framed = readPassage(top.page, 4, say('UA 310/31', { load: 9 }), names);
    expect(framed.page.mentions).toHaveLength(2);
    expect(dropFrames(framed.page, new Set([4])).mentions).toHaveLength(1);
  });
});

const weakSpelling = (text: string) => ({ text, script: 'Latn', strength: 'weak' as const });

describe('reading as the user wants it', () => {
  const seitkali = inventPerson('Daniyar Seitkali');
  const whoIn = (text: string, names: NamesToFind, address?: string) =>
    readPassage(newPage, 0, say(text), names, address).page.mentions.map((one) => one.text);

  it('shows only what is likely at least when strict', () => {
    const nicknamed = { ...seitkali, spellings: [...seitkali.spellings, weakSpelling('Danik')] };
    const text = 'Daniyar Seitkali came late. Danik said nothing.';
    expect(whoIn(text, knowing([nicknamed]))).toEqual(['Daniyar Seitkali', 'Danik']);
    expect(whoIn(text, knowing([nicknamed], { strictness: 'strict' }))).toEqual(['Daniyar Seitkali']);
  });

  it('leaves out a kind of variation that is turned off', () => {
    expect(whoIn('D. Seitkali spoke.', knowing([seitkali]))).toEqual(['D. Seitkali']);
    expect(whoIn('D. Seitkali spoke.', knowing([seitkali], { off: ['initials'] }))).toEqual([]);
  });

  it('leaves out a form that is somebody else, in whatever case it is printed', () => {
    const denied = { ...seitkali, mistaken: [{ form: 'D. Seitkali' }] };
    expect(whoIn('D. SEITKALI spoke. Daniyar Seitkali was silent.', knowing([denied]))).toEqual(['Daniyar Seitkali']);
  });

  it('leaves out a namesake on the page where that was said, family name and all, and nowhere else', () => {
    const here = address.parse('https://example.org/sport/');
    const denied = { ...seitkali, mistaken: [{ form: 'Daniyar Seitkali', address: here }] };
    const text = 'Daniyar Seitkali scored twice. Seitkali was pleased.';
    expect(whoIn(text, knowing([denied]), 'https://example.org/sport#goals')).toEqual([]);
    expect(whoIn(text, knowing([denied]), 'https://example.org/court')).toEqual(['Daniyar Seitkali', 'Seitkali']);
  });

  it('still names the others whom a form fits', () => {
    const other = inventPerson('Daniyar Seitkali');
    const denied = { ...seitkali, mistaken: [{ form: 'Daniyar Seitkali' }] };
    const { page } = readPassage(newPage, 0, say('Daniyar Seitkali spoke.'), knowing([denied, other]));
    expect(page.mentions.map((one) => one.who)).toEqual([[{ kind: 'person', id: other.id }]]);
  });
});
