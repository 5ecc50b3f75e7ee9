// From an open page to its marks, beside what a user could pick instead, with the same names on the same page.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { waitFor } from '../../tests/browser/wait.ts';
import { asRatio, inMs, medianOf, printLine } from './figures.ts';
import { inventNames } from './names.ts';
import { type Bench, openBench } from './open-bench.ts';
import { inventParagraph, makeFolder, writePage } from './pages.ts';

const sizes = [100, 1_000, 10_000, 100_000];

/** Each is measured so often; one that takes longer than a second, once. */
const rounds = 3;

/** After so long a peer is not waited for any more, ms. */
const boxMs = 20_000;

/** Those whose time grows too fast are not tried where it would be minutes. */
const tooMany: Readonly<Record<string, number>> = { 'mark.js': 100_000 };

const peerNames = ['mark.js', 'one alternation', 'modern-ahocorasick', 'flashtext.js'] as const;

async function bundlePeers(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('peers-in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bundled',
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error('Expected a bundle, got a watcher');
  return first.output[0].code;
}

interface Asked {
  readonly peer: string;
  readonly names: readonly string[];
  readonly boxMs: number;
}

/** Runs beside the page: from the list to marks in a frame; ms, below 0 when it was not done in time. */
async function runPeer({ peer, names, boxMs }: Asked): Promise<number> {
  type Run = (names: readonly string[], boxMs: number) => number | undefined;
  const { peers } = globalThis as unknown as { peers: Record<string, Run> };
  const start = performance.now();
  const count = peers[peer]?.(names, boxMs);
  if (count === undefined) return start - performance.now();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** Runs beside the page script, before it: when it begins, and the first frame after which it has drawn a line. */
function watchMarks(): void {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  };
  const start = performance.now();
  const look = (): void => {
    const drawn = roots.some((root) => root.querySelector('path[stroke][d]') !== null);
    if (drawn) setTimeout(() => Object.assign(globalThis, { markedAfter: performance.now() - start }));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function measureOurs(bench: Bench, file: string): Promise<number> {
  const page = await bench.open(file);
  await page.runBeside(watchMarks, null);
  await page.inject();
  const ms = await waitFor('marks', async () => {
    const after = await page.runBeside(() => (globalThis as { markedAfter?: number }).markedAfter ?? null, null);
    return after ?? undefined;
  });
  await page.remote.close();
  return ms;
}

async function measurePeer(bench: Bench, file: string, source: string, asked: Asked): Promise<number> {
  const page = await bench.open(file);
  await page.runSource(source);
  const ms = await page.runBeside(runPeer, asked);
  await page.remote.close();
  return ms;
}

async function measureOften(measure: () => Promise<number>): Promise<number> {
  const all = [await measure()];
  while (all.length < rounds && Math.abs(all[0] ?? 0) < 1_000) all.push(await measure());
  return medianOf(all);
}

export async function measurePeers(): Promise<void> {
  console.log(
    '\nMarks: from an open page to painted marks, an article of eighty paragraphs; peers hold the list in the page',
  );
  const paragraphs = Array.from({ length: 80 }, (_, at) =>
    inventParagraph(at, 60, at % 4 === 0 ? inventNames(100) : []),
  );
  const { folder } = makeFolder({
    'article.html': writePage(`<main>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</main>`),
  });
  const source = await bundlePeers();
  const bench = await openBench(folder);
  for (const size of sizes) {
    const names = inventNames(size);
    await bench.know(names);
    // The first page wakes the worker, which a reader's first page has done long before.
    await measureOurs(bench, 'article.html');
    const ours = await measureOften(() => measureOurs(bench, 'article.html'));
    const figures: string[] = [`Vigil ${inMs(ours)}`];
    for (const peer of peerNames) {
      if (size >= (tooMany[peer] ?? Number.POSITIVE_INFINITY)) {
        figures.push(`${peer} not tried`);
        continue;
      }
      const ms = await measureOften(() => measurePeer(bench, 'article.html', source, { peer, names, boxMs }));
      figures.push(`${peer} ${inMs(Math.abs(ms))}: ${ms < 0 ? '> ' : ''}${asRatio(Math.abs(ms), ours)}`);
    }
    printLine(`${size} names`, ...figures);
  }
  await bench.close();
}
