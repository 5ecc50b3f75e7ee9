// The pages that are measured: a folder of saved ones, or long invented articles in several layouts.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventNames, pickName } from './names.ts';

export interface PageFolder {
  readonly folder: string;
  readonly files: readonly string[];
}

/** Pages of a folder that are measured at most. */
const mostPages = 24;

const words =
  'the of a report on Monday said was in town court who had been held after his her case before with lawyer family prison month hearing again until then from this'.split(
    ' ',
  );

/** A paragraph of so many words with a name now and then. */
export function inventParagraph(seed: number, length: number, names: readonly string[]): string {
  const all = Array.from(
    { length },
    (_, index) => words[(seed * 31 + index * 17 + index * index) % words.length] ?? '',
  );
  if (names.length > 0) all.splice(length >> 1, 0, pickName(names, seed));
  return `${all.join(' ')}.`;
}

type Layout = (paragraphs: readonly string[]) => string;

const article: Layout = (all) => `<main><article>${all.map((one) => `<p>${one}</p>`).join('\n')}</article></main>`;
const linked: Layout = (all) =>
  `<div><div><div>${all.map((one) => `<div class="t"><span>${one.replace(/ (\w+)/gu, ' <a href="#">$1</a>')}</span></div>`).join('\n')}</div></div></div>`;
const table: Layout = (all) =>
  `<table>${all.map((one, at) => `<tr><td>${at}</td><td>${one}</td><td><b>held</b></td></tr>`).join('\n')}</table>`;
const listed: Layout = (all) =>
  `<nav><ul>${all.map((_, at) => `<li><a href="#${at}">part ${at}</a></li>`).join('')}</ul></nav><ol>${all.map((one) => `<li>${one}</li>`).join('\n')}</ol>`;
const layouts = { article, linked, table, listed } as const;

/** Wraps a body into a whole document. */
export function writePage(body: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Invented</title><style>body{font:16px/1.5 serif;max-width:60em}</style>${body}`;
}

/** Makes a folder for pages that a measure invents. */
export function makeFolder(pages: Readonly<Record<string, string>>): PageFolder {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const [file, html] of Object.entries(pages)) writeFileSync(join(folder, file), html);
  return { folder, files: Object.keys(pages) };
}

/** Invented articles, short and long, in each layout. */
function inventFolder(): PageFolder {
  const names = inventNames(100);
  const pages: Record<string, string> = {};
  for (const [name, lay] of Object.entries(layouts)) {
    for (const count of [20, 80, 300]) {
      const paragraphs = Array.from({ length: count }, (_, at) => inventParagraph(at, 60, at % 10 === 0 ? names : []));
      pages[`${name}-${count}.html`] = writePage(lay(paragraphs));
    }
  }
  return makeFolder(pages);
}

/** A saved page that runs nothing and asks nothing of anybody, so that each loading is like the last. */
function keepStill(html: string): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:`;
  const meta = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const head = /<head[^>]*>|<!doctype[^>]*>/iu.exec(html);
  const at = head === null ? 0 : head.index + head[0].length;
  return html.slice(0, at) + meta + html.slice(at);
}

/** @param given  A folder of saved pages; invented ones without it. */
export function choosePages(given: string | undefined): PageFolder {
  if (given === undefined) return inventFolder();
  const all = readdirSync(given)
    .filter((file) => file.endsWith('.html'))
    .sort();
  const step = Math.max(1, Math.ceil(all.length / mostPages));
  const chosen = all.filter((_, index) => index % step === 0);
  return makeFolder(
    Object.fromEntries(chosen.map((file) => [file, keepStill(readFileSync(join(given, file), 'utf8'))])),
  );
}
