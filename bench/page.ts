// Prints what reading and marking cost a page, beside what a user could pick instead.
import { cpus, release } from 'node:os';
import { measureLive } from './page/live.ts';
import { choosePages } from './page/pages.ts';
import { measureReading } from './page/reading.ts';
import { measureSlices } from './page/slices.ts';
import { measureWaking } from './page/waking.ts';

/** `--pages=folder` of saved pages, `--only=reading,live` of the measures below, `--tabs=50`. */
const options = new Map(
  process.argv.slice(2).map((word): [string, string] => {
    const [name = '', value = ''] = word.replace(/^--/u, '').split('=');
    return [name, value];
  }),
);
const only = options.get('only')?.split(',');
const pages = choosePages(options.get('pages'));

const measures: Readonly<Record<string, () => Promise<void>>> = {
  reading: () => measureReading(pages),
  slices: () => measureSlices(pages),
  live: measureLive,
  waking: measureWaking,
};

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, kernel ${release()}, ${pages.files.length} pages`);
for (const [name, measure] of Object.entries(measures)) if (only === undefined || only.includes(name)) await measure();
