// A damaged file gets one sentence that says what, where and what to do.
import { describe, expect, it } from 'vitest';
import { explainProblem } from '../../../exchange/problem.ts';
import { longestFile } from '../../../exchange/vigil-file/format.ts';
import { readVigilFile } from '../../../exchange/vigil-file/read.ts';

const one = '11111111-1111-4111-8111-111111111111';
const two = '22222222-2222-4222-8222-222222222222';
const manifest = '{"type":"manifest","format":"vigil","version":1,"scope":"everything"}';
const times = '"createdAt":"2031-06-09T10:00:00Z","editedAt":"2031-06-09T10:00:00Z"';
const person = (id: string, extra = '') =>
  `{"type":"person","id":"${id}","spellings":[{"text":"Arman Sample","script":"Latn","strength":"strong"${extra}}],"citizenship":[],"ethnicity":[],"roles":[],"notes":"","tags":[],${times}}`;
const clip = (source: string) =>
  `{"type":"clip","id":"${two}","source":"${source}","selectors":[{"type":"TextQuoteSelector","exact":"x","prefix":"","suffix":""}],"note":"","clippedAt":"2031-06-09T10:00:00Z",${times}}`;
const trailer = (people: number, clips = 0) =>
  `{"type":"trailer","counts":{"source":0,"clip":${clips},"person":${people},"case":0,"fact":0}}`;
const file = (...elements: string[]) => `[\n${elements.join(',\n')}\n]\n`;

function complain(text: string): string {
  const reading = readVigilFile(text);
  return reading.ok ? 'read' : explainProblem(reading.problem, 'backup.json');
}

describe('a sound file', () => {
  it.each([
    ['as Vigil writes it', file(manifest, person(one), trailer(1))],
    ['without anybody in it', file(manifest, trailer(0))],
    ['with a byte order mark and Windows line ends', `\ufeff${file(manifest, trailer(0)).replaceAll('\n', '\r\n')}`],
    ['on one line', JSON.stringify(JSON.parse(file(manifest, person(one), trailer(1))))],
    ['printed prettily', JSON.stringify(JSON.parse(file(manifest, person(one), trailer(1))), null, 4)],
  ])('%s is read', (_, text) => {
    expect(complain(text)).toBe('read');
  });

  it('keeps markup and lone surrogates as the signs they are', () => {
    const odd = person(one).replace('Arman Sample', '<img src=x onerror=alert(1)> \\ud800');
    const reading = readVigilFile(file(manifest, odd, trailer(1)));
    expect(reading.ok && reading.value.records[0]).toMatchObject({
      spellings: [{ text: '<img src=x onerror=alert(1)> \ud800' }],
    });
  });
});

describe('a damaged file', () => {
  it.each([
    ['empty', '', 'it does not begin with “[”'],
    ['something else', 'PK\u0003\u0004', 'it does not begin with “[”'],
    ['another list', '[{"id":"1","name":"Arman"}]', 'its first record is not the manifest of a Vigil file'],
    ['an empty list', '[]', 'its first record is not the manifest of a Vigil file'],
    ['cut inside a record', file(manifest, person(one)).slice(0, 150), 'it breaks off at line 3'],
    ['cut between records', `[\n${manifest},\n${person(one)},\n`, 'it breaks off at line 4'],
    ['cut and closed by hand', file(manifest, person(one)), 'it breaks off at line 3'],
    ['a missing comma', file(`${manifest}\n${person(one)}`, trailer(1)), 'Could not read line 2 of backup.json'],
    ['a comma too many', file(manifest, '', trailer(0)), 'Could not read line 3 of backup.json: it is not well-formed'],
    [
      'a broken string',
      file(manifest, '{"type":"person', trailer(0)),
      'Could not read line 3 of backup.json: it is not',
    ],
    [
      'a newer version',
      file(manifest.replace('1', '2'), '{"new":1}'),
      'it has format version 2, and this Vigil reads up to 1',
    ],
    ['a version that is none', file(manifest.replace('1', '"1"')), 'line 2 of backup.json: what “version” holds'],
    [
      'an unknown type',
      file(manifest, '{"type":"place"}', trailer(0)),
      'line 3 of backup.json: expected a source, clip',
    ],
    ['a number for a record', file(manifest, '7', trailer(0)), 'line 3 of backup.json: expected a source, clip'],
    [
      'a missing field',
      file(manifest, person(one).replace('"notes":"",', '')),
      'line 3 of backup.json: “notes” is missing',
    ],
    ['an extra field', file(manifest, person(one, ',"x":1')), '“spellings[0].x” is not a field that Vigil knows'],
    ['a prototype', file(manifest, person(one, ',"__proto__":{}')), '“spellings[0].__proto__” is not a field'],
    ['a wrong date', file(manifest, person(one).replace('2031-06-09T', 'Tuesday ')), 'what “createdAt” holds'],
    [
      'a name of 10,000 letters',
      file(manifest, person(one).replace('Arman', 'A'.repeat(10_000))),
      '“spellings[0].text” holds more than 1,000 characters',
    ],
    [
      'a duplicate id',
      file(manifest, person(one), person(one), trailer(2)),
      'line 4 of backup.json: it has the id of line 3',
    ],
    ['a clip of no source', file(manifest, clip(one), trailer(0, 1)), `line 3 of backup.json: it points to ${one}`],
    [
      'a clip of a person',
      file(manifest, person(one), clip(one), trailer(1, 1)),
      `line 4 of backup.json: it points to ${one}`,
    ],
    [
      'something after the trailer',
      file(manifest, trailer(0), person(one)),
      'line 4 of backup.json: the trailer before it',
    ],
    ['something after the list', `${file(manifest, trailer(0))}\n{}`, 'line 6 of backup.json: it is not well-formed'],
    ['a wrong count', file(manifest, trailer(3)), 'promises 3 records of type “person”, and there are 0'],
    ['brackets three million deep', '['.repeat(3_000_000), 'it breaks off at line 1'],
    [
      'brackets closed again',
      `[${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}]`,
      'its first record is not the manifest',
    ],
    [
      'deep inside a record',
      file(manifest, person(one).replace('""', '['.repeat(1e6) + ']'.repeat(1e6))),
      'what “notes” holds',
    ],
  ])('%s is refused with its line', (_, text, sentence) => {
    const said = complain(text);
    expect(said).toContain(sentence);
    expect(said).toMatch(/^Could not read .+ Nothing was imported\. [A-Z].+\.$/u);
  });

  it('is refused for its length before it is looked at', () => {
    const long = { length: longestFile + 1 } as string;
    expect(complain(long)).toContain('it has 250,000,001 characters, and Vigil reads up to 250,000,000 at once');
  });
});
