// Asks a third party to keep the page of a clip, waits for its answer, and keeps that with the clip.
import type { askToKeep, askWhetherKept } from '../network/ask-archive.ts';
import { address } from '../records/address.ts';
import type { ArchiveAsk, ArchiveKeys, ArchiveRefusal } from '../records/archive-ask.ts';
import type { ArchivedCopy, Clip } from '../records/clip.ts';
import type { ClipId } from '../records/id.ts';
import type { ArchiveAsks } from '../storage/archive-asks.ts';
import { StaleEditError } from '../storage/change.ts';
import type { Vault } from '../storage/vault.ts';
import { editRecord } from './edit-records.ts';
import { plainAddress } from './same-source.ts';
import type { Stamp } from './stamp.ts';

/** The Wayback Machine ends a job after two minutes and says for an hour what became of it. ms */
const answeredForMs = 60 * 60_000;

/** How often an ask is sent again that a process may not have lived to hear the answer of. */
const mostTries = 3;

/** Rests between questions, ms: browsers end a process that does nothing for half a minute. */
const rests = [3_000, 3_000, 5_000, 5_000, 10_000, 10_000, 15_000] as const;

/** Questions asked in one go; after them it is asked again when the process is next awake. */
const mostQuestions = 30;

export interface ArchiveRooms {
  readonly vault: Vault;
  readonly asks: ArchiveAsks;
  readonly network: { readonly askToKeep: typeof askToKeep; readonly askWhetherKept: typeof askWhetherKept };
  /** Where the third party answers. */
  readonly base: string;
  readonly readKeys: () => Promise<ArchiveKeys | undefined>;
  /** Whether the reader permits it now; asked before every single request. */
  readonly mayAsk: () => Promise<boolean>;
  readonly rest: (ms: number) => Promise<void>;
  readonly stamp: Stamp;
}

export interface Archiver {
  /** Asks for the page of a clip; resolves once that is written down, before anything is sent. */
  ask(clip: ClipId): Promise<void>;
  /** Lets go of what was asked for a clip. */
  forget(clip: ClipId): Promise<void>;
  /** Goes on with what was asked before the process died; resolves when nothing is left to wait for now. */
  goOn(): Promise<void>;
}

export function createArchiver(rooms: ArchiveRooms): Archiver {
  const { vault, asks, network, base, stamp } = rooms;
  /** What is being worked on, each by itself. */
  const running = new Map<ClipId, Promise<void>>();

  const findAsk = async (clip: ClipId) => (await asks.list()).find((one) => one.clip === clip);
  const isOpen = (ask: ArchiveAsk | undefined): ask is ArchiveAsk => ask !== undefined && ask.refusal === undefined;

  function run(clip: ClipId): Promise<void> {
    const known = running.get(clip);
    if (known !== undefined) return known;
    const work = pursue(clip).finally(() => running.delete(clip));
    running.set(clip, work);
    return work;
  }

  async function pursue(clip: ClipId): Promise<void> {
    for (let question = 0; question < mostQuestions; question += 1) {
      const ask = await findAsk(clip);
      if (!isOpen(ask)) return;
      const isAnswered = await step(ask);
      if (isAnswered) return;
      await rooms.rest(rests[Math.min(question, rests.length - 1)] ?? 0);
    }
  }

  /** One request. Answers whether there is nothing left to ask. */
  async function step(ask: ArchiveAsk): Promise<boolean> {
    if (!(await rooms.mayAsk())) return refuse(ask, 'not-allowed');
    if (Date.parse(stamp.now()) - Date.parse(ask.asked) > answeredForMs) return refuse(ask, 'slow');
    const keys = await rooms.readKeys();
    if (ask.job === undefined) {
      if (ask.tries >= mostTries) return refuse(ask, 'unreachable');
      const tried = { ...ask, tries: ask.tries + 1 };
      await asks.write(tried);
      const answer = await network.askToKeep(base, ask.address, keys);
      if ('refusal' in answer) return refuse(tried, answer.refusal);
      await change(tried, { ...tried, job: answer.job });
      return false;
    }
    const answer = await network.askWhetherKept(base, ask.job, keys);
    if (answer === 'waiting') return false;
    // The line may be down for a moment; the job goes on without it.
    if ('refusal' in answer) return answer.refusal === 'unreachable' ? false : refuse(ask, answer.refusal);
    if ((await findAsk(ask.clip)) === undefined) return true;
    await keep(ask, { by: 'web.archive.org', ...answer, asked: ask.asked });
    return true;
  }

  /** Writes what became of an ask, unless the reader let go of it meanwhile. */
  async function change(ask: ArchiveAsk, next: ArchiveAsk): Promise<void> {
    if ((await findAsk(ask.clip))?.asked === ask.asked) await asks.write(next);
  }

  async function refuse(ask: ArchiveAsk, refusal: ArchiveRefusal): Promise<true> {
    await change(ask, { ...ask, refusal });
    return true;
  }

  async function keep(ask: ArchiveAsk, copy: ArchivedCopy): Promise<void> {
    for (;;) {
      const clip = await vault.read(ask.clip);
      if (clip?.type !== 'clip') break;
      try {
        await editRecord(vault, clip, withCopy(clip, copy), stamp);
        break;
      } catch (error) {
        if (!(error instanceof StaleEditError)) throw error;
      }
    }
    await asks.remove(ask.clip);
  }

  return {
    async ask(id) {
      const clip = await vault.read(id);
      const source = clip?.type === 'clip' ? await vault.read(clip.source) : undefined;
      const page = source?.type === 'source' ? askedAddress(source.address) : undefined;
      if (page === undefined) throw new Error('Expected a clip of a page on the web');
      if (isOpen(await findAsk(id))) return;
      await asks.write({ clip: id, address: page, asked: stamp.now(), tries: 0 });
      void run(id).catch(() => undefined);
    },
    forget: (clip) => asks.remove(clip),
    async goOn() {
      const open = (await asks.list()).filter(isOpen);
      await Promise.all(open.map(({ clip }) => run(clip)));
    },
  };
}

/** What a third party is told of an address: not how the reader came there. Undefined for what is not on the web. */
export function askedAddress(given: string): ArchiveAsk['address'] | undefined {
  const plain = address.safeParse(plainAddress(given));
  return plain.success && /^https?:/u.test(plain.data) ? plain.data : undefined;
}

/** The same copy is told of again when the page is asked for twice in an hour. */
function withCopy(clip: Clip, copy: ArchivedCopy): Clip {
  const others = (clip.archived ?? []).filter((one) => one.address !== copy.address);
  return { ...clip, archived: [...others, copy].slice(-20) };
}
