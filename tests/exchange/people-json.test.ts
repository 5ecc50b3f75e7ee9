// People of another tool keep the ids they have there.
import { expect, it } from 'vitest';
import { parsePeopleJson } from '../../exchange/people-json.ts';
import { explainProblem } from '../../exchange/problem.ts';

function read(text: string) {
  const reading = parsePeopleJson(text);
  if (!reading.ok) throw new Error(explainProblem(reading.problem, 'people.json'));
  return reading.value;
}

it('reads names and spellings, whatever the formatting', () => {
  const text =
    '\ufeff[\n  {"id": "q1", "name": "Arman\\n Testov", "aliases": ["А. Тестов", ""]},\n {"id":2,"name":"<b>"}]';
  expect(read(text).people).toEqual([
    { name: 'Arman Testov', aliases: ['А. Тестов'], note: '', foreignId: 'q1' },
    { name: '<b>', aliases: [], note: '', foreignId: '2' },
  ]);
});

it('keeps other fields as a note, and names those it cannot keep', () => {
  const { people, notUnderstood } = read(
    `[{"id":"1","name":"A","city":"B","deep":${'['.repeat(9e4)}${']'.repeat(9e4)}}]`,
  );
  expect(people[0]?.note).toBe('city: B');
  expect(notUnderstood).toEqual([{ text: 'deep', why: 'column', line: 1 }]);
});

it('passes over names that are none, with their lines', () => {
  const { people, notUnderstood } = read(
    `[{"id":1,"name":"A"},\n{"id":2,"name":"…"},\n{"id":3,"name":"${'x'.repeat(10_000)}"}]`,
  );
  expect(people).toHaveLength(1);
  expect(notUnderstood.map(({ why, line }) => [why, line])).toEqual([
    ['no-letters', 2],
    ['too-long', 3],
  ]);
});

it.each([
  ['an object', '{"id":1,"name":"A"}', 'it does not begin with “[”'],
  ['a list of words', '["A"]', 'line 1 of people.json: expected a person with “id” and “name”'],
  ['a missing name', '[{"id":1}]', 'line 1 of people.json: “name” is missing'],
  ['a number for a name', '[{"id":1,"name":5}]', 'line 1 of people.json: what “name” holds'],
  ['an id twice', '[{"id":1,"name":"A"},\n{"id":"1","name":"B"}]', 'line 2 of people.json: it has the id of line 1'],
  ['a list cut off', '[{"id":1,"name":"A"},\n{"id":', 'it breaks off at line 2'],
  ['an empty list', '[]', 'Found no name in people.json'],
])('refuses %s', (_, text, sentence) => {
  expect(() => read(text)).toThrow(sentence);
});
