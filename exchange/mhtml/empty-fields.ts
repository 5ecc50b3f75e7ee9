// What somebody typed, and what Vigil laid over a page, does not stay in what the browser saved of it.
import { type Mhtml, type MhtmlPart, readBody, readMhtml, writeMhtml } from './parts.ts';
import { encodeQuotedPrintable } from './quoted-printable.ts';

/** A tag with its attributes, of which what stands between quotation marks may hold anything; a text area with its text. */
const tags = /<textarea\b(?:[^>"']|"[^"]*"|'[^']*')*>[\s\S]*?(?=<\/textarea)|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/giu;
const textareaStart = /^<textarea\b(?:[^>"']|"[^"]*"|'[^']*')*>/iu;
const value = /\svalue\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/giu;
/** No page has anything of its own there: a reader's extensions do, Vigil among them. */
const beside = /(?<=<\/body>)[\s\S]*(?=<\/html>\s*$)/iu;
/** Buttons say what they are by their value. */
const isButton = /\stype\s*=\s*["']?(?:button|submit|reset)\b/iu;
const editor = /<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*\scontenteditable(?!\s*=\s*["']?false)/iu;

/**
 * The file without the values of its fields, and without what extensions laid over its pages.
 *
 * Browsers write attributes down as they are, and many pages keep in them what is typed.
 *
 * @param text  One byte a unit.
 * @returns Undefined when it is no such file, or when there is an editor in it, whose text cannot be told from the page's.
 */
export function emptyFields(text: string): string | undefined {
  const file = readMhtml(text);
  if (file === undefined) return undefined;
  const parts: MhtmlPart[] = [];
  for (const part of file.parts) {
    const isPage = /^(?:text\/html|application\/xhtml\+xml)$/u.test(part.type);
    if (!isPage) {
      parts.push(part);
      continue;
    }
    if (part.encoding === 'base64') return undefined;
    const html = readBody(part);
    if (editor.test(html)) return undefined;
    const empty = html.replace(tags, emptyField).replace(beside, '');
    const body = part.encoding === 'plain' ? empty : encodeQuotedPrintable(empty);
    parts.push(empty === html ? part : { ...part, body });
  }
  return writeMhtml({ ...file, parts } satisfies Mhtml);
}

function emptyField(tag: string): string {
  if (/^<input\b/iu.test(tag)) return isButton.test(tag) ? tag : tag.replace(value, '');
  return textareaStart.exec(tag)?.[0] ?? tag;
}
