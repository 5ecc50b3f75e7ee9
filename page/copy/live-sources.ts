// What a page that is open shows beside its markup, read without asking it, or anybody, for anything again.
import { readAttribute } from '../unclobbered.ts';
import { drawPicture } from './draw-picture.ts';
import type { NotThere, Sources, Tally } from './sources.ts';

/** Rules that are read in one step. */
const rulesAtOnce = 40;

/** Style sheets that take in one another. */
const deepestImport = 8;

/** A tree that is open to whoever looks; one that is closed stays so. */
function findShadow(element: Element): ShadowRoot | undefined {
  return (Reflect.get(Element.prototype, 'shadowRoot', element) as ShadowRoot | null) ?? undefined;
}

function* readRules(rules: CSSRuleList, tally: Tally, depth = 0): Generator<string> {
  let texts: string[] = [];
  for (const rule of rules) {
    // By its field: a frame has its own class of rules.
    const taken = (rule as Partial<CSSImportRule>).styleSheet;
    if (taken === undefined) texts.push(rule.cssText);
    else if (taken !== null && depth < deepestImport) {
      const inside = openSheet(taken);
      if ('why' in inside) tally.miss('style', inside.why);
      else {
        const media = (rule as CSSImportRule).media.mediaText;
        texts.push(media === '' ? '' : `@media ${media}{`);
        for (const text of readRules(inside.rules, tally, depth + 1)) texts.push(text);
        texts.push(media === '' ? '' : '}');
      }
    }
    if (texts.length < rulesAtOnce) continue;
    yield texts.join('\n');
    texts = [];
  }
  yield texts.join('\n');
}

function openSheet(sheet: CSSStyleSheet): { readonly rules: CSSRuleList } | NotThere {
  try {
    return { rules: sheet.cssRules };
  } catch (error) {
    return { why: error instanceof DOMException && error.name === 'SecurityError' ? 'other-site' : 'not-loaded' };
  }
}

/**
 * @param tally  Hears of what is missing inside style sheets.
 * @param take   Asked before so many more UTF-16 units are added; false when the copy has no room for them.
 */
export function createLiveSources(page: Document, tally: Tally, take: (units: number) => boolean): Sources {
  return {
    base: page.baseURI,
    links: 'kept',
    findShadow,
    findData: () => undefined,
    findPicture: async (element, part) => {
      const src = part === 'image' ? (readAttribute(element, 'src') ?? '') : '';
      const drawn = /^data:image\//iu.test(src) ? { data: src } : await drawPicture(element, part);
      return 'why' in drawn || take(drawn.data.length) ? drawn : { why: 'too-large' };
    },
    readSheet: (element) => {
      const sheet = Reflect.get(element, 'sheet') as CSSStyleSheet | null | undefined;
      if (sheet === undefined || sheet === null)
        return readAttribute(element, 'rel') === null ? { rules: [] } : { why: 'not-loaded' };
      if (sheet.disabled) return { rules: [] };
      const open = openSheet(sheet);
      return 'why' in open ? open : { rules: readRules(open.rules, tally) };
    },
    *readLooseSheets(root) {
      let sheets: readonly CSSStyleSheet[] = [];
      try {
        sheets = [...((Reflect.get(root, 'adoptedStyleSheets') as CSSStyleSheet[] | undefined) ?? [])];
      } catch {
        // Firefox keeps those of the page to itself.
        tally.miss('style', 'not-readable');
      }
      for (const sheet of sheets) {
        const open = sheet.disabled ? { why: 'not-loaded' as const } : openSheet(sheet);
        if (!('why' in open)) yield* readRules(open.rules, tally);
      }
    },
    openFrame: (element) => {
      const inner = readFrame(element);
      return inner === undefined
        ? { why: 'other-site' }
        : { page: inner, sources: createLiveSources(inner, tally, take) };
    },
  };
}

/** The document in a frame of the same site. */
function readFrame(element: Element): Document | undefined {
  try {
    return (Reflect.get(element, 'contentDocument') as Document | null | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}
