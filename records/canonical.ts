// One way to write a record, so that whoever hashes it hashes the same bytes.
import { sha256 as digest } from '@noble/hashes/sha2.js';

/** Lists and objects in one another; a record has far fewer. Anyone's JSON may have a million, which would end the stack. */
const deepest = 32;

/**
 * Writes what JSON can hold as RFC 8785 does: keys sorted by UTF-16 units, no spaces. A lone surrogate, which the RFC
 * leaves out, is escaped in lower case: the answer is always valid Unicode, and no two values share one.
 *
 * @throws {RangeError} when it is nested deeper than any record is.
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export function writeCanonical(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth === deepest) throw new RangeError(`Expected at most ${deepest} levels, got more`);
  if (Array.isArray(value)) return `[${value.map((each: unknown) => writeCanonical(each, depth + 1)).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${writeCanonical(field, depth + 1)}`).join(',')}}`;
}

/**
 * A text as bytes: UTF-8, and each lone surrogate as the three bytes it would have if it were a letter, so that no two
 * texts share their bytes.
 *
 * @see https://simonsapin.github.io/wtf-8/
 */
export function encodeText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x80) bytes[length++] = code;
    else {
      if (code < 0x800) bytes[length++] = 0xc0 | (code >> 6);
      else {
        if (code < 0x10000) bytes[length++] = 0xe0 | (code >> 12);
        else {
          bytes[length++] = 0xf0 | (code >> 18);
          bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
          at += 1;
        }
        bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[length++] = 0x80 | (code & 0x3f);
    }
  }
  return bytes.subarray(0, length);
}

/** SHA-256 of bytes, in lower-case hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
  return Array.from(digest(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of a text: for every text without lone surrogates what `sha256sum` gives for its UTF-8. */
export function hashText(text: string): string {
  return hashBytes(encodeText(text));
}

/** SHA-256 of a value's canonical form. */
export function hashCanonical(value: unknown): string {
  return hashText(writeCanonical(value));
}
