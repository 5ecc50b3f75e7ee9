// Every problem has its sentence in every language, made of the same values.
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { problemWords } from '../../exchange/problem-words.ts';

async function readCatalog(language: string): Promise<Readonly<Record<string, string>>> {
  const file = new URL(`../../assets/locales/${language}/import.json`, import.meta.url);
  return (JSON.parse(await readFile(file, 'utf8')) as { problem: Record<string, string> }).problem;
}

const valuesOf = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)/gu)].map((found) => found[1]).sort();
const stemOf = (key: string) => key.replace(/_(?:one|few|many|other)$/u, '');

it('is in the English catalog as the code says it', async () => {
  expect(await readCatalog('en')).toEqual(problemWords);
});

it('is in the Russian catalog with the same values', async () => {
  const russian = await readCatalog('ru');
  expect(new Set(Object.keys(russian).map(stemOf))).toEqual(new Set(Object.keys(problemWords).map(stemOf)));
  for (const [key, sentence] of Object.entries(problemWords)) {
    const [found = ''] = Object.keys(russian).filter((other) => stemOf(other) === stemOf(key));
    expect({ key, values: valuesOf(russian[found] ?? '') }).toEqual({ key, values: valuesOf(sentence) });
  }
});
