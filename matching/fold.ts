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
const plain = /^[a-z]*$/u;

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
