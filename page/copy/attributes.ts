// Which attributes of a page go into its copy: none that runs, fetches, sends, or holds what somebody typed.

/** An attribute name that can be written; a page's script can make others. */
const plainName = /^[a-z_][\w:.-]*$/iu;

/** What fetches, sends, runs, or means nothing without the page's server; what of it matters is written otherwise. */
const dropped = new Set([
  ...['src', 'srcset', 'sizes', 'imagesrcset', 'imagesizes', 'srcdoc', 'poster', 'background', 'data', 'lowsrc'],
  ...['dynsrc', 'action', 'formaction', 'ping', 'cite', 'longdesc', 'manifest', 'profile', 'codebase', 'classid'],
  ...['archive', 'code', 'object', 'usemap', 'href', 'xlink:href', 'xml:base', 'target', 'formtarget', 'download'],
  ...[
    'nonce',
    'integrity',
    'crossorigin',
    'referrerpolicy',
    'loading',
    'decoding',
    'fetchpriority',
    'is',
    'http-equiv',
  ],
  ...[
    'charset',
    'autofocus',
    'autoplay',
    'contenteditable',
    'sandbox',
    'allow',
    'csp',
    'attributionsrc',
    'elementtiming',
  ],
  ...['shadowrootmode', 'shadowmode', 'shadowroot', 'style', 'rel', 'value', 'checked', 'selected', 'media', 'content'],
]);

/** Buttons say what they are by their value; every other field holds what somebody typed, or a secret of the page. */
const buttonTypes = new Set(['button', 'submit', 'reset']);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML, between tags or between quotation marks. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}

/** ` name="value"` */
export function writeAttribute(name: string, value: string): string {
  return ` ${name}="${escapeText(value)}"`;
}

/**
 * The attributes of an element that are the same in a copy; style, addresses and sources are up to the caller.
 *
 * @param tag  In lower case.
 */
export function writeAttributes(tag: string, attributes: Iterable<Attr>): string {
  let written = '';
  let type = '';
  let value: string | undefined;
  for (const { name, value: held } of attributes) {
    if (name === 'type') type = held.trim().toLowerCase();
    if (name === 'value') value = held;
    const lower = name.toLowerCase();
    if (!plainName.test(name) || lower.startsWith('on') || dropped.has(lower)) continue;
    written += writeAttribute(name, held);
  }
  const isPlain = tag === 'li' || tag === 'progress' || tag === 'meter' || tag === 'option';
  if (value !== undefined && (isPlain || (tag === 'input' && buttonTypes.has(type))))
    written += writeAttribute('value', value);
  return written;
}

/**
 * Where a link leads, as a whole address.
 *
 * @returns Undefined when it is no address that only leads somewhere, such as `javascript:`.
 */
export function readLink(href: string, base: string): string | undefined {
  const address = URL.parse(href, base);
  return address !== null && /^(?:https?|mailto|tel):$/u.test(address.protocol) ? address.href : undefined;
}
