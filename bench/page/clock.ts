// Times every piece of work of the page script, from inside the world that it runs in.

export interface Work {
  /** Who called: a timer, a frame, a quiet moment, a message. */
  readonly kind: string;
  readonly at: number;
  /** Main thread, ms. */
  readonly took: number;
}

export interface Clock {
  readonly works: Work[];
  /** When everything that was there at first had been sent; 0 before. */
  readonly doneAt: number;
  readonly lastAt: number;
  readonly now: number;
  readonly messages: number;
  /** Roots of shadow trees that were made: the overlay's. */
  readonly roots: ShadowRoot[];
}

/** Runs in the page script's world, before it. Its source is sent there: it must not use anything outside itself. */
export function startClock(): void {
  const works: Work[] = [];
  const state = { works, doneAt: 0, lastAt: 0, messages: 0, roots: [] as ShadowRoot[] };
  const scope = globalThis as unknown as Record<string, never> & {
    clock: unknown;
    chrome: { runtime: { sendMessage: (message: { done?: boolean }) => Promise<unknown> } };
    scheduler: { postTask: (work: () => void, options: object) => Promise<void> };
  };
  Object.defineProperty(scope, 'clock', {
    configurable: true,
    get: () => ({ ...state, roots: [], now: performance.now() }),
  });
  Object.defineProperty(scope, 'overlayRoots', { configurable: true, value: state.roots });

  const note = (kind: string, at: number): void => {
    const end = performance.now();
    works.push({ kind, at, took: end - at });
    if (end - at > 0.05) state.lastAt = end;
  };
  /** Times a callback, and what it leaves to be done right after it. */
  const time =
    <A extends unknown[]>(kind: string, work: (...given: A) => unknown) =>
    (...given: A): void => {
      const at = performance.now();
      queueMicrotask(() => undefined);
      work(...given);
      queueMicrotask(() => note(kind, at));
    };

  const { setTimeout: later, requestAnimationFrame: nextFrame, MutationObserver: Mutations } = window;
  const quiet = scope.scheduler.postTask.bind(scope.scheduler);
  window.setTimeout = ((work: () => void, ms?: number) => later(time('timer', work), ms)) as typeof setTimeout;
  window.requestAnimationFrame = (work) => nextFrame(time('frame', work));
  scope.scheduler.postTask = (work, options) => quiet(time('quiet', work), options);
  window.MutationObserver = class extends Mutations {
    constructor(hear: MutationCallback) {
      super(time('mutations', hear));
    }
  };
  const port = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    configurable: true,
    set(this: MessagePort, hear: () => void) {
      port?.set?.call(this, time('after frame', hear));
    },
  });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    state.roots.push(root);
    return root;
  };
  const send = scope.chrome.runtime.sendMessage.bind(scope.chrome.runtime);
  scope.chrome.runtime.sendMessage = async (message) => {
    state.messages += 1;
    const sending = send(message);
    if (message.done === true && state.doneAt === 0) state.doneAt = performance.now();
    const answer = await sending;
    const at = performance.now();
    // The page script goes on some turns after the answer is there.
    let turns = 12;
    const next = (): void => {
      turns -= 1;
      if (turns > 0) queueMicrotask(next);
      else note('answer', at);
    };
    next();
    return answer;
  };
}

/** Main-thread time of the first pass: reading and sending; ms. What answers bring, marks seen and unseen, is not of it. */
export function sumFirstPass({ works, doneAt }: Clock): number {
  return works
    .filter(({ kind, at }) => (kind === 'after frame' || kind === 'quiet') && at <= doneAt)
    .reduce((sum, { took }) => sum + took, 0);
}

/** The page script's own time by who called it, ms: `timer 12`, the most first. */
export function listKinds({ works }: Clock): string[] {
  const sums = new Map<string, number>();
  for (const { kind, took } of works) sums.set(kind, (sums.get(kind) ?? 0) + took);
  return [...sums].sort((one, other) => other[1] - one[1]).map(([kind, took]) => `${kind} ${took.toFixed(0)}`);
}

/** All of the page script's own time, ms. */
export function sumAll({ works }: Clock): number {
  return works.reduce((sum, { took }) => sum + took, 0);
}

/** The longest time that the page script held the page, ms. */
export function longestWork({ works }: Clock): number {
  return Math.max(0, ...works.map(({ took }) => took));
}
