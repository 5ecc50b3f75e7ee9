// Prints what reading and marking cost a page, beside what a user could pick instead.
import { cpus, release } from 'node:os';
import { measureFinding } from './page/finding.ts';
import { measureLive } from './page/live.ts';
import { measureMarks } from './page/marks.ts';
import { choosePages } from './page/pages.ts';
import { measurePeers } from './page/peers.ts';
import { measureReading } from './page/reading.ts';
import { measureSilence } from './page/silence.ts';
import { measureSlices } from './page/slices.ts';
import { measureTabs } from './page/tabs.ts';
import { measureWaking } from './page/waking.ts';

/** `--pages=folder` of saved pages, `--only=reading,live` of the measures below, `--tabs=20` instead of fifty. */
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
  finding: measureFinding,
  peers: measurePeers,
  marks: measureMarks,
  slices: () => measureSlices(pages),
  live: measureLive,
  waking: measureWaking,
  tabs: () => measureTabs(Number(options.get('tabs') ?? 50)),
  silence: measureSilence,
};

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, kernel ${release()}, ${pages.files.length} pages`);
for (const [name, measure] of Object.entries(measures)) if (only === undefined || only.includes(name)) await measure();
