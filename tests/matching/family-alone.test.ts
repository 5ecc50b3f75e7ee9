import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../matching/build-index.ts';
import { find } from '../../matching/find.ts';

const indexOf = (...names: string[]) =>
  buildIndex({
    people: names.map((text) => ({ id: text, spellings: [{ text, strength: 'strong' }] })),
    cases: [],
  });

const ravshan = indexOf('Равшан Камолов');
const brothers = indexOf('Равшан Камолов', 'Малик Камолов');

/** Family names alone, with whom they mean. */
const alone = (text: string, index = ravshan) =>
  find(text, index)
    .filter(({ part }) => part === 'family')
    .map(({ start, end, who }) => `${text.slice(start, end)}: ${who.map(({ id }) => id).join(', ')}`);

const words = (count: number) => 'потом ещё шли долгие слова о погоде и дороге. '.repeat(Math.ceil(count / 8));

describe('a family name after a full mention', () => {
  it.each([
    ['after a title', 'Равшан Камолов вышел. Вчера адвокат Камолова молчал.', ['Камолова: Равшан Камолов']],
    ['after the first word of a sentence', 'Равшан Камолов вышел. Вчера Камолов молчал.', ['Камолов: Равшан Камолов']],
    ['after a comma', 'Равшан Камолов вышел. Там были Юсуф, Камолов и я.', ['Камолов: Равшан Камолов']],
    ['after letters of a league', 'Равшан Камолов вышел. Игрок НХЛ Камолов молчал.', ['Камолов: Равшан Камолов']],
  ])('is found %s', (_where, text, expected) => {
    expect(alone(text)).toEqual(expected);
  });

  it.each([
    ['of a brother', 'Равшан Камолов вышел. Ждал его Малик Камолов.'],
    ['of a brother, after a small word', 'Равшан Камолов вышел. И брат Малик Камолов ждал.'],
    ['of a brother, at the start of a sentence', 'Равшан Камолов вышел. Малик Камолов ждал.'],
    ['of the whole family', 'Равшан Камолов вышел. Братьев Камоловых ждали.'],
  ])('is not one %s', (_whose, text) => {
    expect(alone(text)).toEqual([]);
  });

  it('is not taken from a word between the names of a line and the next', () => {
    const text = 'Равшан Камолов\nВ Камолоте Равшан вышел. Камолоту ждали.';
    expect(alone(text)).toEqual([]);
  });
});

it('knows a family name that comes near to how the page printed it, but not to how it is stored', () => {
  const text = 'Томас Дуэйлер вышел. Двэйлера ждали.';
  expect(alone(text, indexOf('Thomas Dwayler'))).toEqual(['Двэйлера: Thomas Dwayler']);
});

it('does not take a country in front of a name for the family name that it resembles', () => {
  const text = 'Президент Веру Алан Гарсес ушёл. В Веру тихо.';
  expect(alone(text, indexOf('Алан Гарсес Верес'))).toEqual([]);
});

describe('a family name of several on the page', () => {
  it('means both, possibly, when they were named together', () => {
    const text = 'Равшан Камолов и Малик Камолов вышли. Камолова ждали.';
    expect(alone(text, brothers)).toEqual(['Камолова: Равшан Камолов, Малик Камолов']);
    expect(find(text, brothers).at(-1)?.band).toBe('possible');
  });

  it('means whoever was named last, when the other was named long before', () => {
    const text = `Малик Камолов ушёл. ${words(120)} Равшан Камолов вышел. Камолова ждали.`;
    expect(alone(text, brothers)).toEqual(['Камолова: Равшан Камолов']);
  });

  it('means the main person of the page, when both were named long before', () => {
    const main = 'Равшан Камолов пришёл. '.repeat(3);
    const text = `${main} Малик Камолов ушёл. ${words(120)} Камолова ждали.`;
    expect(alone(text, brothers)).toEqual(['Камолова: Равшан Камолов']);
  });

  it('means both, possibly, when the other is nobody who is followed', () => {
    const text = 'Равшан Камолов вышел, а с ним Юсуф Камолов. Камолова ждали.';
    expect(alone(text)).toEqual(['Камолова: Равшан Камолов']);
    expect(find(text, ravshan).at(-1)?.band).toBe('possible');
  });

  it('means nobody who is followed, when another was named long after', () => {
    const text = `Равшан Камолов вышел. ${words(120)} Потом пришёл Юсуф Камолов. Камолова ждали.`;
    expect(alone(text)).toEqual([]);
  });
});
