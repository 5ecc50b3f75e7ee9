// The text of a file that somebody's spreadsheet wrote, whatever encoding it chose.

/** The platform's `TextDecoder`, which browsers and Node share; handed in because this room knows no platform. */
export type Decoder = new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

export interface DecodedText {
  readonly text: string;
  /** WHATWG label. `windows-1251` and `windows-1252` are guesses, to be shown to the reader. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';
}

/**
 * Decodes a file: UTF-16 by its byte order mark or its zero bytes, else UTF-8, else the one-byte encoding that fits.
 *
 * What is not UTF-8 is Cyrillic where letters above 0xC0 stand side by side, as in words, and Western where they stand
 * alone, as accents do. The byte order mark is not part of the text. Never throws; the empty file is the empty text.
 *
 * @see https://encoding.spec.whatwg.org/
 */
export function decodeText(bytes: Uint8Array, TextDecoder: Decoder): DecodedText {
  const encoding = findWideEncoding(bytes);
  if (encoding !== undefined) return { text: new TextDecoder(encoding, { fatal: false }).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const narrow = looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252';
    return { text: new TextDecoder(narrow, { fatal: false }).decode(bytes), encoding: narrow };
  }
}

function findWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: line ends and separators give a zero in every pair where UTF-8 text has none at all.
  const start = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  for (const [i, byte] of start.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 20 < start.length || even === odd) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function looksCyrillic(bytes: Uint8Array): boolean {
  let letters = 0;
  let together = 0;
  for (const [i, byte] of bytes.subarray(0, 100_000).entries()) {
    if (byte < 0xc0) continue;
    letters += 1;
    if ((bytes[i - 1] ?? 0) >= 0xc0) together += 1;
  }
  return together * 2 > letters;
}
