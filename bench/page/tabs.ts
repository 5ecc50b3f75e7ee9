// Fifty tabs at 100,000 people: memory and opening time, beside the same page script that does nothing.
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../scripts/build.mjs';
import { asRatio, inMs, medianOf, printLine } from './figures.ts';
import { inventNames } from './names.ts';
import { type Bench, openBench, rest } from './open-bench.ts';
import { inventParagraph, makeFolder, writePage } from './pages.ts';

/** How long tabs are left alone before memory is read, ms. */
const settleMs = 5_000;

/** A copy of the build whose page script finds that the page is attended already, and ends. */
async function copyIdle(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'idle-')), 'extension');
  cpSync(await ensureBuilt('chrome', 'granted'), folder, { recursive: true });
  const script = join(folder, 'page.js');
  const attended = 'globalThis.attending={isAlive:()=>true,stop(){}};';
  writeFileSync(script, attended + readFileSync(script, 'utf8'));
  return folder;
}

/** Memory of this process's children and theirs, each page of it shared out, MB. Only Linux tells it. */
function sumMemory(): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    try {
      const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
      parents.set(pid, Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const isOurs = (pid: number): boolean => pid === process.pid || (parents.has(pid) && isOurs(parents.get(pid) ?? 0));
  let kilobytes = 0;
  for (const pid of parents.keys()) {
    if (pid === process.pid || !isOurs(pid)) continue;
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It ended meanwhile.
    }
  }
  return kilobytes / 1_024;
}

/** The page script runs by itself in every page from now on, as it does once reading was allowed everywhere. */
async function register({ driver }: Bench): Promise<void> {
  const script = "{ id: 'bench', js: ['/page.js'], matches: ['http://*/*'], runAt: 'document_idle' }";
  await driver.runInBackground(`chrome.scripting.registerContentScripts([${script}]).then(() => 'done')`);
}

async function openTabs(folder: string, count: number, extension: string | undefined) {
  const bench = await openBench(folder, extension);
  await bench.know(inventNames(100_000));
  await rest(1_000);
  await register(bench);
  const before = sumMemory();
  const opening: number[] = [];
  for (let tab = 0; tab < count; tab += 1) {
    const start = performance.now();
    const remote = await bench.driver.open(`${bench.address}page.html?${tab}`);
    await remote.run("new Promise((done) => requestIdleCallback(() => done('')))");
    opening.push(performance.now() - start);
  }
  await rest(settleMs);
  const memory = sumMemory() - before;
  await bench.close();
  return { memory, opening: medianOf(opening) };
}

/** @param count  Tabs. */
export async function measureTabs(count: number): Promise<void> {
  console.log(`\nTabs: ${count} of them, at 100,000 people; until each is idle, and the memory of all`);
  const paragraphs = Array.from({ length: 80 }, (_, at) => `<p>${inventParagraph(at, 60, inventNames(100))}</p>`);
  const { folder } = makeFolder({ 'page.html': writePage(paragraphs.join('')) });
  const idle = await openTabs(folder, count, await copyIdle());
  const ours = await openTabs(folder, count, undefined);
  printLine(
    'opening a tab',
    inMs(ours.opening),
    `idle script ${inMs(idle.opening)}`,
    asRatio(ours.opening, idle.opening),
  );
  const inMb = (mb: number) => `${mb.toFixed(0)} MB`;
  printLine('memory', inMb(ours.memory), `idle script ${inMb(idle.memory)}`, asRatio(ours.memory, idle.memory));
}
