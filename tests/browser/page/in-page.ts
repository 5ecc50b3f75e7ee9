// Runs in a world of its own in every document of a test: the page's rooms, and a background of a few lines.
import messages from '../../../assets/public/_locales/en/messages.json';
import type { Manner, PageMessage, TextMessage } from '../../../messaging/page-messages.ts';
import { writePlaces } from '../../../messaging/write-places.ts';
import { attendPage } from '../../../page/attend-page.ts';
import type { Attendance } from '../../../page/attendance.ts';
import { takeCopy } from '../../../page/copy/take-copy.ts';

export interface TestWorld {
  /** Names that are known, with the look that each gets. */
  names: [string, number][];
  attendance: Attendance | undefined;
  takeCopy: typeof takeCopy;
  /** The last message of each passage. */
  heard: Map<number, TextMessage>;
  /** Everything that was sent, in order. */
  sent: Exclude<PageMessage, { kind: 'begin' }>[];
  /** What is answered to a page script that begins. */
  manner: Manner;
  /** How often sending fails before it works again. */
  failures: number;
  alive: boolean;
  /** Roots of the overlay, which nobody else can open. */
  roots: ShadowRoot[];
  /** How long each task of the page script held the page, ms. */
  tasks: { kind: string; took: number }[];
  places: Map<number, { ref: number; text: string }>;
}

const world = globalThis as unknown as { test: TestWorld; testNames?: [string, number][]; testManner?: Manner };

world.test = {
  names: world.testNames ?? [],
  attendance: undefined,
  takeCopy,
  heard: new Map(),
  sent: [],
  manner: world.testManner ?? 'painted',
  failures: 0,
  alive: true,
  roots: [],
  tasks: [],
  places: new Map(),
};
const { test } = world;

const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  test.roots.push(root);
  return root;
};

/** Notes how long every call of a function takes. */
function time<A extends unknown[]>(kind: string, work: (...given: A) => unknown): (...given: A) => void {
  return (...given) => {
    const start = performance.now();
    work(...given);
    const took = performance.now() - start;
    if (took > 1) test.tasks.push({ kind, took });
  };
}

const scope = globalThis as unknown as {
  setTimeout: (work: () => void, ms?: number) => number;
  requestAnimationFrame: (work: () => void) => number;
  scheduler: { postTask: (work: () => void, options: object) => Promise<void> };
  MutationObserver: typeof MutationObserver;
};
const { setTimeout: later, requestAnimationFrame: nextFrame, MutationObserver: Observer } = scope;
const postTask = scope.scheduler.postTask.bind(scope.scheduler);
scope.setTimeout = (work, ms) => later(time('timer', work), ms);
scope.requestAnimationFrame = (work) => nextFrame(time('frame', work));
scope.scheduler.postTask = (work, options) => postTask(time('quiet', work), options);
scope.MutationObserver = class extends Observer {
  constructor(hear: MutationCallback) {
    super(time('mutations', hear));
  }
};

let ref = 0;

function findPlaces(text: string): number[] {
  const places: number[] = [];
  for (const [name, look] of test.names) {
    const pattern = new RegExp(name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+'), 'gu');
    for (const found of text.matchAll(pattern)) {
      ref += 1;
      places.push(found.index, found.index + found[0].length, ref, look);
      test.places.set(ref, { ref, text: found[0] });
    }
  }
  return places;
}

async function send(message: PageMessage): Promise<unknown> {
  await new Promise((resolve) => setTimeout(resolve, 1));
  if (test.failures > 0) {
    test.failures -= 1;
    throw new Error('Could not establish connection.');
  }
  if (message.kind === 'begin') return { manner: test.manner };
  test.sent.push(message);
  if (message.kind !== 'text') return null;
  if (message.text === '') test.heard.delete(message.passage);
  else test.heard.set(message.passage, message);
  return { places: writePlaces(findPlaces(message.text)) };
}

function attend(): void {
  test.attendance = attendPage({
    page: document,
    view: window,
    load: 1,
    now: () => performance.now(),
    send,
    isAlive: () => test.alive,
    words: {
      kind: (look) =>
        `${[messages.markCertain, messages.markLikely, messages.markPossible][look % 3]?.message} · ${
          (look < 3 ? messages.markPerson : messages.markCase).message
        }`,
      why: (look) =>
        [messages.markCertainWhy, messages.markLikelyWhy, messages.markPossibleWhy][look % 3]?.message ?? '',
      more: messages.markMore.message,
    },
  });
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', attend);
else attend();
