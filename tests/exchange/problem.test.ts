// Every problem has its sentence in every language, made of the same values.
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { problemWords } from '../../exchange/problem-words.ts';

async function readCatalog(language: string): Promise<Record<string, string>> {
  return JSON.parse(
    await readFile(new URL(`../../assets/locales/${language}/problem.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;
}

const valuesOf = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)/gu)].map((found) => found[1]).sort();
const stemOf = (key: string) => key.replace(/_(?:one|few|many|other)$/u, '');

it('is in the English catalog as the code says it', async () => {
  const plain = Object.fromEntries(
    Object.entries(await readCatalog('en')).map(([key, words]) => [key, words.replaceAll(', number}}', '}}')]),
  );
  expect(plain).toEqual(problemWords);
});

it('is in the Russian catalog with the same values', async () => {
  const russian = await readCatalog('ru');
  expect(new Set(Object.keys(russian).map(stemOf))).toEqual(new Set(Object.keys(problemWords).map(stemOf)));
  for (const [key, sentence] of Object.entries(problemWords)) {
    const [found = ''] = Object.keys(russian).filter((other) => stemOf(other) === stemOf(key));
    expect({ key, values: valuesOf(russian[found] ?? '') }).toEqual({ key, values: valuesOf(sentence) });
  }
});
