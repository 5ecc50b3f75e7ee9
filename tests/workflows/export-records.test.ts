// A case leaves with everything that belongs to it and nothing else.
import { expect, it } from 'vitest';
import { readVigilFile } from '../../exchange/vigil-file/read.ts';
import type { Fact } from '../../records/fact.ts';
import { caseId } from '../../records/id.ts';
import { exportCase, exportEverything } from '../../workflows/export-records.ts';
import { inventCase, inventClip, inventFact, inventPerson, inventSource } from '../invented.ts';

const evening = new Date(2031, 5, 9, 23, 59);
const [member, witness, stranger] = [inventPerson('Arman Testov'), inventPerson('Dina Probe'), inventPerson('Erlan X')];
const [joined, other] = [inventCase('The Sampleton three', [member.id]), inventCase('Another', [stranger.id])];
const [source, elsewhere, firstSeen] = [1, 2, 3].map((n) => inventSource(`https://news.example/${n}`));
if (!source || !elsewhere || !firstSeen) throw new Error('three sources');
const [clip, apart] = [inventClip(source, 'one'), inventClip(elsewhere, 'two')];
const within: Fact = { ...inventFact('arrest', '2031-06', [member.id, witness.id], [clip]), case: joined.id };
const outside: Fact = { ...inventFact('trial', '2031-07', [member.id, stranger.id], [apart]), case: other.id };
const named = { ...member, spellings: member.spellings.map((spelling) => ({ ...spelling, firstSeen: firstSeen.id })) };
const all = [named, witness, stranger, joined, other, source, elsewhere, firstSeen, clip, apart, within, outside];

function idsOf(chunks: Iterable<string>): Set<string> {
  const reading = readVigilFile([...chunks].join(''));
  if (!reading.ok) throw new Error(reading.problem.code);
  return new Set(reading.value.records.map((record) => record.id));
}

it('a case: its members, its facts with everybody in them, their clips and sources', () => {
  const expected = [named, witness, joined, source, firstSeen, clip, within].map((record) => record.id);
  expect(idsOf(exportCase(all, [], joined.id, evening).chunks)).toEqual(new Set(expected));
});

it('everything: every record', () => {
  expect(idsOf(exportEverything(all, [], evening).chunks)).toEqual(new Set(all.map((record) => record.id)));
});

it('is named after the reader’s day and nobody', () => {
  expect(exportCase(all, [], joined.id, evening).fileName).toBe('vigil-2031-06-09.json');
});

it('refuses a case that is not there', () => {
  const gone = caseId.parse('33333333-3333-4333-8333-333333333333');
  expect(() => exportCase(all, [], gone, evening)).toThrow(RangeError);
});
