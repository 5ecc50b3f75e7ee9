import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf } from '../../../scripts/build.mjs';
import { type FoundMention, type FoundText, findOnPages } from '../../../scripts/find/find-on-pages.ts';

const people = [
  { id: 'd-1', name: 'Daniyar Seitkali', aliases: ['Данияр Сейткали'] },
  { id: 'o-1', name: 'Oibek Turgunzoda' },
  { id: 'o-2', name: 'Oibek Turgunzoda' },
  { id: 'f-1', name: 'Farhod Nazarkul' },
];
const pages = ['article-cyrillic.html', 'framed.html', 'urgent-action.html'];

describe('npm run find', () => {
  let folder: string;
  const found: (FoundMention | FoundText)[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'vigil-find-'));
    const file = path.join(folder, 'people.json');
    writeFileSync(file, JSON.stringify([...people, { id: 'm-1', name: 'Madina Ashurkulova' }]));
    const options = {
      extension: folderOf('chrome', 'granted'),
      people: file,
      folder: 'assets/sample',
      pages,
      text: true,
    };
    for await (const line of findOnPages(options)) found.push(line);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const mentionsOn = (page: string) =>
    found.filter((line): line is FoundMention => line.page === page && 'person' in line);
  const textOf = (page: string) =>
    found.find((line): line is FoundText => line.page === page && !('person' in line))?.text;

  it.each(pages)('tells each mention on %s by its place in the text', (page) => {
    expect(mentionsOn(page).length).toBeGreaterThan(0);
    for (const { text, start, end } of mentionsOn(page)) expect(textOf(page)?.slice(start, end)).toBe(text);
  });

  it('gives people the ids of the file, and all of them where several fit', () => {
    const told = mentionsOn('urgent-action.html');
    expect(told.find((one) => one.text === 'Daniyar Seitkali')?.person).toBe('d-1');
    expect(told.find((one) => one.text === 'Oibek Turgunzoda')?.person).toEqual(['o-1', 'o-2']);
  });

  it('reads a name that is broken over two lines', () => {
    expect(mentionsOn('urgent-action.html').map((one) => one.text)).toContain('Farhod\nNazarkul');
  });

  it('reads what stands in a frame', () => {
    expect(mentionsOn('framed.html').map((one) => one.person)).toContain('m-1');
  });
});
