// A page that a browser saved is read as it was written, and keeps nothing that somebody typed.
import { describe, expect, it } from 'vitest';
import { emptyFields } from '../../../exchange/mhtml/empty-fields.ts';
import { readBody, readMhtml, writeMhtml } from '../../../exchange/mhtml/parts.ts';
import { decodeQuotedPrintable, encodeQuotedPrintable } from '../../../exchange/mhtml/quoted-printable.ts';

const boundary = '----MultipartBoundary--karasu----';

function makeFile(html: string): string {
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://herald.example/',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    `\tboundary="${boundary}"`,
    '',
    '',
    `--${boundary}`,
    'Content-Type: text/html',
    'Content-ID: <frame-A1@mhtml.blink>',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://herald.example/',
    '',
    encodeQuotedPrintable(html),
    `--${boundary}`,
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://herald.example/a.png',
    '',
    'iVBORw0KGgo',
    'AAAANSUhEUg==',
    '',
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

describe('a page that a browser saved', () => {
  it('is a list of parts with their addresses', () => {
    const file = readMhtml(makeFile('<p>Held in Karasu, 100 % = all of them'));
    expect(file?.parts.map(({ type, location, id }) => [type, location, id])).toEqual([
      ['text/html', 'https://herald.example/', 'cid:frame-A1@mhtml.blink'],
      ['image/png', 'https://herald.example/a.png', ''],
    ]);
    const [page, image] = file?.parts ?? [];
    expect(page && readBody(page)).toBe('<p>Held in Karasu, 100 % = all of them');
    expect(image && readBody(image)).toBe('iVBORw0KGgoAAAANSUhEUg==');
  });

  it('is read back as it was written', () => {
    const file = readMhtml(makeFile('<p>Held'));
    expect(file && readMhtml(writeMhtml(file))?.parts.map((part) => [part.headers, readBody(part)])).toEqual(
      file?.parts.map((part) => [part.headers, readBody(part)]),
    );
  });

  it.each([
    '',
    'nothing of the kind',
    'Content-Type: text/html\r\n\r\n<p>',
    'Content-Type: multipart/related\r\n\r\nx',
  ])('is told from what is none: %j', (text) => expect(readMhtml(text)).toBeUndefined());

  it.each([
    [
      'every byte',
      Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))
        .join('')
        .replace(/[\r\n]/gu, ''),
    ],
    ['a long line', 'x='.repeat(200)],
    ['spaces at the ends of lines', 'a \nb\t\n c'],
  ])('keeps %s through quoted-printable', (_, bytes) => {
    const written = encodeQuotedPrintable(bytes);
    expect(decodeQuotedPrintable(written).replace(/\r\n/gu, '\n')).toBe(bytes);
    for (const line of written.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
  });

  it.each([
    ['<input type="text" value="typed &lt;b>" name="q">', '<input type="text" name="q">'],
    ['<input value="typed">', '<input>'],
    ['<input type="password" value="secret" id="p">', '<input type="password" id="p">'],
    ['<input type="submit" value="Send">', '<input type="submit" value="Send">'],
    ['<textarea rows="2">a letter</textarea>', '<textarea rows="2"></textarea>'],
    ['<li value="3">third</li>', '<li value="3">third</li>'],
    ['<p title="<input value=&quot;x&quot;>">words</p>', '<p title="<input value=&quot;x&quot;>">words</p>'],
  ])('loses what was typed: %s', (html, expected) => {
    const tidy = emptyFields(makeFile(html));
    const page = tidy === undefined ? undefined : readMhtml(tidy)?.parts[0];
    expect(page && readBody(page)).toBe(expected);
  });

  it('loses what extensions laid over it', () => {
    const html = '<html><body><p>Held</p></body><div><template shadowmode="closed"><svg></svg></template></div></html>';
    const tidy = emptyFields(makeFile(html));
    const page = tidy === undefined ? undefined : readMhtml(tidy)?.parts[0];
    expect(page && readBody(page)).toBe('<html><body><p>Held</p></body></html>');
  });

  it('is not taken where an editor stands in it', () => {
    expect(emptyFields(makeFile('<div contenteditable="true">a letter</div>'))).toBeUndefined();
    expect(emptyFields(makeFile('<div contenteditable="false">words</div>'))).toBeDefined();
  });
});
