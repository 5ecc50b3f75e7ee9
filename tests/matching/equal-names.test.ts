import { describe, expect, it } from 'vitest';
import { clusterOf, clustersOf, isShortForm } from '../../matching/equal-names.ts';
import { plainSounds } from '../../matching/plain-sounds.ts';
import { readSounds } from '../../matching/sounds.ts';
import { equalNames } from '../../matching/tables/equal-names.ts';

const lineOf = (name: string) => clusterOf(readSounds(name));

describe('one given name', () => {
  it.each([
    ['Muhammad', 'Магомед', 'Mehmet', 'Mahomed', 'Мұхаммед'],
    ['Yusuf', 'Iosif', 'Жүсіп', 'Йосип', 'Hovsep', 'یوسف'],
    ['Oleksandr', 'Aleksandr', 'Alexander', 'Аляксандр', 'ალექსანდრე'],
    ['Mykola', 'Nikolai', 'Мікалай', 'Νικόλαος'],
    ['Volodymyr', 'Vladimir', 'Uladzimir', 'Уладзімір'],
    ['Yevhen', 'Evgeny', 'Яўген', 'Eugene'],
    ['Hryhorii', 'Grigory', 'Рыгор', 'Գրիգոր'],
    ['Dzmitry', 'Dmytro', 'Дмитрий', 'Źmicier'],
    ['Kateryna', 'Ekaterina', 'Кацярына'],
    ['Jahongir', 'Dzhakhangir', 'Жаҳонгир', 'Cihangir'],
    ['Xadicha', 'Khadija', 'Hatice', 'خديجة'],
    ['Jonibek', 'Жәнібек', 'Dzhanibek'],
    ['Moshe', 'Moisei', 'Movses', 'משה'],
  ])('is %s and %s and the rest of its line', (...names) => {
    expect(new Set(names.map(lineOf)).size).toBe(1);
    expect(lineOf(names[0] as string)).toBeGreaterThan(0);
  });

  it.each([
    ['Jafar', 'Jabbar'],
    ['Hasan', 'Husayn'],
    ['Kamil', 'Kamal'],
    ['Jamil', 'Jamal'],
    ['Zahid', 'Zayd'],
    ['Ali', 'Olim'],
    ['Lev', 'Leonid'],
    ['Yuri', 'Георгий'],
    ['Timur', 'Tamerlan'],
    ['Zahra', 'Zuhra'],
    ['Ksenia', 'Oksana'],
  ])('is not %s and %s', (one, other) => {
    expect(lineOf(one)).not.toBe(lineOf(other));
  });
});

it('keeps every spelling on one line', () => {
  const lines = new Map<string, number>();
  for (const [i, line] of equalNames.entries()) {
    for (const name of line.split(' ')) {
      const plain = plainSounds(readSounds(name));
      expect([name, lines.get(plain) ?? i]).toEqual([name, i]);
      lines.set(plain, i);
    }
  }
});

it('keeps a short form of several names apart from each of them, and knows whom it may stand for', () => {
  expect(lineOf('Саша')).not.toBe(lineOf('Александр'));
  expect(lineOf('Саша')).not.toBe(lineOf('Александра'));
  const { related = [] } = clustersOf(readSounds('Саша')) ?? {};
  expect(related).toEqual(expect.arrayContaining([lineOf('Александр'), lineOf('Александра')]));
});

it.each([
  ['Misha', 'Mykhailo', true],
  ['Михаил', 'Миша', true],
  ['Misha', 'Mike', false],
  ['Misha', 'Mitya', false],
])('says of %s and %s whether one is short for the other: %s', (one, other, expected) => {
  expect(isShortForm(readSounds(one), readSounds(other))).toBe(expected);
});
