// Takes a stored name apart: which word is the family name, which may be missing.
import { foldLetters, hashFolded } from './fold.ts';
import {
  childRole,
  coreRole,
  familyRole,
  generationRole,
  initialRole,
  looksPatronymic,
  particleRole,
  patronymicRole,
  roleOfHash,
  titleRole,
} from './name-lists.ts';
import { isVowelless } from './sounds.ts';
import { lowerWord, shoutedWord, splitTokens } from './tokens.ts';
import { readStoredSounds } from './word-forms.ts';

export interface NameWord {
  readonly text: string;
  readonly folded: string;
  readonly sounds: string;
  readonly vowelless: boolean;
  role: number;
}

export interface ParsedName {
  readonly words: readonly NameWord[];
  /** True when the family name is marked: by capitals, a comma, its ending or a patronymic; else it is a guess. */
  readonly sure: boolean;
}

const familyEnding =
  /(ov|ev|ow|ew|off|eff|ova|eva|owa|ewa|skiy|sky|ski|skij|skaya|skaia|ska|enko|yan|ian|shvili|dze|zade|zada|zoda|oglu|ogli|chuk|uk|iuk|vych|ов|ев|ёв|ова|ева|ин|ина|ский|ская|цкий|цкая|енко|ян|швили|дзе|заде|зода|чук|юк|ук|ьский|ська|ський|цький|цька|زاده|زی)$/u;

/** Whether a folded word is built as family names of the region are. */
export function looksFamily(folded: string): boolean {
  return familyEnding.test(folded);
}

/** Takes a name apart. Words without a sound are left out; the result may be empty. */
export function parseName(name: string): ParsedName {
  const tokens = splitTokens(name);
  const words: NameWord[] = [];
  const shapes: number[] = [];
  let comma = -1;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i] as number;
    const end = tokens.ends[i] as number;
    const text = name.slice(start, end);
    if (i > 0 && comma < 0 && /[,،]/u.test(name.slice(tokens.ends[i - 1], start))) comma = words.length;
    const sounds = readStoredSounds(text);
    if (sounds === '') continue;
    const folded = foldLetters(text);
    words.push({
      text,
      folded,
      sounds,
      vowelless: isVowelless(text),
      role: roleOfHash(hashFolded(text, 0, text.length)),
    });
    shapes.push(tokens.shapes[i] ?? lowerWord);
    const word = words.at(-1) as NameWord;
    const dotted = name.charAt(end) === '.';
    if (folded.length === 1 || (dotted && folded.length === 2 && word.role === coreRole)) {
      if (word.role !== particleRole || dotted) word.role = word.vowelless && !dotted ? particleRole : initialRole;
    }
  }
  markFathers(words);
  promoteTitles(words);
  return { words, sure: markFamily(words, shapes, comma) };
}

/** A word before a child word is the father's; so is one built as a patronymic, when two others remain. */
function markFathers(words: NameWord[]): void {
  for (let i = 1; i < words.length; i++) {
    if (words[i]?.role !== childRole) continue;
    const father = words[i - 1] as NameWord;
    if (father.role === coreRole && words.filter((word) => word.role === coreRole).length > 2)
      father.role = patronymicRole;
  }
  const cores = words.filter((word) => word.role === coreRole);
  if (cores.length < 3) return;
  for (const word of cores.slice(1)) {
    if (looksPatronymic(word.folded)) {
      word.role = patronymicRole;
      break;
    }
  }
}

/** A name needs two words of its own; titles that end it (Khan, Bey) or lead it are its own where it has fewer. */
function promoteTitles(words: NameWord[]): void {
  const lacking = () => words.filter((word) => word.role === coreRole || word.role === initialRole).length < 2;
  for (let i = words.length - 1; i >= 0 && lacking(); i--) {
    const word = words[i] as NameWord;
    if (
      word.role === titleRole ||
      (word.role === particleRole && word.folded.length > 2) ||
      word.role === generationRole
    ) {
      word.role = coreRole;
    }
  }
}

/** Marks the family name; says whether there was a sign of it. */
function markFamily(words: readonly NameWord[], shapes: readonly number[], comma: number): boolean {
  const cores = words.map((word, i) => ({ word, i })).filter(({ word }) => word.role === coreRole);
  if (cores.length < 2) {
    if (cores[0]) cores[0].word.role = familyRole;
    return false;
  }
  const mark = (i: number, sure: boolean): boolean => {
    (words[i] as NameWord).role = familyRole;
    return sure;
  };
  const beforeComma = comma > 0 ? cores.filter(({ i }) => i < comma).at(-1) : undefined;
  if (beforeComma && beforeComma !== cores.at(-1)) return mark(beforeComma.i, true);
  const shouted = cores.filter(({ i }) => shapes[i] === shoutedWord);
  if (shouted.length > 0 && shouted.length < cores.length) return mark((shouted.at(-1) as (typeof cores)[0]).i, true);
  const father = words.findIndex((word) => word.role === patronymicRole);
  const first = cores[0] as (typeof cores)[0];
  const last = cores.at(-1) as (typeof cores)[0];
  if (father >= 0 && father > last.i && cores.length >= 2) return mark(first.i, true);
  const built = cores.filter(({ word }) => looksFamily(word.folded));
  if (built.length === 1) return mark((built[0] as (typeof cores)[0]).i, true);
  return mark(last.i, father >= 0 && father < last.i);
}
