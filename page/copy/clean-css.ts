// Style rules that ask for nothing: every address in them is a piece of data, or is gone.

/** What a style rule asks for by an address. */
export type StylePart = 'background' | 'font' | 'style';

/** The data for an address as it stands in a style sheet; undefined when there is none. */
export type FindData = (address: string, part: StylePart) => string | undefined;

/** Comments, then strings, then what names an address. A name may be written with escapes: those are found too. */
const pieces =
  /\/\*[\s\S]*?(?:\*\/|$)|@(?:i|\\0{0,4}[46]9\s?)mport\s*(?:url\(\s*(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|[^)]*)\s*\)|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')[^;{}]*;?|(?:u|\\0{0,4}[57]5\s?)(?:r|\\0{0,4}[57]2\s?)(?:l|\\0{0,4}[46]c\s?)\(\s*(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|(?:\\[\s\S]|[^)\\])*)\s*\)|(?:-webkit-)?image-set\(|\bsrc\(|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'/giu;

/** Data that a browser shows without asking anybody. */
const isData = (address: string) => /^data:(?:image|font|application\/(?:x-)?font)/iu.test(address);

/**
 * @param css   Rules, or the declarations of one element.
 * @param find  Asked for every address that is not data already; what it answers takes its place.
 */
export function cleanCss(css: string, find: FindData): string {
  // Strings in what sets an image by its resolution are addresses as well.
  let inSet = false;
  const clean = css.replace(pieces, (piece, at: number) => {
    if (piece.startsWith('/*')) return '';
    if (piece.startsWith('@')) {
      const data = find(readAddress(piece), 'style');
      return data ?? '';
    }
    if (/^(?:-webkit-)?image-set\(|^src\(/iu.test(piece)) {
      inSet = true;
      return 'unknown(';
    }
    if (/^["']/u.test(piece)) return inSet ? '""' : piece;
    inSet = false;
    const address = readAddress(piece);
    if (address.startsWith('#') || isData(address)) return writeUrl(address);
    return writeUrl(find(address, isInFontFace(css, at) ? 'font' : 'background') ?? 'data:,');
  });
  // Nothing in it can end the element that it is written in.
  return clean.replace(/<(?=[/!])/gu, '\\3c ');
}

/** Whether the rule that an offset stands in describes a typeface. */
function isInFontFace(css: string, at: number): boolean {
  const from = css.lastIndexOf('}', at) + 1;
  return /@font-face/iu.test(css.slice(Math.max(from, at - 4_000), at));
}

/** The address that a piece such as `url("a\"b")` or `@import 'a'` names. */
function readAddress(piece: string): string {
  const quoted = /"((?:\\[\s\S]|[^"\\])*)"|'((?:\\[\s\S]|[^'\\])*)'/u.exec(piece);
  const bare = /\(\s*([\s\S]*?)\s*\)/u.exec(piece)?.[1] ?? '';
  const written = quoted?.[1] ?? quoted?.[2] ?? bare;
  return written
    .replace(/\\([0-9a-f]{1,6})\s?/giu, (_, code: string) => {
      const point = Number.parseInt(code, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    })
    .replace(/\\\n/gu, '')
    .replace(/\\([\s\S])/gu, '$1');
}

function writeUrl(address: string): string {
  return `url("${address.replace(/["\\\n\r<]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}")`;
}
