// Bytes as lines of plain signs, and back; each byte is one unit of a text here.

/**
 * Text whose units are bytes, 0 to 255.
 *
 * @see RFC 2045, section 6.7
 */
export function decodeQuotedPrintable(body: string): string {
  return body
    .replace(/[ \t]*=\r?\n/gu, '')
    .replace(/=([0-9A-F]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Longest line, signs. @see RFC 2045, section 6.7, rule 5 */
const longestLine = 76;

/** @param bytes  One byte a unit, as `decodeQuotedPrintable` gives it. */
export function encodeQuotedPrintable(bytes: string): string {
  const lines: string[] = [];
  for (const line of bytes.split(/\r?\n/u)) {
    let written = '';
    for (let at = 0; at < line.length; at += 1) {
      const code = line.charCodeAt(at);
      const isPlain = code === 9 || (code >= 32 && code <= 126 && code !== 61);
      const isLastSpace = (code === 9 || code === 32) && at === line.length - 1;
      const sign = isPlain && !isLastSpace ? line.charAt(at) : `=${code.toString(16).toUpperCase().padStart(2, '0')}`;
      if (written.length + sign.length >= longestLine) {
        lines.push(`${written}=`);
        written = '';
      }
      written += sign;
    }
    lines.push(written);
  }
  return lines.join('\r\n');
}
