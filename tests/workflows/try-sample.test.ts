import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../matching/build-index.ts';
import { find } from '../../matching/find.ts';
import { quoteOf } from '../../records/clip.ts';
import { openStore } from '../../storage/store.ts';
import { listClippedHere } from '../../workflows/clipped-here.ts';
import { nameRecords } from '../../workflows/name-records.ts';
import { addressOf, addSample, sampleArticles } from '../../workflows/try-sample.ts';

const folder = path.resolve(import.meta.dirname, '../../assets');
const pageOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const entities: Readonly<Record<string, string>> = { '&nbsp;': '\u00a0', '&shy;': '\u00ad', '&#8203;': '\u200b' };
const textOf = (file: string) =>
  pageOf(file)
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:nbsp|shy|#8203);/gu, (entity) => entities[entity] ?? entity)
    .replace(/\s+/gu, ' ');

describe('the sample', () => {
  it('comes whole and goes whole', async () => {
    const { vault } = await openStore(`test-${crypto.randomUUID()}`);
    const seq = await addSample(vault);
    expect((await vault.readType('person')).length).toBeGreaterThan(9);
    expect(await vault.readType('case')).toHaveLength(2);
    await vault.undo(seq);
    expect(await vault.readAll()).toEqual([]);
  });

  it('quotes its own articles to the letter', async () => {
    const { vault } = await openStore(`test-${crypto.randomUUID()}`);
    await addSample(vault);
    const files = [...sampleArticles.map((article) => article.path), '/sample/framed-story.html'];
    const all = files.map(textOf).join(' ');
    for (const clip of await vault.readType('clip')) expect(all).toContain(quoteOf(clip));
  });

  it.each(sampleArticles.map((article) => [article.path, article] as const))('is named in %s', async (_, article) => {
    const { vault } = await openStore(`test-${crypto.randomUUID()}`);
    await addSample(vault);
    const index = buildIndex(nameRecords(await vault.readAll()));
    const text = article.path.includes('framed') ? textOf('/sample/framed-story.html') : textOf(article.path);
    expect(find(text, index).length).toBeGreaterThan(0);
    expect(pageOf(article.path)).toContain(article.canonical);
  });

  it('knows what was clipped from an article, wherever it is opened', async () => {
    const { vault } = await openStore(`test-${crypto.randomUUID()}`);
    await addSample(vault);
    const own = 'chrome-extension://abc/sample/article.html#comments';
    expect(addressOf(own)).toBe(sampleArticles[0]?.canonical);
    expect(await listClippedHere(vault, { address: own })).toHaveLength(1);
  });

  it('has no address for a page that cannot be named as a source', () => {
    expect(addressOf('chrome://settings')).toBeUndefined();
    expect(addressOf('https://news.example/sample/article.html')).toBe('https://news.example/sample/article.html');
  });
});
