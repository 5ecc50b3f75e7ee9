// Nobody has to say what they pasted.
import { expect, it } from 'vitest';
import { detectFormat } from '../../exchange/detect-format.ts';
import { writeVigilFile } from '../../exchange/vigil-file/write.ts';

const vigil = [...writeVigilFile([], 'everything')].join('');

it.each([
  ['vigil-file', vigil, ''],
  ['vigil-file', `\ufeff${JSON.stringify(JSON.parse(vigil), null, 4)}`, 'people.csv'],
  ['people-json', '[{"id":"1","name":"Arman Testov"}]', ''],
  ['people-json', ' [ ]', 'people.json'],
  ['people-json', '{"id":1}', 'people.json'],
  ['people-csv', 'name,born\nArman Testov,1979', ''],
  ['people-csv', 'Фамилия;Имя\nТестов;Арман', ''],
  ['people-csv', '"Name"\t"Date of birth"\nA\t1', ''],
  ['people-csv', 'Arman Testov\nDina Mustafina', 'list.CSV'],
  ['people-list', 'Arman Testov, Dina Mustafina', ''],
  ['people-list', 'Names:\nArman Testov\nDina Mustafina', ''],
  ['people-list', '[1] Arman Testov', ''],
  ['people-list', '', ''],
])('%s: %j %s', (format, text, fileName) => {
  expect(detectFormat(text, fileName)).toBe(format);
});
