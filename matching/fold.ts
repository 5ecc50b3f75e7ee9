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
const plain = /^[a-zа-икл-яєіґқғңұүөәһ0-9]*$/u;

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

const dropUnit = 0xffff;
const askUnit = 0xfffe;
let foldedUnits: Uint16Array | undefined;

/** What one unit folds to, `dropUnit` for nothing, `askUnit` for several or for halves of characters. */
function foldUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return askUnit;
  const folded = foldLetters(String.fromCharCode(unit));
  return folded === '' ? dropUnit : folded.length === 1 ? folded.charCodeAt(0) : askUnit;
}

/**
 * The folded word as a 32-bit number, without making the word.
 *
 * @see Fowler–Noll–Vo hash, FNV-1a (public domain)
 */
export function hashFolded(text: string, start: number, end: number): number {
  foldedUnits ??= new Uint16Array(0x10000);
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    let folded = foldedUnits[unit] as number;
    if (folded === 0) {
      folded = foldUnit(unit);
      foldedUnits[unit] = folded;
    }
    if (folded === askUnit) return hashUnits(foldLetters(text.slice(start, end)));
    if (folded !== dropUnit) hash = Math.imul(hash ^ folded, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

function hashUnits(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
