// What leaves comes back, byte for byte; what was damaged is refused, never half read.
import { expect, it } from 'vitest';
import { explainProblem } from '../../../exchange/problem.ts';
import { readVigilFile } from '../../../exchange/vigil-file/read.ts';
import { writeVigilFile } from '../../../exchange/vigil-file/write.ts';
import type { AnyRecord } from '../../../records/record.ts';
import { makeRecords, seedRandom } from '../random-records.ts';

const write = (records: Iterable<AnyRecord>) => [...writeVigilFile(records, 'everything')].join('');

function read(text: string): readonly AnyRecord[] {
  const reading = readVigilFile(text);
  if (!reading.ok) throw new Error(explainProblem(reading.problem, 'the file'));
  return reading.value.records;
}

it.each(Array.from({ length: 150 }, (_, seed) => seed))('gives the same file again (seed %i)', (seed) => {
  const records = makeRecords(seedRandom(seed));
  const text = write(records);
  const back = read(text);
  expect(back).toHaveLength(records.length);
  expect(new Set(back.map((record) => record.id))).toEqual(new Set(records.map((record) => record.id)));
  for (const record of back) expect(record).toEqual(records.find(({ id }) => id === record.id));
  expect(write([...back].reverse())).toBe(text);
  expect(write(read(JSON.stringify(JSON.parse(text), null, 2)))).toBe(text);
  expect(write(read(JSON.stringify(JSON.parse(text))))).toBe(text);
});

it('survives being stored as UTF-8', () => {
  const text = write(makeRecords(seedRandom(7)));
  expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
});

it.each(Array.from({ length: 40 }, (_, seed) => seed))('is never half read where it was cut off (seed %i)', (seed) => {
  const random = seedRandom(seed);
  const text = write(makeRecords(random));
  for (let times = 0; times < 25; times += 1) {
    const cut = text.slice(0, Math.floor(random() * (text.length - 1)));
    const reading = readVigilFile(cut);
    // Only the last bracket's line break can be missing without harm.
    if (reading.ok) expect(cut.trimEnd()).toBe(text.trimEnd());
    else expect(explainProblem(reading.problem, 'a.json')).toMatch(/Nothing was imported\. .+\.$/u);
  }
});

it.each(Array.from({ length: 40 }, (_, seed) => seed))('never throws where it was altered (seed %i)', (seed) => {
  const random = seedRandom(seed + 1000);
  const text = write(makeRecords(random));
  const signs = ['"', '{', '}', '[', ']', ',', '\\', '\n', '0', 'é', '\ud800', ''];
  for (let times = 0; times < 25; times += 1) {
    const at = Math.floor(random() * text.length);
    const sign = signs[Math.floor(random() * signs.length)] ?? '';
    const altered = text.slice(0, at) + sign + text.slice(at + 1 + Math.floor(random() * 3));
    const reading = readVigilFile(altered);
    if (reading.ok) expect(read(write(reading.value.records))).toHaveLength(reading.value.records.length);
    else expect(explainProblem(reading.problem, 'a.json')).not.toContain('{{');
  }
});

it('says the same as any JSON parser about what is JSON', () => {
  const random = seedRandom(99);
  const signs = ['[', ']', '{', '}', ',', '"a"', '"b":', '1', ' ', '\n'];
  for (let times = 0; times < 3000; times += 1) {
    const text = `[${Array.from({ length: 8 }, () => signs[Math.floor(random() * signs.length)]).join('')}]`;
    const reading = readVigilFile(text);
    const isJson = (() => {
      try {
        return Array.isArray(JSON.parse(text));
      } catch {
        return false;
      }
    })();
    const isRefusedAsJson = !reading.ok && ['malformed', 'truncated', 'not-a-list'].includes(reading.problem.code);
    if (isJson) expect({ text, isRefusedAsJson }).toEqual({ text, isRefusedAsJson: false });
  }
});
