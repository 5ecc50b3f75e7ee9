// Invented names by the hundred thousand, the same each time, none of anybody.

const starts =
  'Ab Bel Cor Dov Esk Fen Gal Hol Ist Jor Kem Lun Mor Nol Orv Pel Quin Ros Sel Tov Ulm Var Wen Xan Yor Zel'.split(' ');
const middles = 'a an ar e el en i il in o ol on u ul un'.split(' ');
const ends = 'bek dan fir gul har kan lom mir nar pov rik sad tam vin zor'.split(' ');

/** A number from 0 up to a bound, by a rule that looks like none. */
function scramble(seed: number, bound: number): number {
  return Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) >>> (0 % bound);
}

function makeWord(number: number): string {
  const start = starts[number % starts.length] ?? '';
  const middle = middles[Math.floor(number / starts.length) % middles.length] ?? '';
  const end = ends[Math.floor(number / (starts.length * middles.length)) % ends.length] ?? '';
  return `${start}${middle}${end}`;
}

/** Distinct names of two words; the first of many are the first of few. At most 34 million. */
export function inventNames(count: number): string[] {
  const words = starts.length * middles.length * ends.length;
  return Array.from({ length: count }, (_, index) => {
    const family = (index * 7_919) % words;
    const given = (Math.floor(index / words) * 31 + index * 127) % words;
    return `${makeWord(given)} ${makeWord(family)}`;
  });
}

/** One of many names, as if by chance. */
export function pickName(names: readonly string[], seed: number): string {
  return names[(scramble(seed + 1, 2 ** 31) >>> 1) % names.length] ?? '';
}
