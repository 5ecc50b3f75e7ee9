// What a user could pick instead, as a content script would run it: the whole list is in the page. Runs beside the page.
import KeywordProcessor from 'flashtext.js';
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick';

/** Paints the marks of a page; answers how many, or undefined when it was not done in time. */
type Peer = (names: readonly string[], boxMs: number) => number | undefined;

interface Stretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

function listTexts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

/** The cheapest way to show what was found. */
function paint(stretches: readonly Stretch[]): number {
  const ranges = stretches.map(
    ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
  );
  CSS.highlights.set('peer', new Highlight(...ranges));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(peer) { text-decoration: underline }');
  document.adoptedStyleSheets = [sheet];
  return ranges.length;
}

function escapePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** Where words of a list stand in a text, for a peer that tells the words alone. */
function locate(node: Text, words: readonly string[]): Stretch[] {
  let from = 0;
  return words.flatMap((word) => {
    const start = node.data.indexOf(word, from);
    if (start < 0) return [];
    from = start + word.length;
    return [{ node, start, end: from }];
  });
}

const peers: Readonly<Record<string, Peer>> = {
  'mark.js': (names, boxMs) => {
    const end = performance.now() + boxMs;
    const marker = new Mark(document.body);
    let count = 0;
    for (const name of names) {
      if (performance.now() > end) return undefined;
      marker.mark(name, { separateWordSearch: false, accuracy: 'exactly', done: (found: number) => (count += found) });
    }
    return count;
  },
  'one alternation': (names) => {
    const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    return paint(
      listTexts().flatMap((node) =>
        [...node.data.matchAll(any)].map((hit) => ({ node, start: hit.index, end: hit.index + hit[0].length })),
      ),
    );
  },
  'modern-ahocorasick': (names) => {
    const matcher = new AhoCorasick([...names]);
    return paint(
      listTexts().flatMap((node) => matcher.search(node.data).map(({ start, end }) => ({ node, start, end }))),
    );
  },
  'flashtext.js': (names) => {
    const processor = new KeywordProcessor(true);
    for (const name of names) processor.addKeyword(name);
    return paint(listTexts().flatMap((node) => locate(node, processor.extractKeywords(node.data))));
  },
};

Object.assign(globalThis, { peers });
