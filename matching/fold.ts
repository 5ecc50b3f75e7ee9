// Lets two printed forms of one spelling compare equal: case, accents, apostrophes and invisible signs put aside.

/**
 * Letters that Unicode does not take apart although readers do.
 *
 * Source: our own reading of the alphabets; Arabic rows follow the usual search folding of Arabic and Persian
 * (hamza carriers, alef maqsura, teh marbuta, Persian kaf and yeh).
 */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ŋ: 'n',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ٱ: 'ا',
};

const dropped = /[\p{M}\p{Cf}\u0640'’‘`´′ʹʻʼʽʾʿˈꞌ׳＇]/gu;
const kept = /[łøđðħıßæœþŋςيىكةەھٱ]/gu;
/** Words of these letters only are folded already. */
const plain =
  /^[a-zа-икл-яєіґқғңұүөәһ0-9ა-ჰա-ֆ\u0627\u0628\u062A-\u063A\u0641\u0642\u0644-\u0648\u067E\u0686\u0698\u06A9\u06AF\u06CC]*$/u;

/**
 * A word as it is compared letter by letter; its length is not that of the word.
 *
 * @param word Any text. Gaps and digits stay; the empty text stays empty.
 */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(dropped, '')
    .replace(kept, (sign) => plainLetters[sign] ?? sign);
}

/** What `foldedUnit` says of a unit that folds to nothing, and of one that takes more than a look at itself. */
export const droppedUnit = 0xffff;
export const awkwardUnit = 0xfffe;
const foldedUnits = new Uint16Array(0x10000);

/** What one UTF-16 unit folds to, `droppedUnit` for nothing, `awkwardUnit` for several or for halves of characters. */
export function foldedUnit(unit: number): number {
  const known = foldedUnits[unit] as number;
  if (known !== 0) return known;
  const folded = foldLetters(String.fromCharCode(unit));
  const half = unit >= 0xd800 && unit <= 0xdfff;
  const value = half || folded.length > 1 ? awkwardUnit : folded === '' ? droppedUnit : folded.charCodeAt(0);
  foldedUnits[unit] = value;
  return value;
}

/** Before the first unit of a word, see `hashUnit`. */
export const emptyHash = 0x811c9dc5;

/**
 * Adds a folded unit to the hash of a word.
 *
 * @see Fowler–Noll–Vo hash, FNV-1a (public domain)
 */
export function hashUnit(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193);
}

/** The hash of a word after its last unit, 32 bits. */
export function finishHash(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The folded word as a 32-bit number, without making the word. */
export function hashFolded(text: string, start: number, end: number): number {
  let hash = emptyHash;
  for (let at = start; at < end; at++) {
    const folded = foldedUnit(text.charCodeAt(at));
    if (folded === awkwardUnit) return hashAwkward(text.slice(start, end));
    if (folded !== droppedUnit) hash = hashUnit(hash, folded);
  }
  return finishHash(hash);
}

/** The same for a word with an awkward unit. */
export function hashAwkward(word: string): number {
  const folded = foldLetters(word);
  let hash = emptyHash;
  for (let i = 0; i < folded.length; i++) hash = hashUnit(hash, folded.charCodeAt(i));
  return finishHash(hash);
}
