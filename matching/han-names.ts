// Reads Chinese names both ways, from Han characters to Latin letters and back to syllables.
import { type Romanisation, romanise, romaniseAll } from './romanise.ts';
import { familySigns, pinyinSigns } from './tables/pinyin.ts';

/** A Latin name taken apart into syllables of pinyin, without tones. */
export interface ChineseName {
  readonly system: Romanisation;
  readonly family: readonly string[];
  readonly given: readonly string[];
}

type FamilyReading = Omit<ChineseName, 'given'>;

interface Signs {
  /** The syllable of a character in either writing. */
  readonly syllables: ReadonlyMap<string, string>;
  /** The simplified form of a traditional character. */
  readonly simplified: ReadonlyMap<string, string>;
  readonly families: ReadonlySet<string>;
  /** First characters of family names. */
  readonly openers: ReadonlySet<string>;
  /** Family names by how Latin writes them, in small letters. */
  readonly latinFamilies: ReadonlyMap<string, readonly FamilyReading[]>;
  /** Syllables by how Latin writes them. */
  readonly latinSyllables: Readonly<Record<Romanisation, ReadonlyMap<string, readonly string[]>>>;
}

const systems: readonly Romanisation[] = ['pinyin', 'wade-giles'];
let signs: Signs | undefined;

function readSigns(): Signs {
  if (signs) return signs;
  const syllables = new Map<string, string>();
  const simplified = new Map<string, string>();
  const latinSyllables = { pinyin: new Map<string, string[]>(), 'wade-giles': new Map<string, string[]>() };
  for (const line of pinyinSigns) {
    const [syllable = '', ...words] = line.split(' ');
    for (const word of words) {
      const [plain = '', ...others] = word;
      for (const sign of word) if (!syllables.has(sign)) syllables.set(sign, syllable);
      for (const other of others) if (!simplified.has(other)) simplified.set(other, plain);
    }
    for (const system of systems)
      for (const latin of romaniseAll(syllable, system)) share(latinSyllables[system], latin, syllable);
  }
  const families = new Set(familySigns.split(' '));
  const latinFamilies = new Map<string, FamilyReading[]>();
  const met = new Set<string>();
  for (const name of families) {
    const family = [...name].map((sign) => syllables.get(sign) ?? '');
    if (met.has(family.join(' '))) continue;
    met.add(family.join(' '));
    for (const system of systems) {
      const spellings = family.map((syllable) => romaniseAll(syllable, system));
      const [firsts = [], seconds = ['']] = spellings;
      for (const first of firsts)
        for (const second of seconds) share(latinFamilies, first + second, { system, family });
    }
  }
  const openers = new Set([...families].map((family) => family.charAt(0)));
  signs = { syllables, simplified, families, openers, latinFamilies, latinSyllables };
  return signs;
}

function share<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const sharing = map.get(key);
  if (sharing) sharing.push(value);
  else map.set(key, [value]);
}

/** A Han character as the simplified form of the same word; any other text as it is. */
export function simplifySign(sign: string): string {
  return readSigns().simplified.get(sign) ?? sign;
}

/** The syllable that names read a character as, without its tone; `undefined` where the table has none. */
export function syllableOfSign(sign: string): string | undefined {
  return readSigns().syllables.get(sign);
}

/** Whether a family name may start with this character. */
export function opensFamily(sign: string): boolean {
  return readSigns().openers.has(simplifySign(sign));
}

/** No Han character has a smaller UTF-16 unit. */
const firstHan = 0x2e80;
const hanName = /^\p{Script=Han}{2,4}$/u;

/** Characters of a name in Han, simplified; empty for any other text. */
export function signsOfName(name: string): string[] {
  if (name.charCodeAt(0) < firstHan) return [];
  const together = name.replace(/[\s·・]/gu, '');
  return hanName.test(together) ? [...together].map(simplifySign) : [];
}

/** A name in Han as Latin texts print it: pinyin, and Wade–Giles where it differs; empty for any other text. */
export function spellHanName(name: string): string[] {
  const all = signsOfName(name);
  const { families, syllables } = readSigns();
  const length = families.has(all.slice(0, 2).join('')) && all.length > 2 ? 2 : 1;
  const read = all.map((sign) => syllables.get(sign) ?? '');
  if (all.length === 0 || read.includes('')) return [];
  const family = read.slice(0, length);
  const given = read.slice(length);
  const pinyin = spell(family, given, 'pinyin');
  const older = spell(family, given, 'wade-giles');
  return plainLetters(pinyin) === plainLetters(older) ? [pinyin] : [pinyin, older];
}

/** Capitals say which is the family name. */
function spell(family: readonly string[], given: readonly string[], system: Romanisation): string {
  const joint = system === 'pinyin' ? '' : '-';
  const first = given.map((syllable) => romanise(syllable, system)).join(joint);
  const last = family.map((syllable) => romanise(syllable, system)).join(joint);
  return `${last.toUpperCase()} ${first.charAt(0).toUpperCase()}${first.slice(1)}`;
}

function plainLetters(name: string): string {
  return name.toLowerCase().replace(/[^a-zü]/gu, '');
}

const mostReadings = 6;
const lastLatin = 0x24f;
/** In UTF-16 units, with a comma, an apostrophe and separate tones. */
const longestFamily = 10;
const tones = /[\u0300\u0301\u0304\u030C'’‘`ʻʼʹ]/gu;

/**
 * A Latin name as syllables of Chinese, in every way to read it; empty when it is no such name.
 *
 * Tones, apostrophes, hyphens and both romanisations are understood; the family name may stand last.
 */
export function readLatinName(name: string): ChineseName[] {
  // Most stored names are others, and told at a glance: another script, or too long at both ends for a family name.
  const space = name.indexOf(' ');
  const end = name.length - 1 - name.lastIndexOf(' ');
  if (space < 0 || name.charCodeAt(0) > lastLatin || (space > longestFamily && end > longestFamily)) return [];
  const words = name.split(/[\s,]+/u, 5).filter((word) => word !== '');
  if (words.length < 2 || words.length > 3) return [];
  const [first = ''] = words;
  const found = readInOrder(first, words.slice(1));
  if (found.length > 0 || name.includes(',')) return found;
  return readInOrder(words.at(-1) ?? '', words.slice(0, -1));
}

function readInOrder(family: string, given: readonly string[]): ChineseName[] {
  // A hyphen joins the syllables of a given name.
  if (given.length > 2 || (family.includes('-') && !given.some((word) => word.includes('-')))) return [];
  const readings = readSigns().latinFamilies.get(withoutTones(family));
  if (!readings) return [];
  const syllables = given.flatMap((word) => word.split('-')).map(withoutTones);
  return readings
    .flatMap(({ system, family: read }) =>
      cutWords(syllables, system).map((cut) => ({ system, family: read, given: cut })),
    )
    .slice(0, mostReadings);
}

function withoutTones(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]*$/u.test(lower) ? lower : lower.normalize('NFD').replace(tones, '').normalize('NFC');
}

/** Spellings of a Latin name in the other romanisation; empty when there is none, or it is no Chinese name. */
export function respellLatinName(name: string): string[] {
  const others = readLatinName(name).map(({ system, family, given }) =>
    spell(family, given, system === 'pinyin' ? 'wade-giles' : 'pinyin'),
  );
  return [...new Set(others)].filter((other) => plainLetters(other) !== plainLetters(name));
}

/** Given names have one syllable or two, written together or apart. */
function cutWords(words: readonly string[], system: Romanisation): string[][] {
  let cuts: string[][] = [[]];
  for (const word of words) {
    const next = cutSyllables(word, 2, readSigns().latinSyllables[system]);
    cuts = cuts.flatMap((before) => next.map((after) => [...before, ...after])).filter((all) => all.length <= 2);
  }
  return cuts;
}

const longestSyllable = 6;

function cutSyllables(word: string, most: number, known: ReadonlyMap<string, readonly string[]>): string[][] {
  if (word === '') return [[]];
  if (most === 0) return [];
  const cuts: string[][] = [];
  for (let length = Math.min(longestSyllable, word.length); length > 0; length--) {
    for (const syllable of known.get(word.slice(0, length)) ?? [])
      for (const rest of cutSyllables(word.slice(length), most - 1, known)) cuts.push([syllable, ...rest]);
  }
  return cuts;
}
