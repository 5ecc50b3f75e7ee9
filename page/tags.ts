// Which elements end a line of text, which are never read, and which run on.

/** What an element does to the text around and in it. */
export const skipped = 1;
/** A line ends where it begins and where it ends. */
export const block = 2;
/** A line ends here; it holds no text of its own. */
export const breaking = 3;
/** Text runs on, and it cannot carry a shadow root. */
export const inline = 4;

/**
 * The HTML standard's rendering section, plus SVG and MathML parts that hold words nobody sees.
 *
 * Elements that are not listed run on, and may carry a shadow root.
 *
 * @see https://html.spec.whatwg.org/multipage/rendering.html
 */
export const tags: ReadonlyMap<string, number> = new Map([
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
    ...['html', 'body', 'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'dialog', 'dir', 'div'],
    ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header'],
    ...[
      'hgroup',
      'legend',
      'li',
      'listing',
      'main',
      'menu',
      'nav',
      'ol',
      'optgroup',
      'p',
      'plaintext',
      'pre',
      'search',
    ],
    ...['section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'caption', 'ul', 'xmp', 'svg'],
    ...['foreignObject', 'text'],
  ].map((tag) => [tag, block] as const),
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
