// The same article in the other script, by the tables that papers of each language follow; none of them is Vigil's own.
import type { Phrasebook } from './phrases.ts';

/** @see Serbian: Pravopis Matice srpske, 2010: one letter for one. */
const serbian: readonly (readonly [string, string])[] = [
  ...([
    ['dž', 'џ'],
    ['lj', 'љ'],
    ['nj', 'њ'],
    ['đ', 'ђ'],
    ['ž', 'ж'],
    ['ć', 'ћ'],
    ['č', 'ч'],
    ['š', 'ш'],
  ] as const),
  ...pairUp('abvgdezijklmnoprstufhc', 'абвгдезијклмнопрстуфхц'),
];

/** @see Uzbek: Cabinet of Ministers, resolution 339 of 24 August 1995. */
const uzbek: readonly (readonly [string, string])[] = [
  ...([
    ["o'", 'ў'],
    ["g'", 'ғ'],
    ['sh', 'ш'],
    ['ch', 'ч'],
    ['ya', 'я'],
    ['yo', 'ё'],
    ['yu', 'ю'],
    ['ye', 'е'],
  ] as const),
  ...([
    ["'", 'ъ'],
    ['x', 'х'],
    ['q', 'қ'],
    ['h', 'ҳ'],
    ['j', 'ж'],
    ['y', 'й'],
  ] as const),
  ...pairUp('abvgdezilmnoprstufk', 'абвгдезилмнопрстуфк'),
];

/** @see Russian: BGN/PCGN 1947. */
const russian: readonly (readonly [string, string])[] = [
  ...([
    ['ё', 'yë'],
    ['ж', 'zh'],
    ['х', 'kh'],
    ['ц', 'ts'],
    ['ч', 'ch'],
    ['ш', 'sh'],
    ['щ', 'shch'],
  ] as const),
  ...([
    ['ю', 'yu'],
    ['я', 'ya'],
    ['ъ', '”'],
    ['ь', '’'],
    ['ы', 'y'],
    ['э', 'e'],
    ['й', 'y'],
  ] as const),
  ...pairUp('абвгдезиклмнопрстуф', 'abvgdeziklmnoprstuf'),
];

function pairUp(one: string, other: string): [string, string][] {
  return [...one].map((letter, i) => [letter, [...other][i] ?? '']);
}

/** @returns The text in the other script; undefined for a language that is written in one. */
export function writeInOtherScript(text: string, language: Phrasebook['language']): string | undefined {
  const table = { en: undefined, ru: russian, sr: serbian, uz: uzbek }[language];
  if (table === undefined) return undefined;
  let written = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at, at + 2).toLowerCase();
    const [from, to] = table.find(([letters]) => rest.startsWith(letters)) ?? [text.charAt(at), text.charAt(at)];
    const isUpper = text.charAt(at) !== text.charAt(at).toLowerCase();
    written += isUpper ? to.charAt(0).toUpperCase() + to.slice(1) : to;
    at += from.length;
  }
  return written;
}
