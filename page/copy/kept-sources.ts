// What a copy that was kept shows beside its markup: its own parts, and nothing from anywhere else.
import { readAttribute } from '../unclobbered.ts';
import { cleanCss } from './clean-css.ts';
import type { NotThere, Sources } from './sources.ts';

/** The files that came with a page in one file; none where it holds everything itself. */
export interface KeptParts {
  /** A picture or a typeface as a data address. @param address  Whole, or `cid:…`. */
  readonly findData: (address: string) => string | undefined;
  readonly findStyle: (address: string) => { readonly css: string; readonly address: string } | undefined;
  /** A page's markup, and its own address. */
  readonly findPage: (address: string) => { readonly html: string; readonly address: string } | undefined;
}

export const noParts: KeptParts = { findData: () => undefined, findStyle: () => undefined, findPage: () => undefined };

/** Style sheets that take in one another. */
const deepestImport = 8;

const notThere: NotThere = { why: 'not-loaded' };

/** The address that a file's part is known by. */
function resolve(address: string, base: string): string {
  return /^cid:/iu.test(address) ? address : (URL.parse(address, base)?.href ?? address);
}

/** @param parse  Makes a document of markup; nothing in it runs or loads. */
export function createKeptSources(base: string, parts: KeptParts, parse: (html: string) => Document): Sources {
  function open(html: string, address: string) {
    return { page: parse(html), sources: createKeptSources(address, parts, parse) };
  }

  /** Rules of a style sheet with what they take in, every address made whole by where they stand. */
  function readStyle(css: string, at: string, depth = 0): string {
    return cleanCss(css, (address, part) => {
      const whole = resolve(address, at);
      if (part !== 'style') return parts.findData(whole);
      const taken = depth < deepestImport ? parts.findStyle(whole) : undefined;
      return taken && readStyle(taken.css, taken.address, depth + 1);
    });
  }

  return {
    base,
    links: 'dead',
    findShadow: (element) => {
      const [first] = element.children;
      const isShadow = ['shadowrootmode', 'shadowmode'].some((name) => first?.hasAttribute(name) === true);
      return isShadow && first instanceof HTMLTemplateElement ? first.content : undefined;
    },
    findData: (address) => parts.findData(resolve(address, base)),
    findPicture: async (element) => {
      const set = (readAttribute(element, 'srcset') ?? '')
        .split(/,\s+/u)
        .map((one) => one.trim().split(/\s/u)[0] ?? '');
      for (const src of [readAttribute(element, 'src') ?? '', ...set]) {
        if (/^data:image\//iu.test(src)) return { data: src };
        const data = src === '' ? undefined : parts.findData(resolve(src, base));
        if (data !== undefined) return { data };
      }
      return notThere;
    },
    readSheet: (element) => {
      const href = readAttribute(element, 'href');
      if (href === null) return { rules: [readStyle(element.textContent ?? '', base)] };
      const found = parts.findStyle(resolve(href, base));
      return found === undefined ? notThere : { rules: [readStyle(found.css, found.address)] };
    },
    readLooseSheets: () => [],
    openFrame: (element) => {
      const inside = readAttribute(element, 'srcdoc');
      if (inside !== null) return open(inside, base);
      const found = parts.findPage(resolve(readAttribute(element, 'src') ?? '', base));
      return found === undefined ? notThere : open(found.html, found.address);
    },
  };
}
