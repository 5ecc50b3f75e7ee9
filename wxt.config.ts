// What the browser is told about Vigil, and how it is built for each of them.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'wxt';
import { findBrowser } from './scripts/find-browser.mjs';
import { hasDisplay } from './scripts/has-display.mjs';

/** Where Vigil may be allowed to read; nothing is granted at installation. */
const readable = ['http://*/*', 'https://*/*'];
/** What lets a tab be pictured without a press on Vigil's own button: asked for with copies of pages. */
const pictured = '<all_urls>';

const isGranted = process.env['VIGIL_VARIANT'] === 'granted';

/**
 * The one address outside that Vigil ever talks to, when a reader asks for it; in builds for tests a server of their own,
 * one for each browser, because they are tested at the same time.
 */
function addressArchive(browser: string): string {
  if (!isGranted) return 'https://web.archive.org';
  return `http://localhost:${browser === 'firefox' ? 47_314 : 47_313}`;
}

const sampleFolder = path.resolve('assets/sample');

/**
 * The sample articles as pages of the extension. A browser runs no page script on those by itself, so each loads it.
 */
function listSamplePages(): { relativeDest: string; contents: string }[] {
  return readdirSync(sampleFolder)
    .filter((name) => /\.(?:html|css|js|svg)$/u.test(name))
    .map((name) => {
      const contents = readFileSync(path.join(sampleFolder, name), 'utf8');
      const script = '<script src="/page.js" defer></script><script src="/page-copy.js" defer></script></head>';
      return {
        relativeDest: `sample/${name}`,
        contents: name.endsWith('.html') ? contents.replace('</head>', script) : contents,
      };
    });
}

/** What of pdf.js lies beside the reader as it was released: its worker, and the tables and fonts that PDFs refer to. */
const pdfFiles: readonly [from: string, to: string, names?: RegExp][] = [
  ['legacy/build', '', /^pdf\.worker\.min\.mjs$/u],
  ['cmaps', 'cmaps'],
  ['standard_fonts', 'standard_fonts'],
  ['wasm', 'wasm', /^(?:openjpeg_nowasm_fallback\.js|LICENSE_(?:PDFJS_)?OPENJPEG)$/u],
  ['', '', /^LICENSE$/u],
];

function listPdfFiles(): { relativeDest: string; absoluteSrc: string }[] {
  const released = path.resolve('node_modules/pdfjs-dist');
  return pdfFiles.flatMap(([from, to, names = /./u]) =>
    readdirSync(path.join(released, from), { withFileTypes: true })
      .filter((file) => file.isFile() && names.test(file.name))
      .map(({ name }) => ({
        relativeDest: path.posix.join('pdf', to, name),
        absoluteSrc: path.join(released, from, name),
      })),
  );
}

/** The browsers of this machine, under the names that WXT has for them. */
function findBinaries(): Record<string, string> {
  const [chromium, firefox] = [findBrowser('chromium'), findBrowser('firefox')];
  return { ...(chromium && { chrome: chromium }), ...(firefox && { firefox }) };
}

/** The commit that is built, with a `+` where something was changed since; every original says it. */
function nameBuild(): string {
  const ask = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    return `${ask('rev-parse', '--short=12', 'HEAD')}${ask('status', '--porcelain', '-uno') === '' ? '' : '+'}`;
  } catch {
    return 'unversioned';
  }
}

export default defineConfig({
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...listSamplePages(), ...listPdfFiles());
    },
  },
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  outDir: '.output',
  // The browser tests and `npm run find` load a variant that already holds the permission a reader would grant by hand.
  outDirTemplate: `{{browser}}-mv3${isGranted ? '-granted' : ''}{{modeSuffix}}`,
  // `npm run dev` opens a browser with Vigil in it where one can be seen.
  webExt: hasDisplay() ? { binaries: findBinaries() } : { disabled: true },
  vite: ({ browser }) => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { chunkSizeWarningLimit: 2_000 },
    define: {
      'import.meta.env.VIGIL_BUILD': JSON.stringify(nameBuild()),
      'import.meta.env.VIGIL_ARCHIVE': JSON.stringify(addressArchive(browser)),
    },
  }),
  // A copy of a page brings its own styles: they may stand in a document, and nothing in one may be fetched from elsewhere.
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      ...(isGranted && browser !== 'firefox' ? ['pageCapture'] : []),
    ],
    ...(isGranted || browser === 'firefox' ? {} : { optional_permissions: ['pageCapture'] }),
    ...(isGranted
      ? { host_permissions: [...readable, pictured] }
      : { optional_host_permissions: [...readable, pictured] }),
    action: { default_title: '__MSG_name__' },
    commands: {
      'clip-selection': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_commandClip__',
      },
      'next-mention': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'stop-site': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandStop__' },
      // Chrome and Edge suggest keys for four commands at most; the reader can give this one some.
      'quiet-site': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+Q' } } : {}),
        description: '__MSG_commandQuiet__',
      },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
    },
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' http: https:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'vigil@vigil.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'], optional: ['browsingActivity'] },
            },
          },
        }
      : { minimum_chrome_version: '128', externally_connectable: { ids: [] } }),
  }),
});
