import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../matching/build-index.ts';
import { find } from '../../../matching/find.ts';
import { englishWords } from '../../../matching/words/english.ts';
import { explainReason, explainReasons } from '../../../matching/words/explain-reason.ts';
import { russianWords } from '../../../matching/words/russian.ts';

/** Why the first mention of a person is one, as a reader is told. */
function why(stored: string | readonly string[], text: string, language: 'en' | 'ru'): string {
  const spellings = [stored].flat();
  const index = buildIndex({
    people: [{ id: 'p1', spellings: spellings.map((one) => ({ text: one, strength: 'strong' })) }],
    cases: [],
  });
  return explainReasons(find(text, index)[0]?.reasons ?? [], language, spellings).join('; ');
}

describe('a reader is told why', () => {
  it.each([
    ['as stored', 'Ravshan Kamolov', 'Ravshan Kamolov', 'spelled as stored', 'написано так же, как в картотеке'],
    [
      'in another script',
      'Ravshan Kamolov',
      'Равшан Камолов',
      'same family and given name in Cyrillic',
      'те же фамилия и имя кириллицей',
    ],
    [
      'with other letters',
      'Hudoyor Kamolov',
      'Khudoyor Kamolov',
      'same family name; given name: kh for h',
      'та же фамилия; имя: kh вместо h',
    ],
    [
      'with other letters in another script',
      'Ravshan Kamolov',
      'Равшон Камолов',
      'same family name in Cyrillic; given name in Cyrillic: о for а',
      'та же фамилия кириллицей; имя кириллицей: о вместо а',
    ],
    [
      'in a case',
      'Равшан Камолов',
      'Равшана Камолова',
      'same family and given name; genitive of Камолов; genitive of Равшан',
      'те же фамилия и имя; родительный падеж фамилии «Камолов»; родительный падеж имени «Равшан»',
    ],
    [
      'in a case of another script',
      'Ravshan Kamolov',
      'Равшану Камолову',
      'same family and given name in Cyrillic; dative of Kamolov; dative of Ravshan',
      'те же фамилия и имя кириллицей; дательный падеж фамилии «Kamolov»; дательный падеж имени «Ravshan»',
    ],
    [
      'by an initial',
      'Ravshan Kamolov',
      'Kamolov R.',
      'same family name; given name given as an initial; family and given name in the other order',
      'та же фамилия; вместо имени инициал; фамилия и имя в другом порядке',
    ],
    [
      'without the patronymic',
      'Ravshan Akramovich Kamolov',
      'Ravshan Kamolov',
      'same family and given name; patronymic not in the text',
      'те же фамилия и имя; отчества в тексте нет',
    ],
    [
      'in the form of another language',
      'Yusuf Kamolov',
      'Iosif Kamolov',
      'same family name; given name in another language’s form',
      'та же фамилия; имя в форме другого языка',
    ],
    [
      'in Arabic script',
      'Habib Rahimi',
      'حبیب رحیمی',
      'same family and given name in Arabic script',
      'те же фамилия и имя арабским письмом',
    ],
  ])('%s', (_how, stored, printed, english, russian) => {
    expect(why(stored, `Then ${printed} came`, 'en')).toBe(english);
    expect(why(stored, `Then ${printed} came`, 'ru')).toBe(russian);
  });
});

it('tells an ending from the spelling that was met, whichever it is', () => {
  expect(why(['Ravshan Kamolov', 'Равшон Комолов'], 'видели Равшона Комолова', 'en')).toContain('genitive of Комолов');
});

it('names the part where the stored word is not known', () => {
  const ending = { code: 'ending', with: { part: 'given', case: 'genitive', sounds: 'ravSan' } };
  expect(explainReason(ending, 'en')).toBe('genitive of the given name');
  expect(explainReason(ending, 'ru')).toBe('родительный падеж имени');
});

it('does not call a given name the same when only one of two is', () => {
  const same = { code: 'same', with: { part: 'family' } };
  const given = { code: 'same', with: { part: 'given' } };
  const other = { code: 'letters', with: { part: 'given', letters: 'o:a' } };
  expect(explainReasons([same, given], 'en')).toEqual(['same family and given name']);
  expect(explainReasons([same, given, other], 'en')).toEqual([
    'same family name',
    'same given name',
    'given name: o for a',
  ]);
});

const matching = new URL('../../../matching/', import.meta.url);
const codes = readdirSync(matching)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [...readFileSync(new URL(name, matching), 'utf8').matchAll(/code: '([\w-]+)'/gu)])
  .map((match) => match[1] ?? '');
const tables = readFileSync(new URL('tables/endings.ts', matching), 'utf8');
const cases = [...tables.matchAll(/label: '([^']+)'/gu)].map((match) => match[1] ?? '');

it.each([...new Set(codes)])('has words in both languages for %s', (code) => {
  expect(englishWords.sentences[code]).toBeTruthy();
  expect(russianWords.sentences[code]).toBeTruthy();
});

it.each([...new Set(cases)])('has a name in both languages for the ending %s', (label) => {
  expect(englishWords.cases[label]).toBeTruthy();
  expect(russianWords.cases[label]).toBeTruthy();
});

it('has the same words in both languages', () => {
  for (const list of ['sentences', 'parts', 'cases', 'scripts'] as const) {
    expect(Object.keys(russianWords[list])).toEqual(Object.keys(englishWords[list]));
  }
});

it('gives back a code that it does not know', () => {
  expect(explainReason({ code: 'by-a-later-version' }, 'en')).toBe('by-a-later-version');
});
