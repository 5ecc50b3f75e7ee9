// Tells what each UTF-16 unit is to a reader of words: letter, digit, mark, apostrophe, or a gap.

/** Kinds of unit; `capital` is a letter that a name would start with. */
export const gap = 1;
export const letter = 2;
export const capital = 3;
export const digit = 4;
/** Belongs to the word around it and has no sound: accents, soft hyphens, joiners, direction marks. */
export const silent = 5;
export const apostrophe = 6;
/** A Han character or one half of a character beyond the basic plane. */
export const han = 7;
export const surrogate = 8;
/** A letter of a script that has no capitals in running text; Georgian ones are unused there. */
export const uncased = 9;

/** Apostrophes as newsrooms type them: straight, curly, back-tick, prime, modifier letters, Hebrew geresh. */
const apostrophes = /['’‘`´′ʹʻʼʽʾʿˈꞌ׳＇]/u;
const silentUnit = /[\p{M}\p{Cf}\u0640]/u;
const cased = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** What a UTF-16 unit is; `tokens.ts` asks once for each. */
export function judgeUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return surrogate;
  const sign = String.fromCharCode(unit);
  if (apostrophes.test(sign)) return apostrophe;
  if (silentUnit.test(sign)) return silent;
  if (/\p{Script=Han}/u.test(sign)) return han;
  if (/\p{L}/u.test(sign)) {
    if (!cased.test(sign)) return uncased;
    return /[\p{Lu}\p{Lt}]/u.test(sign) ? capital : letter;
  }
  return /\p{N}/u.test(sign) ? digit : gap;
}
