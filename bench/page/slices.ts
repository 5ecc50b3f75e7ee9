// Slices: how long the page script ever holds a page, on ordinary pages and on one of 200,000 nodes.
import { longestWork } from './clock.ts';
import { inMs, medianOf, printLine } from './figures.ts';
import { inventNames } from './names.ts';
import { type Bench, openBench } from './open-bench.ts';
import { makeFolder, type PageFolder, writePage } from './pages.ts';

/** Longer than this the browser calls it a long task, ms. */
const longTaskMs = 50;

async function measurePages(bench: Bench, what: string, files: readonly string[]): Promise<void> {
  const longest: number[] = [];
  let long = 0;
  for (const file of files) {
    const page = await bench.open(file);
    const clock = await page.attend();
    longest.push(longestWork(clock));
    long += clock.works.filter(({ took }) => took > longTaskMs).length;
    await page.remote.close();
  }
  printLine(
    what,
    `longest ${inMs(Math.max(...longest))}`,
    `median of longest ${inMs(medianOf(longest))}`,
    `${long} over 50 ms`,
  );
}

export async function measureSlices({ folder, files }: PageFolder): Promise<void> {
  console.log('\nSlices: the longest time that the page script held the main thread');
  const many = makeFolder({
    'paragraphs.html': writePage('<p>a line of <b>words</b></p>\n'.repeat(50_000)),
    'empty.html': writePage(`<p>words</p><div>${'<i></i>'.repeat(200_000)}</div>`),
  });
  for (const each of [{ folder, files }, many]) {
    const bench = await openBench(each.folder);
    await bench.know(inventNames(1_000));
    await measurePages(bench, each === many ? '200,000 nodes' : `${files.length} pages`, each.files);
    await bench.close();
  }
}
