// A citation in pieces, and how they are written down: plain, or with italics where a style wants them.

/** A piece of a citation: its text, or a text in italics. */
export type CitationPart = string | { readonly italic: string };

/** The same citation for a plain text and for one with italics. */
export interface Citation {
  readonly plain: string;
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}

/** White space is run together; nothing that a page says becomes markup. */
export function writeParts(parts: readonly CitationPart[]): Citation {
  const clean = (text: string) => text.replace(/\s+/gu, ' ');
  return {
    plain: parts.map((part) => clean(typeof part === 'string' ? part : part.italic)).join(''),
    html: parts
      .map((part) => (typeof part === 'string' ? escapeText(clean(part)) : `<i>${escapeText(clean(part.italic))}</i>`))
      .join(''),
  };
}
