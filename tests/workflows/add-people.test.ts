// A list is shown with what is already known, and then is one change that can be taken back.
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../exchange/detect-format.ts';
import { parsePeopleCsv } from '../../exchange/people-csv.ts';
import { parsePeopleJson } from '../../exchange/people-json.ts';
import { parsePeopleList } from '../../exchange/people-list.ts';
import { edtfDate } from '../../records/date.ts';
import { anyRecord } from '../../records/record.ts';
import { openStore } from '../../storage/store.ts';
import { previewPeople } from '../../workflows/add-people.ts';
import { composePeople, type PeopleWishes } from '../../workflows/compose-people.ts';
import { seedRandom } from '../exchange/random-records.ts';
import { inventCase, inventPerson, inventStamp } from '../invented.ts';

const stored = inventPerson('Arman Testov', 'Арман Тестов');
const son = inventPerson('Bolat Samplev');
const old = { ...inventPerson('Dina Old'), born: edtfDate.parse('1979') };

function preview(text: string, known = [stored, son]) {
  const format = detectFormat(text);
  const read = { 'people-csv': parsePeopleCsv, 'people-json': parsePeopleJson, 'people-list': parsePeopleList };
  const reading = format === 'vigil-file' ? undefined : read[format](text);
  if (!reading?.ok) throw new Error('not read');
  return previewPeople(reading.value, known);
}

function compose(text: string, wishes: Partial<PeopleWishes> = {}, known = [stored, son]) {
  const composed = composePeople(preview(text, known), { role: 'victim', ...wishes }, inventStamp());
  if (!composed.ok) throw new Error(composed.problem.code);
  return composed.value;
}

const proposals = (text: string) => preview(text, [stored, son, old]).rows.map((row) => row.proposal.do);

describe('before anything is added', () => {
  it.each([
    ['a new name', 'Dina Mustafina', ['add']],
    ['a stored name', 'Arman Testov', ['join']],
    ['a stored name in capitals and with accents', 'ÁRMAN  TÉSTOV', ['join']],
    ['a stored spelling in another script', 'Арман Тестов', ['join']],
    ['a stored name inside a longer one', 'Dina Bolat Samplev', ['add']],
    ['a name twice', 'Dina Mustafina\nDINA MUSTAFINA\nErlan Probaev', ['add', 'leave', 'add']],
    [
      'a name twice with two ids',
      '[{"id":1,"name":"Dina Mustafina"},{"id":2,"name":"Dina Mustafina"}]',
      ['add', 'add'],
    ],
  ])('%s is proposed rightly', (_, text, expected) => {
    expect(proposals(text)).toEqual(expected);
  });

  it('says whom a name looks like, how sure it is, and why', () => {
    const [row] = preview('Dina Bolat Samplev').rows;
    expect(row?.alike).toMatchObject([{ person: { id: son.id }, band: 'likely' }]);
    expect(row?.alike[0]?.reasons).not.toEqual([]);
  });

  it('asks when two stored people have the name', () => {
    const [row] = preview('Arman Testov', [stored, inventPerson('Arman Testov')]).rows;
    expect(row?.alike).toHaveLength(2);
    expect(row?.proposal).toEqual({ do: 'add' });
  });

  it('passes on what was not understood', () => {
    expect(preview('The men are: Dina Mustafina, Erlan Probaev').notUnderstood).toMatchObject([
      { why: 'introduction' },
    ]);
  });
});

describe('adding people', () => {
  it('makes each a person with a spelling, and a case that they are members of', () => {
    const { commit, added } = compose('Dina Mustafina, Erlan, Арман Пробаев (b. 1979)', {
      case: 'The Sampleton three',
    });
    expect(added).toBe(3);
    expect(commit.put?.map((record) => anyRecord.parse(record))).toMatchObject([
      { spellings: [{ text: 'Dina Mustafina', script: 'Latn', strength: 'strong' }] },
      { spellings: [{ text: 'Erlan', strength: 'weak' }] },
      { spellings: [{ text: 'Арман Пробаев', script: 'Cyrl' }], born: '1979' },
      { names: ['The Sampleton three'], members: [{ role: 'victim' }, { role: 'victim' }, { role: 'victim' }] },
    ]);
  });

  it('keeps the ids of another tool in the notes and gives them back beside ours', () => {
    const text =
      '[{"id":"q1","name":"Dina Mustafina","aliases":["Дина Мустафина"]},{"id":"q2","name":"Erlan Probaev"}]';
    const { commit, people } = compose(text);
    expect(people).toEqual(commit.put?.map((record) => record.id));
    expect(commit.put?.[0]).toMatchObject({ notes: 'id: q1', spellings: [{}, { text: 'Дина Мустафина' }] });
  });

  it('lets a stored person gain what is new and lose nothing', () => {
    const known = { ...stored, notes: 'met in May', tags: ['watch'] };
    const { commit, joined } = compose('name,aliases,notes,tags\nArman Testov,Armon Testov,teacher,urgent', {}, [
      known,
    ]);
    expect(joined).toBe(1);
    expect(commit.replaces).toEqual([known]);
    expect(commit.put).toMatchObject([
      {
        id: stored.id,
        spellings: [...stored.spellings, { text: 'Armon Testov' }],
        notes: 'met in May\nteacher',
        tags: ['watch', 'urgent'],
      },
    ]);
  });

  it('keeps what a list says even where the record says otherwise', () => {
    const choices = new Map([[0, { do: 'join', person: old.id }]] as const);
    const { commit } = compose('name,born\nDina Old,1985', { choices }, [old]);
    expect(commit.put).toMatchObject([{ id: old.id, born: '1979', notes: 'born: 1985' }]);
  });

  it('writes nothing for people who are known as they are', () => {
    expect(compose('Arman Testov, Bolat Samplev').commit).toMatchObject({ put: [], replaces: [] });
  });

  it('adds to a stored case only who is not in it', () => {
    const opened = inventCase('The Sampleton three', [stored.id]);
    const { commit } = compose('Arman Testov, Bolat Samplev', { case: opened, role: 'witness' });
    expect(commit.put).toMatchObject([
      {
        id: opened.id,
        members: [
          { person: stored.id, role: 'victim' },
          { person: son.id, role: 'witness' },
        ],
      },
    ]);
    expect(commit.replaces).toEqual([opened]);
  });

  it('does what the reader chose', () => {
    const choices = new Map([
      [0, { do: 'add' }],
      [1, { do: 'leave' }],
    ] as const);
    const { commit, people } = compose('Arman Testov, Dina Mustafina', { choices });
    expect(people).toEqual([commit.put?.[0]?.id, undefined]);
    expect(people[0]).not.toBe(stored.id);
  });

  it('says when a case would be too full', () => {
    const text = `name\n${Array.from({ length: 10_001 }, (_, i) => `Person ${i}`).join('\n')}`;
    expect(composePeople(preview(text, []), { role: 'victim', case: 'All' }, inventStamp())).toEqual({
      ok: false,
      problem: { code: 'case-full', limit: 10_000 },
    });
  });

  it('is one change, and undo takes the whole of it back', async () => {
    const { vault } = await openStore(`test-${crypto.randomUUID()}`);
    await vault.commit({ verb: 'add', put: [stored, son] });
    const list = Array.from({ length: 30 }, (_, i) => `Dina Probe${'abcdefghij'[i % 10]}${'klm'[i % 3]}`).join(', ');
    const { commit } = compose(`Arman Testov, <b>Gani</b> Beispiel, ${list}`, { case: 'The thirty' });
    const seq = await vault.commit(commit);
    expect(await vault.readType('person')).toHaveLength(2 + 31);
    await vault.undo(seq);
    expect((await vault.readAll()).map(({ id }) => id).sort()).toEqual([stored.id, son.id].sort());
  });

  it('never throws on junk, and whatever it reads can be stored', () => {
    const random = seedRandom(11);
    const pieces = [
      ...['Arman', 'Testov', 'Дина', 'احمد', '王', 'name', 'имя', 'born', 'notes', '1979', '12.05.1979', 'b. 1979'],
      ...[',', ';', '\t', '\n', '\r\n', '|', '"', "'", '(', ')', ':', ' - ', '•', '1.', ' and ', ' и ', '.', '…'],
      ...[
        '\ud800',
        '\udc00',
        '\u0000',
        '\u200f',
        '\u00ad\n',
        '\u2028',
        '\ufeff',
        '😀',
        '<b>',
        '</b>',
        '&amp;',
        '{',
        '[',
      ],
      ...['[{"id":"1","name":"', '"}]', '{"id":2,"name":', 'x'.repeat(1_001), ' ', '  '],
    ];
    for (let times = 0; times < 1_500; times += 1) {
      const length = Math.floor(random() * 14);
      const text = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join(
        random() < 0.5 ? '' : ' ',
      );
      for (const parse of [parsePeopleList, parsePeopleCsv, parsePeopleJson]) {
        const reading = parse(text);
        if (!reading.ok) continue;
        const composed = composePeople(
          previewPeople(reading.value, []),
          { role: 'victim', case: 'All' },
          inventStamp(),
        );
        const put = composed.ok ? (composed.value.commit.put ?? []) : [];
        for (const record of put) expect({ text, ok: anyRecord.safeParse(record).success }).toEqual({ text, ok: true });
      }
    }
  });
});
