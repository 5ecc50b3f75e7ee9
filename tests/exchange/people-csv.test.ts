// A table of people is read whole, or refused with the line to mend.
import { describe, expect, it } from 'vitest';
import { longestTable } from '../../exchange/parsed-people.ts';
import { parsePeopleCsv } from '../../exchange/people-csv.ts';
import { explainProblem } from '../../exchange/problem.ts';

function read(text: string) {
  const reading = parsePeopleCsv(text);
  if (!reading.ok) throw new Error(explainProblem(reading.problem, 'people.csv'));
  return reading.value;
}

describe('a table is read', () => {
  it.each([
    ['separated by commas', 'name,born\nArman Testov,1979\nDina Mustafina,1980'],
    ['separated by semicolons', 'name;born\r\nArman Testov;1979\r\nDina Mustafina;1980\r\n'],
    ['separated by tabs, with a byte order mark', '\ufeffname\tborn\nArman Testov\t1979\nDina Mustafina\t1980\n'],
    ['with empty rows and cells at the end', 'name,born,,\n\nArman Testov,1979,,\n,,,\nDina Mustafina,1980,,\n'],
    ['with quoted cells', '"name","born"\n"Arman\nTestov","1979"\n"Dina Mustafina","1980"'],
    ['with columns the other way round', 'Born,Full name\n1979,Arman Testov\n1980,Dina Mustafina'],
    ['with parts of names', 'family,given,born\nTestov,Arman,1979\nMustafina,Dina,1980'],
  ])('%s', (_, text) => {
    const people = read(text).people.map(({ name, born }) => ({ name, born }));
    expect(people).toEqual([
      { name: 'Arman Testov', born: '1979' },
      { name: 'Dina Mustafina', born: '1980' },
    ]);
  });

  it('with every column, in English', () => {
    const text = `name,aliases,born,died,citizenship,ethnicity,gender,role,notes,tags,id
Arman Testov,"A. Testov; Арман Тестов",12.05.1979,2031~,"A, B",C,male,victim,"said, in short",x|y,p-7`;
    expect(read(text).people).toEqual([
      {
        name: 'Arman Testov',
        aliases: ['A. Testov', 'Арман Тестов'],
        born: '1979-05-12',
        died: '2031~',
        citizenship: ['A', 'B'],
        ethnicity: ['C'],
        gender: 'male',
        roles: ['victim'],
        note: 'said, in short',
        tags: ['x', 'y'],
        foreignId: 'p-7',
      },
    ]);
  });

  it('with columns in Russian', () => {
    const text = 'Фамилия;Имя;Отчество;Дата рождения;Гражданство;Роль\nТестов;Арман;Болатович;12.05.1979;А;потерпевший';
    expect(read(text).people[0]).toMatchObject({
      name: 'Арман Болатович Тестов',
      born: '1979-05-12',
      citizenship: ['А'],
      roles: ['потерпевший'],
    });
    expect(read('Имя\nАрман Тестов').people[0]?.name).toBe('Арман Тестов');
  });

  it('without a heading where there is one column', () => {
    expect(read('Arman Testov\nDina Mustafina\n').people.map(({ name }) => name)).toEqual([
      'Arman Testov',
      'Dina Mustafina',
    ]);
  });

  it('and what has no place of its own goes into the notes', () => {
    const { people, notUnderstood } = read('name,passport,born\nArman Testov,N 12,about 1980\n');
    expect(people[0]?.note).toBe('passport: N 12\nborn: about 1980');
    expect(notUnderstood).toEqual([
      { text: 'passport', why: 'column', line: 1 },
      { text: 'about 1980', why: 'date', line: 2 },
    ]);
  });

  it('and markup in a cell is the text that it is', () => {
    const { people } = read('name,notes\n<b>Arman</b>,<script>alert(1)</script>');
    expect(people[0]).toMatchObject({ name: '<b>Arman</b>', note: '<script>alert(1)</script>' });
  });

  it('and a row without a name, or with one of 10,000 letters, is named with its line', () => {
    const { people, notUnderstood } = read(`name,born\nArman Testov,\n,1979\n${'Ж'.repeat(10_000)},\n`);
    expect(people).toHaveLength(1);
    expect(notUnderstood.map(({ why, line }) => [why, line])).toEqual([
      ['no-name', 3],
      ['too-long', 4],
    ]);
  });
});

describe('a table is refused with one sentence', () => {
  it.each([
    ['a cell too many', 'name,born\n"A\nB",1\nC,2,3', 'Could not read line 4 of people.csv: 3 columns, expected 2.'],
    ['a cell too few', 'name,born\nA,1\nB', 'Could not read line 3 of people.csv: 1 column, expected 2.'],
    ['no names', 'city,born\nA,1', 'Could not read line 1 of people.csv: none of its columns is called'],
    ['no heading', 'A,B\nC,D', 'Could not read line 1 of people.csv: none of its columns is called'],
    ['a column twice', 'name,born,DOB\nA,1,2', 'Could not read line 1 of people.csv: the column “DOB” is there twice.'],
    ['an open quotation mark', 'name\nA\n"B\nC', 'Could not read line 3 of people.csv: a quotation mark is opened'],
    ['nobody', 'name,born\n', 'Found no name in people.csv.'],
    ['nothing', '', 'Found no name in people.csv.'],
  ])('%s', (_, text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
    expect(() => read(text)).toThrow(/Nothing was imported\. .+\.$/u);
  });

  it('too much', () => {
    expect(() => read('x'.repeat(longestTable + 1))).toThrow('Vigil reads up to 20,000,000 at once');
  });
});
