import { describe, expect, it } from 'vitest';
import { composeHistory } from '../../records/history.ts';
import { detectScript } from '../../records/person.ts';
import { anyRecord, linksOf } from '../../records/record.ts';
import { computeStatus } from '../../records/status.ts';
import { inventCase, inventClip, inventFact, inventPerson, inventSource } from '../invented.ts';

const person = inventPerson('Daniyar Seitkali');
const source = inventSource('https://news.example/1');
const clip = inventClip(source, 'was detained');
const arrest = inventFact('arrest', '2031-06-09', [person.id], [clip]);

describe('a record', () => {
  it.each(
    [person, source, clip, arrest, inventCase('The Karasu nine', [person.id])].map((one) => [one.type, one] as const),
  )('is read back as it was written: %s', (_type, one) =>
    expect(anyRecord.parse(JSON.parse(JSON.stringify(one)))).toEqual(one),
  );

  it.each([
    ['a name without a letter', { spellings: [{ text: '—', script: 'Latn', strength: 'strong' }] }],
    ['a name over two lines', { spellings: [{ text: 'Daniyar\nSeitkali', script: 'Latn', strength: 'strong' }] }],
    ['a name of 10,000 letters', { spellings: [{ text: 'a'.repeat(10_000), script: 'Latn', strength: 'strong' }] }],
    ['no name at all', { spellings: [] }],
    ['a field nobody knows', { colour: 'blue' }],
    ['an id that is not random', { id: 'daniyar' }],
  ])('is refused with %s', (_what, change) => {
    expect(anyRecord.safeParse({ ...person, ...change }).success).toBe(false);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'chrome://settings', 'news.example', ''])(
    'is refused with the address «%s»',
    (address) => expect(anyRecord.safeParse({ ...source, address }).success).toBe(false),
  );

  it('names every record that it points to, once', () => {
    const fact = { ...arrest, people: [...arrest.people, ...arrest.people] };
    expect(linksOf(fact)).toEqual([person.id, clip.id]);
    expect(linksOf(clip)).toEqual([source.id]);
  });
});

describe('a history', () => {
  const undated = { ...inventFact('statement', '2031', [person.id]), happened: undefined };
  const trial = inventFact('trial', '2031-08~', [person.id]);

  it('is newest first, with the proof of each fact, the undated last', () => {
    const { happened: _, ...withoutDate } = undated;
    const history = composeHistory([withoutDate, arrest, trial, clip, source]);
    expect(history.map((entry) => entry.fact.kind)).toEqual(['trial', 'arrest', 'statement']);
    expect(history[1]?.proofs).toEqual([{ clip, source }]);
  });
});

describe('a person’s situation', () => {
  const at = (kind: string, happened: string) => inventFact(kind, happened, [person.id]);

  it.each([
    ['the latest fact that tells one', [at('arrest', '2031-06-09'), at('release', '2031-07')], 'released'],
    ['death, whatever is dated later', [at('death', '2031-06'), at('trial', '2031-08')], 'dead'],
    ['nothing from a statement', [at('statement', '2031-06')], undefined],
    ['nothing from no facts', [], undefined],
  ])('is taken from %s', (_what, facts, situation) => {
    expect(computeStatus(person.id, facts)?.situation).toBe(situation);
  });

  it('names the facts of the same day that say otherwise', () => {
    const [release, sentence] = [at('release', '2031-06-09'), at('sentence', '2031-06-09')];
    expect(computeStatus(person.id, [release, sentence])?.against).toHaveLength(1);
  });

  it('does not touch a witness', () => {
    const seen = { ...at('arrest', '2031-06'), people: [{ person: person.id, role: 'witness' }] };
    expect(computeStatus(person.id, [seen])).toBeUndefined();
  });
});

describe('the script of a name', () => {
  it.each([
    ['Daniyar', 'Latn'],
    ['Данияр Сейткали', 'Cyrl'],
    ['دانیار', 'Arab'],
    ['დანიარ', 'Geor'],
    ['123', 'Zyyy'],
    ['Данияр S.', 'Cyrl'],
  ])('of «%s» is %s', (text, script) => expect(detectScript(text)).toBe(script));
});
