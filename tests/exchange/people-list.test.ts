// A list pasted as it stands in a report becomes the people in it, and nothing is left out in silence.
import { describe, expect, it } from 'vitest';
import { longestList, type ParsedPeople } from '../../exchange/parsed-people.ts';
import { type ListWishes, parsePeopleList } from '../../exchange/people-list.ts';
import { explainProblem } from '../../exchange/problem.ts';
import { seedRandom } from './random-records.ts';

function read(text: string, wishes?: ListWishes): ParsedPeople {
  const reading = parsePeopleList(text, wishes);
  return reading.ok ? reading.value : { people: [], notUnderstood: [] };
}
const names = (text: string, wishes?: ListWishes) => read(text, wishes).people.map((person) => person.name);

const three = ['Arman Testov', 'Bolat Samplev', 'Dina Mustafina'];

describe('names are told apart', () => {
  it.each([
    ['commas', 'Arman Testov, Bolat Samplev, Dina Mustafina'],
    ['commas and a full stop', 'Arman Testov, Bolat Samplev, Dina Mustafina.'],
    ['commas and a joining word', 'Arman Testov, Bolat Samplev and Dina Mustafina'],
    ['a comma before the joining word', 'Arman Testov, Bolat Samplev, and Dina Mustafina'],
    ['semicolons', 'Arman Testov; Bolat Samplev; Dina Mustafina'],
    ['bars', 'Arman Testov | Bolat Samplev | Dina Mustafina'],
    ['lines', 'Arman Testov\nBolat Samplev\nDina Mustafina\n'],
    ['lines of Windows', 'Arman Testov\r\nBolat Samplev\r\nDina Mustafina'],
    ['empty lines', 'Arman Testov\n\n \nBolat Samplev\n\nDina Mustafina'],
    ['tabs', 'Arman Testov\tBolat Samplev\tDina Mustafina'],
    ['bullets', '• Arman Testov\n• Bolat Samplev\n• Dina Mustafina'],
    ['dashes', '- Arman Testov\n- Bolat Samplev\n- Dina Mustafina'],
    ['numbers', '1. Arman Testov\n2. Bolat Samplev\n3. Dina Mustafina'],
    ['numbers in a line', '1) Arman Testov 2) Bolat Samplev 3) Dina Mustafina'],
    ['numbers and commas', '(1) Arman Testov, (2) Bolat Samplev, (3) Dina Mustafina'],
    ['Roman numbers', 'i) Arman Testov\nii) Bolat Samplev\niii) Dina Mustafina'],
    ['introductions', 'Victims: Arman Testov, Bolat Samplev. Witnesses: Dina Mustafina.'],
    ['numbered cells', '1\tArman Testov\n2\tBolat Samplev\n3\tDina Mustafina'],
    ['commas at line ends', 'Arman Testov,\nBolat Samplev,\nDina Mustafina'],
    ['commas and lines', 'Arman Testov, Bolat Samplev\nDina Mustafina'],
    ['ampersands', 'Arman Testov & Bolat Samplev & Dina Mustafina'],
  ])('by %s', (_, text) => {
    expect(names(text)).toEqual(three);
  });

  it.each([
    ['Russian', 'Арман Тестов, Болат Самплев и Дина Мустафина', ['Арман Тестов', 'Болат Самплев', 'Дина Мустафина']],
    ['Uzbek', 'Arman Testov va Dina Oʻrnak', ['Arman Testov', 'Dina Oʻrnak']],
    ['Ukrainian', 'Арман Тестів та Дiна Зразко', ['Арман Тестів', 'Дiна Зразко']],
    ['Arabic', 'أرمان تستي، بولات سمبلي و دينا مثالي', ['أرمان تستي', 'بولات سمبلي', 'دينا مثالي']],
    ['Georgian', 'არმან ტესტოვ, დინა ნიმუში', ['არმან ტესტოვ', 'დინა ნიმუში']],
    ['Chinese', '王例子、李样本', ['王例子', '李样本']],
    ['a hasty hand', 'arman testov, dina mustafina', ['arman testov', 'dina mustafina']],
    ['capitals with dates', 'ARMAN TESTOV (b. 1979), DINA MUSTAFINA', ['ARMAN TESTOV', 'DINA MUSTAFINA']],
    ['capitals', 'ARMAN TESTOV, DINA MUSTAFINA', ['ARMAN TESTOV', 'DINA MUSTAFINA']],
  ])('as written in %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a name broken over lines is whole again', () => {
  const list = 'Arman Testov, Bolat Samplev, Dina Mustafina, Erlan Probaev, Farida Obraztsova, Gani Beispiel';

  it.each(Array.from({ length: 5 }, (_, i) => i))('between any two words, in %i extra empty lines', (empty) => {
    const gaps = [...list.matchAll(/ /gu)].map((found) => found.index);
    for (const gap of gaps) {
      const broken = `${list.slice(0, gap)} ${'\n '.repeat(empty + 1)}\n${list.slice(gap + 1)}`;
      expect(names(broken)).toEqual(list.split(', '));
    }
  });

  it('wherever a column of any width breaks its lines', () => {
    for (let width = 16; width < 80; width += 1) {
      const column = list.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1 \n');
      expect({ width, names: names(column) }).toEqual({ width, names: list.split(', ') });
    }
  });

  it.each([
    ['Arman Testov, Bolat Sam-\nplev', ['Arman Testov', 'Bolat Samplev']],
    ['Arman Testov, Abdul-\nRahman Samplev', ['Arman Testov', 'Abdul-Rahman Samplev']],
    ['• Arman\n  Testov\n• Bolat Samplev', ['Arman Testov', 'Bolat Samplev']],
    ['1. Arman Testov\n2. Bolat Samplev\nDina Mustafina', three],
    ['1. Arman Testov, teacher in\nSampleton\n2. Bolat Samplev', ['Arman Testov', 'Bolat Samplev']],
    ['Arman Testov; Bolat\nSamplev; Dina Mustafina', three],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a name is written as it was', () => {
  it.each([
    'Arman bin Ali al-Testi',
    'Dina Oʻrnak Bolat qizi',
    'A. B. Testov',
    'Арман Тестов оглы',
    "Jean d'Exemple",
    'María de la Prueba García',
    'TESTOV Arman',
    '<b>Arman</b> Testov',
    'Łukasz Próbka-Wzór',
    'Prof. Arman Testov',
    'Arman "the Teacher" Testov',
    'Arman Testov née Probe',
  ])('%s', (name) => {
    expect(names(`${name}\nDina Mustafina`)).toEqual([name, 'Dina Mustafina']);
  });

  it.each([
    ['rows of family and given name', 'Testov, Arman\nSamplev, Bolat\nMustafina, Dina', true],
    ['the same with particles', 'van der Sample, Jan\nTestov, Arman', true],
    ['the same with capitals', 'TESTOV, Arman\nSAMPLEV, Bolat\nMUSTAFINA, Dina', true],
    ['rows that differ', 'Testov, Arman\nBolat Samplev\nMustafina, Dina', false],
    ['two people a row', 'Arman Testov, Bolat Samplev\nDina Mustafina, Erlan Probaev', false],
  ])('%s', (_, text, familyFirst) => {
    expect(read(text).form?.familyFirst).toBe(familyFirst);
  });

  it('is turned round only where every row has the family name first, and the reader can say no', () => {
    expect(names('Testov, Arman\nSamplev, Bolat')).toEqual(['Arman Testov', 'Bolat Samplev']);
    expect(names('Testov, Arman\nSamplev, Bolat', { familyFirst: false, separator: 'comma' })).toContain('Testov');
  });
});

describe('what is said of a person stays with them', () => {
  it.each([
    ['Arman Testov (b. 1979), Dina Mustafina', { name: 'Arman Testov', born: '1979' }],
    ['Arman Testov (born 12.05.1979), Dina Mustafina', { name: 'Arman Testov', born: '1979-05-12' }],
    ['Арман Тестов, 1979 г.р., Дина Мустафина', { name: 'Арман Тестов', born: '1979' }],
    ['Арман Тестов (1979 года рождения)', { name: 'Арман Тестов', born: '1979' }],
    ['Arman Testov, aged 35, Dina Mustafina', { name: 'Arman Testov', note: 'aged 35' }],
    ['Arman Testov (b. 05/06/1979)', { name: 'Arman Testov', note: 'b. 05/06/1979' }],
    ['Arman Testov (1979)', { name: 'Arman Testov', note: '1979' }],
    ['Arman Testov - teacher and poet', { name: 'Arman Testov', note: 'teacher and poet' }],
    ['1. Arman Testov, teacher, Sampleton', { name: 'Arman Testov', note: 'teacher; Sampleton' }],
    ['Arman Testov\tteacher\nDina Mustafina\tpoet', { name: 'Arman Testov', note: 'teacher' }],
    ['Arman Testov: teacher\nDina Mustafina: poet', { name: 'Arman Testov', note: 'teacher' }],
    ['Arman Testov (Арман Тестов), Dina Mustafina', { name: 'Arman Testov', note: 'Арман Тестов' }],
    ['Arman Testov, Jr., Dina Mustafina', { name: 'Arman Testov Jr.' }],
    ['Arman Testov [12], Dina Mustafina', { name: 'Arman Testov' }],
    ['1. ТЕСТОВ Арман, 12.05.1979 г.р., учитель;', { name: 'ТЕСТОВ Арман', born: '1979-05-12', note: 'учитель' }],
    ['1. Arman Testov (born 1979).\n2. Dina Mustafina.', { name: 'Arman Testov', born: '1979' }],
  ])('%s', (text, person) => {
    expect(read(text).people[0]).toEqual(person);
  });
});

describe('what is no name is shown with its reason', () => {
  it.each([
    ['The names of the men are:\n\nArman Testov, Bolat Samplev', [['The names of the men are:', 'introduction']]],
    ['Задержаны: Арман Тестов, Болат Самплев', [['Задержаны:', 'introduction']]],
    ['MORE INFORMATION\n\nArman Testov, Bolat Samplev, Dina Mustafina', [['MORE INFORMATION', 'heading']]],
    ['Arman Testov, Bolat Samplev and others', [['others', 'sentence']]],
    ['Arman Testov\n…', [['…', 'no-letters']]],
    [`Arman Testov, ${'Ж'.repeat(10_000)}`, [['Ж'.repeat(10_000), 'too-long']]],
    [`Arman Testov\n${'Ж'.repeat(1_001)}`, [['Ж'.repeat(1_001), 'too-long']]],
    [
      'Arman Testov, Bolat Samplev\n\nThey were taken from their homes in the morning, according to\nwitnesses.',
      [['They were taken from their homes in the morning, according to witnesses.', 'sentence']],
    ],
  ])('case %#', (text, expected) => {
    const { people, notUnderstood } = read(text);
    expect(people[0]?.name).toMatch(/^(?:Arman Testov|Арман Тестов)$/u);
    expect(notUnderstood.map(({ text, why }) => [text, why])).toEqual(expected);
  });

  it('and no letter of the text is lost', () => {
    const random = seedRandom(5);
    const parts = [
      'Arman Testov',
      'Dina',
      'and',
      ',',
      ';',
      '\n',
      '\n\n',
      '1.',
      '•',
      '(b. 1979)',
      '- poet',
      'were seen',
      ':',
      '“X”',
    ];
    for (let times = 0; times < 400; times += 1) {
      const text = Array.from({ length: 12 }, () => parts[Math.floor(random() * parts.length)]).join(' ');
      const reading = parsePeopleList(text);
      if (!reading.ok) continue;
      const { people, notUnderstood } = reading.value;
      const kept = JSON.stringify([people, notUnderstood]);
      for (const word of ['Arman', 'Dina', 'poet', 'seen', '1979']) {
        expect({ text, has: kept.includes(word) }).toEqual({ text, has: text.includes(word) });
      }
    }
  });
});

describe('a text that cannot be read', () => {
  it('gets one sentence when there is nobody in it', () => {
    for (const text of ['', '  \n', '12345', '...']) {
      const reading = parsePeopleList(text);
      expect(reading.ok ? '' : explainProblem(reading.problem, 'the pasted text')).toMatch(
        /^Found no name in the pasted text\./u,
      );
    }
  });

  it('gets one sentence with the limit when it is 10 MB long', () => {
    const reading = parsePeopleList('Arman Testov, '.repeat(750_000));
    expect(reading.ok ? '' : explainProblem(reading.problem, 'the pasted text')).toBe(
      'Could not read the pasted text: it has 10,500,000 characters, and Vigil reads up to 500,000 at once. Nothing was imported. Split it and import the parts one by one.',
    );
  });

  it.each([
    'Arman Testov, ',
    'A and ',
    'a-\n',
    '(',
    '1. A ',
    'A: ',
    'A B\t',
    ' ',
    'A - ',
    'x,Arman\n',
    'Aaaa. ',
    '[1]',
  ])('is read in time that grows with its length: %j', (piece) => {
    const measure = (length: number) => {
      const text = `x, Y${piece.repeat(Math.floor(length / piece.length))}Z`;
      const start = performance.now();
      parsePeopleList(text);
      return performance.now() - start;
    };
    measure(longestList / 100);
    const [short, long] = [measure(longestList / 100), measure(longestList / 4)];
    // Of 25 times the text a square makes 625 times the work; the rest of 200 is room for a busy machine.
    expect(long).toBeLessThan(Math.max(short, 5) * 200);
  });
});
