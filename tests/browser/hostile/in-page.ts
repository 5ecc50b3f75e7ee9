// Runs in the head of a hostile page: gives every probe its kit, and asks them all when the time has come.
import type { Json } from '../remote.ts';
import type { Kit, Probe } from './probe.ts';

/** What the page learnt, by what its probes do. */
export type Answers = Readonly<Record<string, Json>>;

/** What a browser without a thing answers. */
export const absent = 'not here';

export interface HostilePage {
  /** Asks every probe, one after the other. */
  readonly ask: () => Promise<Answers>;
}

/**
 * Prepares a page; sees nothing but its arguments, because its source is written into the page.
 *
 * @param extension  Where Vigil's own files are.
 * @param missing    What to answer where the browser has no such thing.
 */
export function prepare(probes: readonly Probe[], extension: string, missing: string): HostilePage {
  const { setTimeout: later, Map: Notes } = globalThis;
  const { apply } = Reflect;
  const { push } = Array.prototype;
  /** Calls are counted while the page's own hands are still. */
  let counting = true;
  const parsed: (() => void)[] = [];

  const inPeace = (work: () => void) => {
    counting = false;
    work();
    counting = true;
  };

  const patch = (calls: Record<string, number>, owner: object, names?: string) => {
    const count = (name: string) => {
      if (counting) calls[name] = (calls[name] ?? 0) + 1;
    };
    const wrap = (name: string, original: object): object =>
      new Proxy(original, {
        apply: (target, self, given) => {
          count(name);
          return apply(target as () => unknown, self, given);
        },
        construct: (target, given, self) => {
          count(`new ${name}`);
          return Reflect.construct(target as new () => object, given, self);
        },
      });
    for (const name of names?.split(' ') ?? Object.getOwnPropertyNames(owner)) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (own?.configurable !== true || name === 'constructor') continue;
      const { value, get } = own;
      if (typeof value === 'function') own.value = wrap(name, value);
      else if (get !== undefined) own.get = wrap(name, get) as () => unknown;
      else continue;
      Object.defineProperty(owner, name, own);
    }
  };

  const seeCovered = (elements: readonly Element[]): Promise<string[] | undefined> =>
    new Promise((resolve) => {
      const found = new Map<Element, string>();
      const options: object = { trackVisibility: true, delay: 100 };
      const observer = new IntersectionObserver((entries) => {
        for (const entry of entries) found.set(entry.target, String(Reflect.get(entry, 'isVisible')));
        if (found.size < elements.length) return;
        observer.disconnect();
        const all = elements.map((it) => found.get(it) ?? '');
        resolve(all.includes('undefined') ? undefined : all);
      }, options);
      for (const each of elements) observer.observe(each);
    });

  const digest = (text: string) => {
    if (text.length < 0) return text;
    let sum = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return `${text.length}:${sum.toString(16)}`;
  };

  const kits = probes.map((probe) => {
    const notes: string[] = [];
    const calls: Record<string, number> = {};
    const asked: (() => void)[] = [];
    const kit: Kit = {
      get names() {
        return [...document.querySelectorAll<HTMLElement>('.name')];
      },
      get words() {
        return [...document.querySelectorAll<HTMLElement>('.word')];
      },
      notes,
      extension,
      digest,
      rest: (ms) => new Promise((resolve) => later(resolve, ms)),
      settle: async () => {
        for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
        await new Promise((resolve) => later(resolve, 50));
      },
      whenParsed: (work) => apply(push, parsed, [work]),
      whenAsked: (work) => apply(push, asked, [work]),
      patch: (owner, names) => patch(calls, owner, names),
      seeCovered,
    };
    return { probe, kit, notes, calls, asked };
  });
  addEventListener('DOMContentLoaded', () =>
    inPeace(() => {
      for (const work of parsed) work();
    }),
  );
  for (const { probe, kit } of kits) probe.watch?.(kit);

  return {
    ask: async () => {
      counting = false;
      const answers = new Notes<string, Json>();
      for (const { probe, kit, notes, calls, asked } of kits) {
        for (const [name, times] of Object.entries(calls)) notes.push(`${name} ${times}`);
        for (const work of asked) work();
        try {
          answers.set(probe.does, structuredClone((await probe.ask(kit)) ?? missing));
        } catch (error) {
          answers.set(probe.does, `failed: ${String(error)}`);
        }
      }
      return Object.fromEntries(answers);
    },
  };
}
