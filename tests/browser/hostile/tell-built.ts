// What is built for a browser announces nothing: its manifest opens no door to pages, its page script calls nothing that a page hears.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the page script must not hold, by what it would do. */
const forbidden: readonly (readonly [string, RegExp])[] = [
  ['sends an event', /dispatchEvent|CustomEvent|new (?:\w+\.)?Event\b|createEvent/u],
  ['sends a message but to a port of its own', /(?<!\.port[12])\.postMessage|(?<![.\w])postMessage\(/u],
  ['speaks to other documents', /BroadcastChannel|SharedWorker|new (?:\w+\.)?Worker\b|serviceWorker/u],
  ['asks the network', /(?<!\w)fetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|new (?:\w+\.)?Image\b/u],
  ['loads code', /(?<!\w)import\s*\(|importScripts|WebAssembly|(?<!\w)eval\s*\(|new (?:\w+\.)?Function\b/u],
  ['stores anything', /localStorage|sessionStorage|indexedDB|(?<!\w)caches\b|\.cookie\b|cookieStore|\.storage\b/u],
  ['holds a library for storing, checking or browsers', /Dexie|ZodError|api-metadata|webextension-polyfill/u],
  ['touches a registry of the page', /customElements|\bhighlights\b|new Highlight|registerProperty|trustedTypes/u],
  ['adds a sheet to the document', /document\.adoptedStyleSheets|createElement\([`'"](?:style|link)/u],
  [
    'makes an element that loads or runs',
    /createElement\([`'"](?:script|iframe|frame|img|image|video|audio|object|embed|form)/u,
  ],
  ['makes elements of words', /innerHTML|outerHTML|insertAdjacentHTML|DOMParser|createContextualFragment|setHTML/u],
  ['copies elements, which runs their constructors', /cloneNode|importNode|document\.write/u],
  ['names an address of the extension', /getURL|(?:chrome|moz)-extension:/u],
  ['moves the page', /pushState|replaceState|location\.(?:assign|replace|reload)|location\s*=[^=]/u],
  ['leaves a mark in the record of its performance', /performance\.(?:mark|measure)\b/u],
  ['writes to the console', /console\./u],
];

/** @param folder  Of a build. */
export function tellBuilt(folder: string): void {
  describe('what is built', () => {
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');

    it('opens no file, no script of its own accord and no line to pages', () => {
      const manifest = JSON.parse(read('manifest.json'));
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.content_scripts).toBeUndefined();
      // Firefox knows no such line; elsewhere an empty list closes it to other extensions, too.
      expect(manifest.externally_connectable ?? { ids: [] }).toEqual({ ids: [] });
    });

    it.each(forbidden)('holds no page script that %s', (_, pattern) => {
      expect(pattern.exec(read('page.js'))?.[0]).toBeUndefined();
    });

    it('keeps its page script to one file', () => {
      expect(read('page.js')).not.toMatch(/(?:^|[;}\s])(?:import|export)\s*[{*'"`]/u);
    });
  });
}
