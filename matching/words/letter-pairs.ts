// The letters in which a printed word differs from the stored one, as a reader writes them.
import type { Reason } from '../mention.ts';

/** Signs of the alphabet of sounds that stand for one of several; as the letter that a reader expects. */
const plain: Readonly<Record<string, string>> = { B: 'b', F: 'j', L: 'g', Q: 'ch', V: 'f', I: 'y', A: 'ä' };

/** Vowels, the letters that stand for them where most are unwritten, and signs that are hardly heard. */
const vowelLike = new Set(['', 'a', 'ä', 'e', 'i', 'o', 'u', 'y', 'w', 'h', 'ʿ']);

/**
 * Pairs of printed and stored letters from a reason's `letters`, which `differences.ts` wrote: `kh:h o:a -:y`.
 *
 * @returns An empty text stands for a letter that one side lacks. Vowels are left out where one side writes none.
 */
export function readPairs(about: Reason['with']): [printed: string, stored: string][] {
  const { letters = '', vowelless } = about ?? {};
  const pairs = letters
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry): [string, string] => {
      const [printed = '', stored = ''] = entry.split(':').map((sign) => (sign === '-' ? '' : (plain[sign] ?? sign)));
      return [printed, stored];
    });
  return pairs.filter(
    ([printed, stored]) =>
      printed !== stored && !(vowelless !== undefined && vowelLike.has(printed) && vowelLike.has(stored)),
  );
}

/** How a Cyrillic reader writes a letter. Source: our own reading of the alphabets. */
const cyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  ä: 'ә',
  b: 'б',
  c: 'ц',
  ch: 'ч',
  d: 'д',
  dh: 'д',
  dzh: 'дж',
  e: 'е',
  f: 'ф',
  g: 'г',
  gh: 'ғ',
  h: 'ҳ',
  i: 'и',
  j: 'ж',
  k: 'к',
  kh: 'х',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'қ',
  r: 'р',
  s: 'с',
  sh: 'ш',
  t: 'т',
  th: 'т',
  ts: 'ц',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'х',
  y: 'й',
  z: 'з',
  zh: 'ж',
};

/** As given where there is no such letter. */
export function writeInCyrillic(letter: string): string {
  return cyrillic[letter] ?? letter;
}
