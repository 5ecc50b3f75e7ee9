import { describe, expect, it } from 'vitest';
import { formsOf, gatherPresent, placeOf } from '../../../components/panel/gather-present.ts';
import { caseId } from '../../../records/id.ts';
import type { PageMention } from '../../../records/page-state.ts';
import { makeMention, personNumbered } from '../make-mention.ts';

const person = (n: number) => ({ kind: 'person', id: personNumbered(n) }) as const;
const matter = { kind: 'case', id: caseId.parse('00000000-0000-4000-9000-000000000001') } as const;

function order(mentions: readonly PageMention[]): string[] {
  return gatherPresent(mentions).map((one) => one.who.id.slice(-1));
}

describe('who is on a page', () => {
  it('is nobody where no name was found', () => {
    expect(gatherPresent([])).toEqual([]);
  });

  it('lists a person once, with every place in reading order', () => {
    const [one, ...others] = gatherPresent([makeMention(1), makeMention(2), makeMention(3)]);
    expect(others).toEqual([]);
    expect(one?.mentions.map((mention) => mention.ref)).toEqual([1, 2, 3]);
  });

  it('puts the surest first, however late the page names them', () => {
    const mentions = [
      makeMention(1, { who: [person(1)], band: 'possible' }),
      makeMention(2, { who: [person(2)], band: 'likely' }),
      makeMention(3, { who: [person(3)], band: 'certain' }),
    ];
    expect(order(mentions)).toEqual(['3', '2', '1']);
  });

  it('takes a person for as sure as the surest place is', () => {
    const mentions = [makeMention(1, { band: 'possible' }), makeMention(2, { band: 'certain' })];
    expect(gatherPresent(mentions)[0]?.band).toBe('certain');
  });

  it('puts people before cases', () => {
    const mentions = [makeMention(1, { who: [matter] }), makeMention(2, { who: [person(2)], band: 'possible' })];
    expect(gatherPresent(mentions).map((one) => one.who.kind)).toEqual(['person', 'case']);
  });

  it('counts a form that fits two people for both', () => {
    expect(order([makeMention(1, { who: [person(1), person(2)] })])).toEqual(['1', '2']);
  });
});

describe('the places of one person', () => {
  it('are counted from the one shown, or from the first when another’s is shown', () => {
    const mentions = [makeMention(4), makeMention(7)];
    expect(placeOf(mentions, 7)).toBe(1);
    expect(placeOf(mentions, 99)).toBe(0);
    expect(placeOf(mentions, undefined)).toBe(0);
  });

  it('show each printed form once, on one line', () => {
    const soft = makeMention(2, { text: 'Daniyar Seit\u00adkali' });
    const mentions = [makeMention(1), soft, makeMention(3, { text: 'Данияра\nСейткали' })];
    expect(formsOf(mentions)).toEqual(['Daniyar Seitkali', 'Данияра Сейткали']);
  });
});
