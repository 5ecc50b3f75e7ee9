import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** What a room may import at run time, and what of another it may name as a type only. The twin of ARCHITECTURE.md. */
const rooms: Readonly<Record<string, { readonly run: readonly string[]; readonly types?: readonly string[] }>> = {
  records: { run: ['zod', 'edtf', '@noble/hashes'] },
  matching: { run: [] },
  anchoring: { run: ['approx-string-match', 'diff'] },
  pdf: { run: [] },
  page: { run: [], types: ['records', 'messaging'] },
  exchange: { run: ['records', 'zod', 'papaparse', 'fflate'] },
  network: { run: ['records', 'zod'] },
  storage: { run: ['records', 'zod', 'dexie', 'wxt/browser'] },
  messaging: { run: ['records', 'storage', 'zod', 'wxt/browser'] },
  workflows: {
    run: [
      'records',
      'matching',
      'anchoring',
      'exchange',
      'storage',
      'zod',
      'chrono-node/en',
      'chrono-node/ru',
      'assets',
    ],
    types: ['messaging', 'network', 'chrono-node'],
  },
  components: {
    run: [
      'records',
      'matching/words',
      'preact',
      'preact/hooks',
      '@preact/signals',
      'i18next',
      'lucide-preact',
      'assets',
    ],
    types: ['workflows', 'storage', 'exchange', 'matching', 'messaging', 'zod'],
  },
};

/** How a script can ask something of another machine. */
const waysOut =
  /\b(?:fetch|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|FetchLater|downloads\.download)\b/u;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const sources = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('.d.ts'))
    .map((name) => path.join(folder, name));

function* listImports(file: string): Generator<Import> {
  const code = readFileSync(path.join(root, file), 'utf8');
  for (const [, type, from] of code.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?['"]([^'"]+)['"]/gmu,
  )) {
    if (from === undefined) continue;
    const target = from.startsWith('.') ? path.join(path.dirname(file), from) : from;
    yield { file, target, typeOnly: type !== undefined };
  }
}

/** True if `target` is `allowed` or lies within it. */
const lies = (target: string, allowed: string) => target === allowed || target.startsWith(`${allowed}/`);

describe('the house', () => {
  it.each(Object.entries(rooms))('lets %s import only what its row says', (room, { run, types = [] }) => {
    const strangers = sources(room)
      .flatMap((file) => [...listImports(file)])
      .filter(({ target }) => !lies(target, room))
      .filter(({ target, typeOnly }) => ![...run, ...(typeOnly ? types : [])].some((allowed) => lies(target, allowed)));
    expect(strangers).toEqual([]);
  });

  it('lets what runs in pages load nothing but the page room', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      for (const { target, typeOnly } of listImports(file)) {
        if (typeOnly || reached.has(target)) continue;
        reached.add(target);
        if (/\.tsx?$/u.test(target)) visit(target);
      }
    };
    for (const script of ['entrypoints/page.ts', 'entrypoints/page-copy.ts']) visit(script);
    const strangers = [...reached].filter((one) => !lies(one, 'page') && one !== 'wxt/utils/define-unlisted-script');
    expect(strangers).toEqual([]);
  });

  it('talks to others in two files alone, each reached from one place', () => {
    const talkers = [...Object.keys(rooms), 'entrypoints']
      .flatMap(sources)
      .filter((file) =>
        waysOut.test(readFileSync(path.join(root, file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gmu, '')),
      );
    expect(talkers.sort()).toEqual(['network/ask-archive.ts', 'network/read-pdf.ts']);
    const reaching = [...Object.keys(rooms), 'entrypoints']
      .flatMap(sources)
      .flatMap((file) => [...listImports(file)])
      .filter(({ target, typeOnly }) => !typeOnly && lies(target, 'network'));
    expect(reaching.map(({ file }) => file).sort()).toEqual([
      'entrypoints/background/rooms.ts',
      'entrypoints/reader/load-pdf.ts',
    ]);
  });

  it('says in the first line of every file what its room gains', () => {
    const silent = [...Object.keys(rooms), 'entrypoints']
      .flatMap(sources)
      .filter((file) => !readFileSync(path.join(root, file), 'utf8').startsWith('// '));
    expect(silent).toEqual([]);
  });

  it('keeps every file but a table under 250 lines', () => {
    const long = [...Object.keys(rooms), 'entrypoints']
      .flatMap(sources)
      .filter((file) => !file.includes('/tables/'))
      .filter((file) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });
});
