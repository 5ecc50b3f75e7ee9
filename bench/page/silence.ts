// What a page and its server hear of it: layout shifts, breaches of its policy, requests.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { printLine } from './figures.ts';
import { inventNames } from './names.ts';
import { openBench, rest } from './open-bench.ts';
import { inventParagraph, makeFolder, writePage } from './pages.ts';

/** Nothing but the page's own words and style; whatever else is tried is told to the server. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; report-uri /report";

interface Heard {
  readonly shifts: number;
  readonly breaches: number;
}

/** Runs beside the page, from before the page script begins: sums layout shifts, counts breaches. */
function listen(): void {
  const heard = { shifts: 0, breaches: 0 };
  Object.assign(globalThis, { heard });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) heard.shifts += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('securitypolicyviolation', () => {
    heard.breaches += 1;
  });
}

export async function measureSilence(): Promise<void> {
  console.log('\nSilence: a page with a strict policy, four seconds of it, scrolled and made narrower');
  const names = inventNames(100);
  const paragraphs = Array.from({ length: 200 }, (_, at) => `<p>${inventParagraph(at, 60, names)}</p>`).join('');
  const html = writePage(`<main>${paragraphs}</main>`);
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const bench = await openBench(makeFolder({}).folder);
  await bench.know(names);
  for (const marked of [false, true]) {
    requests = 0;
    const page = await bench.openAt(`${address}${marked ? 'on' : 'off'}`);
    await page.runBeside(listen, null);
    if (marked) await page.inject();
    await rest(2_000);
    await page.runBeside(() => {
      scrollTo(0, 2_000);
      document.body.style.maxWidth = '40em';
    }, null);
    await rest(2_000);
    const heard = await page.runBeside(() => (globalThis as unknown as { heard: Heard }).heard, null);
    const shown = `layout shift ${heard.shifts.toFixed(4)}`;
    // The page itself, and the icon that a browser asks for.
    printLine(marked ? 'read and marked' : 'left alone', shown, `${heard.breaches} breaches`, `${requests} requests`);
    await page.remote.close();
  }
  await bench.close();
  server.close();
}
