// A page that tries everything cannot find out whom its reader follows; the same page finds every other highlighter out.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Remote } from '../remote.ts';
import { countLines } from '../stories/count-lines.ts';
import type { Reader, StartReader } from '../stories/reader.ts';
import { askPages } from './ask-pages.ts';
import { listTelling } from './compare.ts';
import { type HostileServer, serveHostile } from './hostile-server.ts';
import { type Answers, absent } from './in-page.ts';
import { loads, writeHostilePages } from './loads.ts';
import { askPeers, type PeerAnswers, type Way } from './peers.ts';
import { keepState, type State, states } from './states.ts';

/** How long the hostile pages of one state may take altogether, ms. */
const stateMs = 120_000;

/** Lines that are painted in a document; 0 where nothing is put in. */
function countMarks(reader: Reader, page: Remote): Promise<number> {
  return reader.lookAtMarks(page, countLines).catch(() => 0);
}

/** Tries Vigil in every state of the list. @param start A reader whose list is empty. */
export function tellHostile(start: StartReader): void {
  describe('a page that', () => {
    let reader: Reader;
    let server: HostileServer;
    const answers = new Map<State, Answers>();
    const marks = new Map<State, number[]>();
    beforeAll(async () => {
      reader = await start();
      server = await serveHostile(writeHostilePages(reader.driver.addressOf('')));
      const keeper = keepState(reader);
      for (const state of states) {
        await keeper.enter(state);
        const seen: number[] = [];
        const look = async (page: Remote) => void seen.push(await countMarks(reader, page));
        answers.set(state, await askPages(reader.driver, server, look));
        marks.set(state, seen);
      }
    }, states.length * stateMs);
    afterAll(async () => {
      await reader?.close();
      await server?.close();
    });

    const probes = loads.flatMap((load) => load.groups.flatMap((group) => group.probes));
    const answer = (state: State, does: string) => answers.get(state)?.[does];

    it.each(probes.map((probe) => probe.does))('%s learns nothing of the list', (does) => {
      const listed = answer('listed', does);
      expect(listed).toBeDefined();
      expect(String(listed)).not.toMatch(/^failed/u);
      expect(listed).toEqual(answer('others', does));
      expect(listed).toEqual(answer('empty', does));
    });

    it.each(probes.map((probe) => probe.does))('%s does not know in quiet mode that Vigil is there', (does) => {
      expect(answer('quiet', does)).toEqual(answer('off', does));
    });

    it('does so is marked where it names somebody, and only then', () => {
      for (const count of marks.get('listed') ?? []) expect(count).toBeGreaterThan(20);
      for (const state of ['off', 'empty', 'others', 'quiet'] as const)
        expect(marks.get(state)).toEqual(loads.map(() => 0));
    });
  });
}

/** Which probes must find each peer out, at the least. */
const tellers: Readonly<Record<Way, readonly string[]>> = {
  '<mark>': ['watches every mutation', 'measures every text node', 'asks what stands over the middle of every name'],
  'CSS.highlights': ['lists the highlights and their ranges', 'asks which highlights stand over every name'],
  'a naive overlay': ['watches every mutation', 'asks what stands over the middle of every name'],
};

/**
 * Tries the peers, so that a suite that sees nothing is known to have eyes.
 *
 * @param launch  A browser with the peers in it.
 */
export function tellPeers(launch: () => Promise<Driver>): void {
  describe('the same page', () => {
    let driver: Driver;
    let peers: Record<Way, PeerAnswers>;
    beforeAll(async () => {
      driver = await launch();
      peers = await askPeers(
        driver,
        loads.filter((load) => load.path === 'still'),
      );
    }, 6 * stateMs);
    afterAll(() => driver?.close());

    it.each(Object.entries(tellers))('finds the list out that is shown by %s', (way, least) => {
      const { others, listed } = peers[way as Way];
      const telling = listTelling(others, listed);
      const there = least.filter((does) => listed[does] !== absent);
      expect(telling).toEqual(expect.arrayContaining(there));
    });
  });
}
