// Marks: how soon the first are shown, what scrolling costs with them, and what the page's own writing costs.
import { waitFor } from '../../tests/browser/wait.ts';
import { asRatio, inMs, medianOf, printLine } from './figures.ts';
import { countMainThread, countProcess } from './main-thread.ts';
import { inventNames } from './names.ts';
import { type Bench, type OpenedPage, openBench, rest } from './open-bench.ts';
import { makeFolder, writePage } from './pages.ts';

const counts = [1_000, 5_000];
const rounds = 5;

/** How long a page is given to be painted wholly, ms. */
const paintMs = 4_000;

const fileOf = (count: number) => `marks-${count}.html`;

/** So many names, one in a paragraph of some hundred letters. */
function writeMany(count: number, names: readonly string[]): string {
  const filling = ' said the court had heard nothing new before the day was over and nobody had asked for anything.';
  const paragraphs = Array.from({ length: count }, (_, at) => `<p>Then ${names[at % names.length]}${filling}</p>`);
  return writePage(`<main>${paragraphs.join('')}</main>`);
}

/** Runs beside the page script, before it: notes when the first answer came, and the first frame with a line after it. */
function watchFirst(): void {
  type Send = (message: { kind?: string }) => Promise<unknown>;
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: Send } } }).chrome;
  const send = runtime.sendMessage.bind(runtime);
  const roots: ShadowRoot[] = [];
  let answeredAt = 0;
  const look = (): void => {
    if (roots.some((root) => root.querySelector('path[stroke][d]') !== null))
      Object.assign(globalThis, { shownAfter: performance.now() - answeredAt });
    else requestAnimationFrame(() => setTimeout(look));
  };
  runtime.sendMessage = async (message) => {
    const answer = await send(message);
    if (message.kind === 'text' && answeredAt === 0) {
      answeredAt = performance.now();
      requestAnimationFrame(() => setTimeout(look));
    }
    return answer;
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  };
}

/** Runs in a page without the page script: shows as many names by `CSS.highlights`, whose places are known. */
async function highlightAll(names: readonly string[]): Promise<number> {
  const nodes = [...document.querySelectorAll('p')].map((each) => each.firstChild as Text);
  const places = nodes.flatMap((node) => {
    const name = names.find((each) => node.data.startsWith(each, 5));
    return name === undefined ? [] : [{ node, end: 5 + name.length }];
  });
  const start = performance.now();
  const ranges = places.map(
    ({ node, end }) => new StaticRange({ startContainer: node, startOffset: 5, endContainer: node, endOffset: end }),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(peer) { text-decoration: underline }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  CSS.highlights.set('peer', new Highlight(...ranges));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

async function measureShown(bench: Bench, count: number, names: readonly string[]): Promise<void> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await bench.open(fileOf(count));
    await page.runBeside(watchFirst, null);
    await page.inject();
    const read = () => (globalThis as { shownAfter?: number }).shownAfter ?? null;
    ours.push(await waitFor('marks', async () => (await page.runBeside(read, null)) ?? undefined));
    await page.remote.close();
    const other = await bench.open(fileOf(count));
    theirs.push(await other.runBeside(highlightAll, names));
    await other.remote.close();
  }
  const [one, all] = [medianOf(ours), medianOf(theirs)];
  printLine(`first marks of ${count}`, inMs(one), `all by CSS.highlights ${inMs(all)}`, asRatio(one, all));
}

/** Runs beside the page: scrolls down and up again, a step a frame. */
async function scrollAll(): Promise<number> {
  for (let step = 0; step < 120; step += 1) {
    scrollBy(0, step < 60 ? 60 : -60);
    await new Promise(requestAnimationFrame);
  }
  return scrollY;
}

/** Runs beside the page: writes as a page does, and has it laid out each time. */
function writeOften(): void {
  const main = document.querySelector('main') as HTMLElement;
  for (let turn = 0; turn < 100; turn += 1) {
    const line = document.createElement('p');
    line.textContent = 'nobody came';
    main.children[5]?.before(line);
    (main.children[turn % 20]?.firstChild as Text).data += ' ';
    void main.offsetHeight;
    line.remove();
  }
}

async function open(bench: Bench, count: number, marked: boolean): Promise<OpenedPage> {
  const page = await bench.open(fileOf(count));
  if (marked) await page.inject();
  await rest(paintMs);
  return page;
}

/** What something takes with marks and without, each page opened anew. */
async function compare(
  bench: Bench,
  count: number,
  what: string,
  measure: (page: OpenedPage) => Promise<number>,
): Promise<void> {
  const times = { marked: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ['bare', 'marked'] as const) {
      const page = await open(bench, count, kind === 'marked');
      times[kind].push(await measure(page));
      await page.remote.close();
    }
  }
  const [marked, bare] = [medianOf(times.marked), medianOf(times.bare)];
  printLine(`${what}, ${count} marks`, inMs(marked), `without ${inMs(bare)}`, asRatio(marked, bare));
}

export async function measureMarks(): Promise<void> {
  console.log('\nMarks: as many as a page may have of a thousand and of five thousand names, the others unseen');
  const names = inventNames(100);
  const { folder } = makeFolder(Object.fromEntries(counts.map((count) => [fileOf(count), writeMany(count, names)])));
  const bench = await openBench(folder);
  await bench.know(names);
  for (const count of counts) {
    await measureShown(bench, count, names);
    await compare(bench, count, 'scrolling, all threads', async ({ runBeside }) => {
      const stop = await countProcess(bench.driver, `${bench.address}${fileOf(count)}`);
      await runBeside(scrollAll, null);
      return stop();
    });
    await compare(bench, count, "the page's own writing", async ({ runBeside }) => {
      const stop = await countMainThread(bench.driver, `${bench.address}${fileOf(count)}`);
      await runBeside(writeOften, null);
      return stop();
    });
  }
  await bench.close();
}
