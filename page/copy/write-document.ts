// Writes a document as one self-contained HTML text, step by step; nothing in it runs, fetches or sends.
import { isEdited } from '../shown.ts';
import { nameOf, readAttribute } from '../unclobbered.ts';
import { escapeText, readLink, writeAttribute, writeAttributes } from './attributes.ts';
import { cleanCss } from './clean-css.ts';
import type { Later, PicturePart, Sources, Tally } from './sources.ts';

/** What is left of the network for a copy that somebody opens by itself. */
export const ownPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:";

/** Frames in frames that are followed. */
const deepestFrame = 3;

/** Elements in one another; deeper nests are somebody's trap. */
const deepest = 2_000;

const empty = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr']);
/** Neither they nor what stands in them is written. */
const left = new Set([
  ...['script', 'noscript', 'template', 'source', 'track', 'param', 'base', 'noembed', 'noframes', 'animate', 'set'],
  ...['animatetransform', 'animatemotion', 'handler', 'listener'],
]);
const embedded = new Set(['object', 'embed', 'applet', 'portal', 'fencedframe']);
const svg = 'http://www.w3.org/2000/svg';

export type Piece = string | Later;

interface Open {
  readonly nodes: ArrayLike<Node>;
  at: number;
  readonly end: string;
}

export interface Writing {
  readonly pieces: Piece[];
  readonly tally: Tally;
}

/** Told by its type: what stands in a frame is of another window's making. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const attributesOf = (element: Element) => Reflect.get(Element.prototype, 'attributes', element) as NamedNodeMap;
const childrenOf = (node: Node) => [...(Reflect.get(Node.prototype, 'childNodes', node) as NodeListOf<Node>)];

/**
 * Writes a document into `pieces`, in order; every step is a fraction of a ms.
 *
 * What stands beside head and body is not written: nothing of the page's own can, and Vigil's marks do.
 */
export function* writeDocument(page: Document, sources: Sources, writing: Writing, depth = 0): Generator<void> {
  const { pieces } = writing;
  const root = page.documentElement;
  if (page.doctype !== null) pieces.push('<!DOCTYPE html>');
  if (root === null) return;
  pieces.push(`<html${writeAttributes('html', attributesOf(root))}${writeStyle(root, sources, writing)}>`);
  const parts = childrenOf(root).filter(
    (node): node is Element => isElement(node) && /^(?:head|body|frameset)$/u.test(nameOf(node)),
  );
  if (!parts.some((part) => nameOf(part) === 'head')) pieces.push(writeHeadStart(sources, depth), '</head>');
  yield* writeNodes(parts, sources, writing, depth);
  pieces.push('</html>');
}

function writeHeadStart({ base }: Sources, depth: number): string {
  const policy = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeText(ownPolicy)}">`;
  const quiet = '<meta http-equiv="x-dns-prefetch-control" content="off"><meta name="referrer" content="no-referrer">';
  return `<head>${policy}${quiet}${depth === 0 ? `<meta name="vigil:address"${writeAttribute('content', base)}>` : ''}`;
}

/** Writes nodes and all that is in them. */
function* writeNodes(nodes: ArrayLike<Node>, sources: Sources, writing: Writing, depth: number): Generator<void> {
  const { pieces } = writing;
  const stack: Open[] = [{ nodes, at: 0, end: '' }];
  for (let open = stack.at(-1); open !== undefined; open = stack.at(-1)) {
    const node = open.nodes[open.at++];
    if (node === undefined) {
      pieces.push(open.end);
      stack.pop();
      continue;
    }
    if (node.nodeType === Node.TEXT_NODE) pieces.push(escapeText((node as Text).data));
    else if (isElement(node) && stack.length < deepest) {
      const inside = yield* openElement(node, sources, writing, depth);
      if (inside !== undefined) stack.push(inside);
    }
    yield;
  }
}

/** Writes an element's start; answers with what stands in it, or with nothing when the element is written whole. */
function* openElement(
  element: Element,
  sources: Sources,
  writing: Writing,
  depth: number,
): Generator<void, Open | undefined> {
  const { pieces, tally } = writing;
  const tag = nameOf(element);
  if (left.has(tag.toLowerCase())) return undefined;
  if (embedded.has(tag)) {
    tally.miss('embedded', 'not-readable');
    return undefined;
  }
  if (tag === 'style' || tag === 'link') {
    yield* writeSheet(element, tag, sources, writing);
    return undefined;
  }
  if (tag === 'meta') {
    const [name, content] = [readAttribute(element, 'name'), readAttribute(element, 'content')];
    if (name !== null && content !== null && !/^(?:referrer|color-scheme|vigil:)/iu.test(name))
      pieces.push(`<meta${writeAttribute('name', name)}${writeAttribute('content', content)}>`);
    return undefined;
  }
  if (tag === 'head') {
    pieces.push(writeHeadStart(sources, depth));
    return { nodes: childrenOf(element), at: 0, end: '</head>' };
  }
  const attributes = writeAttributes(tag, attributesOf(element)) + writeStyle(element, sources, writing);
  if (tag === 'iframe' || tag === 'frame') {
    yield* writeFrame(element, attributes, sources, writing, depth);
    return undefined;
  }
  const part = pictureOf(element, tag);
  if (part !== undefined) {
    pieces.push(`<img${part === 'image' ? '' : writeAttribute('data-vigil-was', tag)}${attributes}`);
    pieces.push(writePicture(element, part, sources, tally), '>');
    return undefined;
  }
  const name = writeName(tag);
  const missing = tag === 'input' && readAttribute(element, 'type')?.toLowerCase() === 'image';
  if (missing) tally.miss('image', 'not-readable');
  pieces.push(`<${name}${attributes}${writeHref(element, tag, sources)}>`);
  if (empty.has(tag)) return undefined;
  const shadow = sources.findShadow(element);
  if (shadow !== undefined) {
    pieces.push('<template shadowrootmode="open">');
    yield* writeLooseSheets(shadow, sources, writing);
    yield* writeNodes(childrenOf(shadow), sources, writing, depth);
    pieces.push('</template>');
  }
  const isTyped = tag === 'textarea' || isEdited(element);
  const root = tag === 'body' ? Node.prototype.getRootNode.call(element) : undefined;
  if (root !== undefined) yield* writeLooseSheets(root as Document, sources, writing);
  return { nodes: isTyped ? [] : childrenOf(element), at: 0, end: `</${name}>` };
}

/** A name that HTML reads back as what it is: some elements take all that follows for their text. */
function writeName(tag: string): string {
  if (tag === 'xmp' || tag === 'plaintext' || tag === 'listing') return 'pre';
  return /^[a-z][\w.-]*$/iu.test(tag) ? tag : 'span';
}

function pictureOf(element: Element, tag: string): PicturePart | undefined {
  if (Reflect.get(Element.prototype, 'namespaceURI', element) === svg) return undefined;
  if (tag === 'img' || tag === 'canvas') return tag === 'img' ? 'image' : 'canvas';
  return tag === 'video' || tag === 'audio' ? 'media' : undefined;
}

function writePicture(element: Element, part: PicturePart, sources: Sources, tally: Tally): Later {
  return async () => {
    const found = await sources.findPicture(element, part);
    if ('data' in found) return writeAttribute('src', found.data);
    tally.miss(part, found.why);
    return '';
  };
}

function writeStyle(element: Element, sources: Sources, { tally }: Writing): string {
  const style = readAttribute(element, 'style');
  return style === null ? '' : writeAttribute('style', clean(style, sources, tally));
}

function clean(css: string, { findData }: Sources, tally: Tally): string {
  return cleanCss(css, (address, part) => {
    const data = findData(address, part);
    if (data === undefined) tally.missOnce(part, 'not-readable', address);
    return data;
  });
}

function* writeSheet(element: Element, tag: string, sources: Sources, writing: Writing): Generator<void> {
  const { pieces, tally } = writing;
  if (tag === 'link' && !/\bstylesheet\b/iu.test(readAttribute(element, 'rel') ?? '')) return;
  const sheet = sources.readSheet(element);
  if ('why' in sheet) {
    tally.miss('style', sheet.why);
    return;
  }
  const media = readAttribute(element, 'media');
  pieces.push(`<style${media === null ? '' : writeAttribute('media', media)}>`);
  for (const rules of sheet.rules) {
    pieces.push(clean(rules, sources, tally));
    yield;
  }
  pieces.push('</style>');
}

function* writeLooseSheets(
  root: Document | DocumentFragment,
  sources: Sources,
  { pieces, tally }: Writing,
): Generator<void> {
  for (const rules of sources.readLooseSheets(root)) {
    pieces.push(`<style>${clean(rules, sources, tally)}</style>`);
    yield;
  }
}

function writeHref(element: Element, tag: string, { base, links }: Sources): string {
  const href = readAttribute(element, 'href') ?? readAttribute(element, 'xlink:href');
  if (href === null) return '';
  if (href.startsWith('#')) return writeAttribute('href', href);
  if (tag === 'image' && /^data:image\//iu.test(href)) return writeAttribute('href', href);
  const address = tag === 'a' || tag === 'area' ? readLink(href, base) : undefined;
  if (address === undefined) return '';
  return links === 'kept' ? writeAttribute('href', address) : ` href="#"${writeAttribute('title', address)}`;
}

function* writeFrame(
  element: Element,
  attributes: string,
  sources: Sources,
  { pieces, tally }: Writing,
  depth: number,
): Generator<void> {
  const src = readAttribute(element, 'src');
  const address = src === null ? '' : writeAttribute('data-vigil-address', src.slice(0, 2_000));
  const frame = depth < deepestFrame ? sources.openFrame(element) : { why: 'not-readable' as const };
  pieces.push(`<iframe sandbox=""${attributes}${address}`);
  if ('why' in frame) {
    tally.miss('frame', frame.why);
    pieces.push('></iframe>');
    return;
  }
  const inner: Piece[] = [];
  yield* writeDocument(frame.page, frame.sources, { pieces: inner, tally }, depth + 1);
  pieces.push(async () => writeAttribute('srcdoc', await joinPieces(inner)), '></iframe>');
}

/** All pieces as one text, those that come later one after another. */
export async function joinPieces(pieces: readonly Piece[]): Promise<string> {
  const texts: string[] = [];
  for (const piece of pieces) texts.push(typeof piece === 'string' ? piece : await piece());
  return texts.join('');
}
