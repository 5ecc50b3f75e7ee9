// Two pages that time themselves: an article, and a bait that repeats the names five thousand times.
import { writeHead } from '../hostile-page.ts';
import type { ServedPage } from '../hostile-server.ts';
import { named, others } from '../lists.ts';
import { clocks } from './clocks.ts';

/** Whom a page names: those of `named`, or those of `others`. */
export const casts = { named, others } as const;
export type Cast = keyof typeof casts;

/** How often each name stands on a page, and after how many other words. */
export const kinds = {
  article: { times: 1, words: 40 },
  bait: { times: 250, words: 1 },
} as const;
export type Kind = keyof typeof kinds;

/** Names in elements of their own, for the clocks that need some; the rest is bare text. */
const wrapped = 400;

function writeBody(cast: Cast, kind: Kind): string {
  const { times, words } = kinds[kind];
  let count = 0;
  const paragraphs = Array.from({ length: times }, () =>
    casts[cast].map((name) => {
      count += 1;
      return `${count <= wrapped ? `<span class=name>${name}</span>` : name}${' and so on'.repeat(words)}. `;
    }),
  );
  return paragraphs.map((all) => `<p>${all.join('')}</p>`).join('');
}

export function pathOf(kind: Kind, cast: Cast): string {
  return `/${kind}-${cast}`;
}

/** Four pages; letters of one width, so that both casts are laid out alike. @param extension Where Vigil's files are. */
export function writeClockedPages(extension: string): Map<string, ServedPage> {
  const head = writeHead(clocks, extension);
  const pages = new Map<string, ServedPage>();
  for (const kind of Object.keys(kinds) as Kind[])
    for (const cast of Object.keys(casts) as Cast[])
      pages.set(pathOf(kind, cast), {
        html: `<!doctype html><html lang=en><meta charset=utf-8><title>A page with a clock</title>
<style>body { font: 14px/1.5 monospace; width: 800px }</style><script>${head}</script><body>${writeBody(cast, kind)}`,
        policy: '',
      });
  return pages;
}
