// Prints what every probe learnt in every state, and how well every clock tells the states apart: `npm run probes`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../chromium/driver.ts';
import { startChromium } from '../chromium/reader.ts';
import { askPages } from './ask-pages.ts';
import { serveHostile } from './hostile-server.ts';
import { type Answers, absent } from './in-page.ts';
import { loads, writeHostilePages } from './loads.ts';
import { askPeers, peersFolder } from './peers.ts';
import { keepState, type State, states } from './states.ts';
import { isSilent, measureAuc } from './timing/auc.ts';
import type { Kind } from './timing/clocked-pages.ts';
import { type AllTimes, runClocks, type Times } from './timing/run-clocks.ts';

/** One letter an answer, the same for the same answer, the first `a`; a dash where the browser has no such thing. */
function spell(answers: readonly (Answers | undefined)[], does: string): string {
  const known: string[] = [];
  const letters = answers.map((each) => {
    if (each?.[does] === absent) return '–';
    const text = JSON.stringify(each?.[does]);
    if (!known.includes(text)) known.push(text);
    return 'abcdefgh'[known.indexOf(text)] ?? '?';
  });
  return letters.join(' ');
}

async function askVigil(): Promise<Record<State, Answers>> {
  const reader = await startChromium();
  const server = await serveHostile(writeHostilePages(reader.driver.addressOf('')));
  try {
    const keeper = keepState(reader);
    const all: [State, Answers][] = [];
    for (const state of states) {
      await keeper.enter(state);
      all.push([state, await askPages(reader.driver, server)]);
    }
    return Object.fromEntries(all) as Record<State, Answers>;
  } finally {
    await reader.close();
    await server.close();
  }
}

/** Answers whether any probe learnt anything of the list. */
async function reportProbes(): Promise<boolean> {
  const vigil = await askVigil();
  const driver = await launchChromium({ extension: peersFolder });
  const peers = await askPeers(driver).finally(() => driver.close());
  console.log(`\nOne letter an answer, the same for the same. Vigil: ${states.join(', ')}; peers: others, listed.\n`);
  const columns = ['Vigil', ...Object.keys(peers)];
  console.log(['', ...columns].map((title, at) => (at === 0 ? 'A page that'.padEnd(80) : title.padEnd(16))).join(''));
  let learnt = false;
  for (const { groups } of loads) {
    for (const { name, probes } of groups) {
      console.log(`\n${name}`);
      for (const { does } of probes) {
        const ours = spell(
          states.map((state) => vigil[state]),
          does,
        );
        const theirs = Object.values(peers).map(({ others, listed }) => spell([others, listed], does));
        const [off, empty, others, listed, quiet] = ours.split(' ');
        const leaks = empty !== listed || others !== listed || quiet !== off;
        learnt ||= leaks;
        console.log(
          `${leaks ? '✗ ' : '  '}${does.padEnd(78)}${[ours, ...theirs].map((cell) => cell.padEnd(16)).join('')}`,
        );
      }
    }
  }
  return learnt;
}

const pairs = [
  ['listed', 'others'],
  ['listed', 'empty'],
  ['others', 'empty'],
] as const;

function printTimes(kind: Kind, does: string, times: Times): boolean {
  const all = pairs.map(([one, other]) => measureAuc(times[one], times[other]));
  const tells = !all.every(isSilent);
  const cells = all.map((auc) => auc.toFixed(2).padEnd(16)).join('');
  console.log(`${tells ? '✗ ' : '  '}${kind.padEnd(10)}${does.padEnd(90)}${cells}`);
  return tells;
}

/** Answers whether any clock tells two states apart. */
async function reportClocks(rounds: number): Promise<boolean> {
  const reader = await startChromium();
  const all = await runClocks(reader, rounds, eachRound, keepTimes).finally(() => reader.close());
  console.log(`\nAUC over ${rounds * eachRound * 2} loadings a state; 0.5 tells nothing.\n`);
  const titles = pairs.map((pair) => pair.join('/').padEnd(16)).join('');
  console.log(`${'A page that'.padEnd(102)}${titles}`);
  let tells = false;
  for (const kind of ['article', 'bait'] as const)
    for (const [does, times] of all[kind]) tells = printTimes(kind, does, times) || tells;
  return tells;
}

/** Keeps all numbers after every round, for whoever wants to look closer than the table does. */
function keepTimes(round: number, soFar: AllTimes): void {
  const folder = join(import.meta.dirname, '..', '..', '..', '.output', 'probes');
  mkdirSync(folder, { recursive: true });
  const plain = Object.entries(soFar).map(([kind, times]) => [kind, Object.fromEntries(times)]);
  writeFileSync(join(folder, 'clocks.json'), JSON.stringify(Object.fromEntries(plain)));
  console.log(`Round ${round}: ${round * eachRound * 2} loadings a state`);
}

/** Loadings of each page, for each cast and list, a round: five of each cast make ten of each state. */
const eachRound = 5;

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '10' } },
  allowPositionals: true,
});
const wants = (what: string) => positionals.length === 0 || positionals.includes(what);
const learnt = wants('probes') && (await reportProbes());
const tells = wants('clocks') && (await reportClocks(Number(values.rounds)));
if (learnt || tells) process.exitCode = 1;
