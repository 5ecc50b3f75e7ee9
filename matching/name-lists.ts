// Answers what a word beside a name is: a title, a particle, a patronymic, a generation.
import { foldLetters } from './fold.ts';
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

let known: Map<string, number> | undefined;

function knownWords(): Map<string, number> {
  if (known) return known;
  const words = new Map<string, number>();
  for (const [lines, role] of [
    [titles, titleRole],
    [particles, particleRole],
    [childWords, childRole],
    [generations, generationRole],
  ] as const) {
    for (const line of lines) {
      for (const word of line.split(' ')) {
        const folded = foldLetters(word);
        if (!words.has(folded)) words.set(folded, role);
      }
    }
  }
  known = words;
  return words;
}

/** The role of a word that is no part of anybody's own name; `coreRole` for all others. */
export function roleOfWord(folded: string): number {
  return knownWords().get(folded) ?? coreRole;
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
