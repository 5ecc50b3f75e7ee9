// Pages that look at what was requested and what is kept in memory.
import type { Group } from '../probe.ts';

export const resources: Group = {
  name: 'resources and memory',
  probes: [
    {
      does: 'lists what was loaded',
      ask: () =>
        performance
          .getEntriesByType('resource')
          .map((it) => it.name.replace(location.origin, ''))
          .filter((it) => it !== '/favicon.ico')
          .sort(),
    },
    {
      does: 'asks its own server what was requested',
      ask: async () => (await fetch('/asked')).json(),
    },
    {
      does: 'hears of what its policy forbids',
      watch: ({ notes }) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          notes.push(`${event.violatedDirective} ${event.sourceFile}`),
        );
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'reads the reports of its browser',
      watch: ({ notes }) => {
        if (typeof ReportingObserver !== 'function') return;
        new ReportingObserver((reports) => {
          for (const { type, body } of reports) notes.push(`${type} ${String(Reflect.get(body ?? {}, 'id'))}`);
        }).observe();
      },
      ask: ({ notes }) => (typeof ReportingObserver === 'function' ? notes : undefined),
    },
    {
      does: 'asks how much is stored',
      ask: async () => (await navigator.storage.estimate()).usage ?? 0,
    },
    {
      does: 'reads who ran in its long frames',
      watch: ({ notes }) => {
        if (!PerformanceObserver.supportedEntryTypes.includes('long-animation-frame')) return;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const scripts = Reflect.get(entry, 'scripts') as { sourceURL: string; invoker: string }[];
            for (const { sourceURL } of scripts) if (!sourceURL.startsWith(location.origin)) notes.push(sourceURL);
          }
        }).observe({ type: 'long-animation-frame', buffered: true });
      },
      ask: ({ notes }) =>
        PerformanceObserver.supportedEntryTypes.includes('long-animation-frame') ? [...new Set(notes)] : undefined,
    },
    {
      does: 'waits until what it threw away is forgotten',
      ask: async ({ rest }) => {
        const throwAway = () =>
          [...document.querySelectorAll('.thrown')].map((element) => {
            element.remove();
            return new WeakRef(element);
          });
        const thrown = throwAway();
        const isKept = () => thrown.filter((it) => it.deref() !== undefined).length;
        for (let turn = 0; turn < 40 && isKept() > 0; turn += 1) {
          // What fills memory makes the browser tidy up.
          for (let piece = 0; piece < 8; piece += 1) new Uint8Array(64_000_000).fill(1, 0, 1);
          const litter = Array.from({ length: 200_000 }, (_, at) => ({ at }));
          await rest(litter.length > 0 ? 50 : 0);
        }
        return [thrown.length, isKept()];
      },
    },
    {
      does: 'throws out what it did not put there, and sees whether it comes back',
      ask: async ({ rest }) => {
        const strangers = () => [...document.documentElement.children].filter((it) => it.localName === 'div').length;
        const before = strangers();
        for (const each of [...document.documentElement.children].slice(2)) each.remove();
        await rest(600);
        return [before, strangers()];
      },
    },
  ],
};
