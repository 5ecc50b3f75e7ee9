// Answers what a word beside a name is: a title, a particle, a patronymic, a generation.
import { foldedUnit, foldLetters, hashFolded } from './fold.ts';
import { patronymicEndings } from './tables/patronymics.ts';
import { childWords, generations, particles, titles } from './tables/titles.ts';

/** What a word does in a name. */
export const coreRole = 0;
export const familyRole = 1;
export const patronymicRole = 2;
export const titleRole = 3;
export const particleRole = 4;
export const initialRole = 5;
export const childRole = 6;
export const generationRole = 7;

/** Roles by hash without its last two bits, which keeps it a small number for the engine. */
let known: Map<number, number> | undefined;

function knownWords(): Map<number, number> {
  if (known) return known;
  const words = new Map<number, number>();
  for (const [lines, role] of [
    [titles, titleRole],
    [particles, particleRole],
    [childWords, childRole],
    [generations, generationRole],
  ] as const) {
    for (const line of lines) {
      for (const word of line.split(' ')) {
        const hash = hashFolded(word, 0, word.length) >>> 2;
        if (!words.has(hash)) words.set(hash, role);
      }
    }
  }
  known = words;
  return words;
}

/** By `hashFolded`, the role of a word that is no part of anybody's own name; `coreRole` for all others. */
export function roleOfHash(hash: number): number {
  return (known ?? knownWords()).get(hash >>> 2) ?? coreRole;
}

let endings: Set<string> | undefined;

/** Whether a folded word is built as a patronymic; a family name can be, too, so look what stands beside it. */
export function looksPatronymic(folded: string): boolean {
  endings ??= new Set(patronymicEndings.map(foldLetters));
  for (let length = 2; length <= 7 && folded.length >= length + 2; length++) {
    if (endings.has(folded.slice(-length))) return true;
  }
  return false;
}

let lastUnits: Set<number> | undefined;

/** Whether a word ends in the last letter of some patronymic; a quick look before `looksPatronymic`. */
export function mayEndPatronymic(word: string): boolean {
  lastUnits ??= new Set(patronymicEndings.map((ending) => foldedUnit(ending.charCodeAt(ending.length - 1))));
  return lastUnits.has(foldedUnit(word.charCodeAt(word.length - 1)));
}
