import { expect, it } from 'vitest';
import { createMatcher } from '../../matching/create-matcher.ts';

it.each([
  ['gamma before i as y', 'Johanna Kelvas', 'Γιοχάννα Κέλβας'],
  ['gamma before i as g', 'Georgiadis Kelvas', 'Γεωργιάδης Κέλβας'],
  ['γου as w', 'Wilma Kelvas', 'Γουίλμα Κέλβας'],
  ['ντ as nt', 'Antonia Kelvas', 'Αντωνία Κέλβας'],
  ['ντ as d', 'Federika Kelvas', 'Φεντερίκα Κέλβας'],
  ['μπ as mp', 'Lampros Kelvas', 'Λάμπρος Κέλβας'],
  ['μπ as b', 'Rebeka Kelvas', 'Ρεμπέκα Κέλβας'],
  ['Kazakh ng in one letter', 'Tangat Kelbasov', 'Таңат Келбасов'],
  ['Kazakh ng as Russian has it', 'Танат Келбасов', 'Таңат Келбасов'],
  ['Hebrew ts in two letters', 'Ilan Kelvatson', 'אילן קלבטסון'],
  ['Georgian dz', 'Nino Kelvadze', 'Нино Келвадзе'],
  ['Belarusian dz', 'Dzianis Kelvas', 'Дзяніс Келвас'],
  ['dzh after dz', 'Dzhamilia Kelvas', 'Джамиля Келвас'],
  ['d and z of two parts', 'Ahmadzai Kelvas', 'احمدزی کلوس'],
  ['Georgian ts in two letters', 'Nino Kelvatsadze', 'ნინო კელვათსაძე'],
])('reads %s: %s, %s', (_what, stored, printed) => {
  const { find } = createMatcher([{ id: 'a', name: stored }]);
  expect(find(`« ${printed} »`)).toMatchObject([{ id: 'a', start: 2 }]);
});
