import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../components/catalogs.ts';

const plural = /_(one|few|many|other)$/u;

/** Every key of a catalog, with its view, plural endings taken off. */
function listKeys(words: object, path: string, separator = ':'): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${path}${separator}${key.replace(plural, '')}`]
      : listKeys(value as object, `${path}${separator}${key}`, '.'),
  );
}

function listCatalog(language: keyof typeof catalogs): Set<string> {
  return new Set(Object.entries(catalogs[language]).flatMap(([view, words]) => listKeys(words, view)));
}

function readSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('the words of the interface', () => {
  it('are all there in Russian as in English', () => {
    expect([...listCatalog('ru')].sort()).toEqual([...listCatalog('en')].sort());
  });

  it('have every plural form that Russian needs', () => {
    const counted = Object.values(catalogs.en).flatMap((words) => JSON.stringify(words).match(/"\w+_other"/gu) ?? []);
    const russian = JSON.stringify(catalogs.ru);
    for (const form of ['one', 'few', 'many', 'other']) {
      for (const key of counted) expect(russian).toContain(key.replace('_other', `_${form}`));
    }
  });

  it('exist for every key that a view asks for', () => {
    const known = listCatalog('en');
    const asked = [...readSources('components'), ...readSources('entrypoints')]
      .flatMap((source) => [...source.matchAll(/\bt\(\s*'([a-z]+:[^']+)'/gu)].map((match) => match[1] as string))
      .filter((key) => !known.has(key));
    expect(asked).toEqual([]);
  });

  it('keep their gaps to be filled alike in both languages', () => {
    const gaps = (words: object) => [...new Set(JSON.stringify(words).match(/\{\{\w+\}\}/gu) ?? [])].sort();
    for (const view of Object.keys(catalogs.en) as (keyof typeof catalogs.en)[]) {
      expect(gaps(catalogs.ru[view])).toEqual(gaps(catalogs.en[view]));
    }
  });
});
