// A file is read whatever encoding its spreadsheet chose.
import { expect, it } from 'vitest';
import { decodeText } from '../../exchange/decode-text.ts';

const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const utf8 = (text: string) => new TextEncoder().encode(text);
const text = 'name;born\nАрман Тестов;1979\n';

it.each([
  ['utf-8', utf8(text), text],
  ['utf-8', utf8(`\ufeff${text}`), text],
  ['utf-8', utf8('plain'), 'plain'],
  ['utf-8', new Uint8Array(), ''],
  ['utf-16le', wide(`\ufeff${text}`), text],
  ['utf-16le', wide(text), text],
  ['utf-16be', swapped(`\ufeff${text}`), text],
  ['utf-16be', swapped(text), text],
  ['windows-1251', new Uint8Array([0xc0, 0xf0, 0xec, 0xe0, 0xed, 0x3b, 0x31]), 'Арман;1'],
  ['windows-1252', new Uint8Array([0x4a, 0xf6, 0x72, 0x67]), 'Jörg'],
])('%s', (encoding, bytes, expected) => {
  expect(decodeText(bytes, TextDecoder)).toEqual({ text: expected, encoding });
});
