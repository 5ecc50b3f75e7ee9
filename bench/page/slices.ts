// Slices: how long the page script ever holds a page, on ordinary pages and on two of 200,000 nodes.
import { inMs, medianOf, printLine } from './figures.ts';
import { inventNames } from './names.ts';
import { type Bench, openBench } from './open-bench.ts';
import { makeFolder, type PageFolder, writePage } from './pages.ts';
import { attendTraced } from './traced.ts';

/** Longer than this the browser calls it a long task, ms. */
const longTaskMs = 50;

/** Longer than this we hold a page too long, ms. */
const longSliceMs = 8;

async function measurePages(bench: Bench, what: string, files: readonly string[], forMs: number): Promise<void> {
  const longest: number[] = [];
  let slices = 0;
  let over = 0;
  let long = 0;
  for (const file of files) {
    const page = await bench.open(file);
    // The script's own beginning is no slice of its work, but a task of the page like any other.
    const { begin, pieces } = await attendTraced(bench, page, file, forMs);
    const work = pieces.filter((piece) => piece.at > begin.at);
    longest.push(Math.max(0, ...work.map(({ cpuMs }) => cpuMs)));
    slices += work.length;
    over += work.filter(({ cpuMs }) => cpuMs > longSliceMs).length;
    long += pieces.filter(({ cpuMs }) => cpuMs > longTaskMs).length;
    await page.remote.close();
  }
  printLine(
    what,
    `longest ${inMs(Math.max(...longest))}`,
    `median of longest ${inMs(medianOf(longest))}`,
    `${over} of ${slices} over 8 ms`,
    `${long} over 50 ms`,
  );
}

export async function measureSlices({ folder, files }: PageFolder): Promise<void> {
  console.log("\nSlices: the longest time that the page script held the main thread, the processor's time");
  const many = makeFolder({
    'paragraphs.html': writePage('<p>a line of <b>words</b></p>\n'.repeat(50_000)),
    'empty.html': writePage(`<p>words</p><div>${'<i></i>'.repeat(200_000)}</div>`),
  });
  for (const each of [{ folder, files }, many]) {
    const bench = await openBench(each.folder);
    await bench.know(inventNames(1_000));
    const [what, forMs] =
      each === many ? (['200,000 nodes', 20_000] as const) : ([`${files.length} pages`, 2_500] as const);
    await measurePages(bench, what, each.files, forMs);
    await bench.close();
  }
}
