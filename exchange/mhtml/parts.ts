// A page saved by a browser in one file: a list of parts, each with its address.
import { decodeQuotedPrintable } from './quoted-printable.ts';

export interface MhtmlPart {
  /** As written, without the empty line after them. */
  readonly headers: string;
  /** Media type in lower case, without parameters. */
  readonly type: string;
  /** `Content-Location`; empty when there is none. */
  readonly location: string;
  /** `cid:` and the `Content-ID` without its brackets; empty when there is none. */
  readonly id: string;
  readonly encoding: 'quoted-printable' | 'base64' | 'plain';
  /** As written; one byte a unit. */
  readonly body: string;
}

export interface Mhtml {
  /** Everything before the first part. */
  readonly head: string;
  readonly boundary: string;
  /** The page itself is the first. */
  readonly parts: readonly MhtmlPart[];
}

/** Most parts that are read; the largest front pages have some hundreds. */
const mostParts = 20_000;

/**
 * @param text  One byte a unit.
 * @returns Undefined when it is no `multipart/related` with a part in it.
 * @see RFC 2557, and `third_party/blink/renderer/platform/mhtml` of Chromium for what it writes
 */
export function readMhtml(text: string): Mhtml | undefined {
  const headEnd = /\r?\n\r?\n/u.exec(text);
  if (headEnd === null) return undefined;
  const head = text.slice(0, headEnd.index);
  const type = readHeader(head, 'content-type');
  const [, quoted, bare] = /boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/iu.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined || !/^multipart\/related\b/iu.test(type)) return undefined;
  const pieces = text.slice(headEnd.index).split(new RegExp(`\\r?\\n--${escapePattern(boundary)}`, 'u'));
  const parts = pieces.slice(1, mostParts).flatMap((piece) => {
    const start = /^[ \t]*\r?\n/u.exec(piece);
    // The last boundary ends with two dashes instead.
    return start === null ? [] : [readPart(piece.slice(start[0].length))];
  });
  return parts.length === 0 ? undefined : { head, boundary, parts };
}

export function writeMhtml({ head, boundary, parts }: Mhtml): string {
  const written = parts.map(({ headers, body }) => `--${boundary}\r\n${headers}\r\n\r\n${body}`);
  return `${head}\r\n\r\n\r\n${written.join('\r\n')}\r\n--${boundary}--\r\n`;
}

/** A part's bytes, one a unit, where they are written as signs; base64 is left as it is, without its line ends. */
export function readBody({ encoding, body }: MhtmlPart): string {
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  return encoding === 'base64' ? body.replace(/[^A-Za-z0-9+/=]+/gu, '') : body;
}

function readPart(piece: string): MhtmlPart {
  const end = /\r?\n\r?\n/u.exec(piece);
  const headers = end === null ? piece : piece.slice(0, end.index);
  const encoding = readHeader(headers, 'content-transfer-encoding').toLowerCase();
  const id = readHeader(headers, 'content-id').replace(/^<|>$/gu, '');
  return {
    headers,
    type: (readHeader(headers, 'content-type').split(';')[0] ?? '').trim().toLowerCase(),
    location: readHeader(headers, 'content-location'),
    id: id === '' ? '' : `cid:${id}`,
    encoding: encoding === 'quoted-printable' || encoding === 'base64' ? encoding : 'plain',
    body: end === null ? '' : piece.slice(end.index + end[0].length),
  };
}

/** A header's value, its folded lines joined; empty when there is none. */
function readHeader(headers: string, name: string): string {
  const joined = headers.replace(/\r?\n[ \t]+/gu, ' ');
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'imu').exec(joined)?.[1]?.trim() ?? '';
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
