// Which elements end a line of text, which are never read, and which run on.

/** What an element does to the text around and in it. */
export const skipped = 1;
/** A line ends where it begins and where it ends. */
export const block = 2;
/** A line ends here; it holds no text of its own. */
export const breaking = 3;
/** Text runs on, and it cannot carry a shadow root. */
export const inline = 4;
/** As `block`, and may carry a shadow root. */
export const hostingBlock = 5;
/** Text runs on, and it may carry a shadow root. */
export const hostingInline = 6;

/**
 * The HTML standard's rendering section, plus SVG and MathML parts that hold words nobody sees.
 *
 * Which of them may carry a shadow root is in the DOM standard.
 *
 * @see https://html.spec.whatwg.org/multipage/rendering.html
 * @see https://dom.spec.whatwg.org/#valid-shadow-host-name
 */
const tags: ReadonlyMap<string, number> = new Map([
  ...[
    ...['head', 'script', 'style', 'noscript', 'template', 'title', 'desc', 'metadata', 'defs'],
    // What people type is never read.
    ...['textarea', 'input', 'select', 'option', 'datalist'],
    // What stands in them shows only when they fail.
    ...['iframe', 'frame', 'object', 'embed', 'canvas', 'video', 'audio', 'noembed', 'noframes'],
    // Readings over a word would split it.
    ...['rt', 'rp'],
    ...['annotation', 'annotation-xml'],
  ].map((tag) => [tag, skipped] as const),
  ...[
    ...['html', 'address', 'center', 'dd', 'details', 'dialog', 'dir', 'dl', 'dt', 'fieldset', 'figcaption'],
    ...['figure', 'form', 'hgroup', 'legend', 'li', 'listing', 'menu', 'ol', 'optgroup', 'plaintext', 'pre'],
    ...['search', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'caption', 'ul', 'xmp'],
    ...['svg', 'foreignObject', 'text'],
  ].map((tag) => [tag, block] as const),
  ...[
    ...['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header'],
    ...['main', 'nav', 'p', 'section'],
  ].map((tag) => [tag, hostingBlock] as const),
  ...['br', 'hr', 'slot', 'col', 'colgroup', 'marquee'].map((tag) => [tag, breaking] as const),
  ...[
    ...[
      'a',
      'abbr',
      'acronym',
      'b',
      'bdi',
      'bdo',
      'big',
      'cite',
      'code',
      'data',
      'del',
      'dfn',
      'em',
      'font',
      'i',
      'img',
    ],
    ...[
      'ins',
      'kbd',
      'label',
      'mark',
      'q',
      'ruby',
      's',
      'samp',
      'small',
      'strike',
      'strong',
      'sub',
      'sup',
      'time',
      'tt',
    ],
    ...['u', 'var', 'wbr', 'path', 'g', 'use', 'rect', 'circle', 'source', 'picture', 'meta', 'link'],
  ].map((tag) => [tag, inline] as const),
]);

/** Blocks whose white space is printed as it stands. */
export const verbatim: ReadonlySet<string> = new Set(['pre', 'listing', 'plaintext', 'xmp']);

/** What an element does to the text around and in it; one that is not in the table may be anything. */
export function kindOf(element: Element): number {
  const name: unknown = element.localName;
  // Only a form can hide its own tag, behind a field of that name.
  return typeof name === 'string' ? (tags.get(name) ?? hostingInline) : block;
}

/** Whether lines end where an element of this kind begins and ends. */
export function isBlock(kind: number): boolean {
  return kind === block || kind === hostingBlock;
}
