// Pages that read what the browser keeps for them by name.
import type { Group } from '../probe.ts';

export const registries: Group = {
  name: 'registries',
  probes: [
    {
      does: 'lists the highlights and their ranges',
      ask: () => {
        if (!('highlights' in CSS)) return undefined;
        return [...CSS.highlights].map(([name, ranges]) => [name, ...[...ranges].map(String)].join());
      },
    },
    {
      does: 'looks again and again whether a highlight flashes',
      watch: ({ notes }) => {
        if (!('highlights' in CSS)) return;
        const look = () => {
          if (CSS.highlights.size > 0 && notes.length === 0) notes.push('a highlight');
          if (performance.now() < 1_500) requestAnimationFrame(look);
        };
        look();
      },
      ask: ({ notes }) => ('highlights' in CSS ? notes : undefined),
    },
    {
      does: 'counts its style sheets and rules',
      ask: () =>
        [...document.styleSheets, ...document.adoptedStyleSheets].map(
          (sheet) => `${sheet.ownerNode?.nodeName} ${sheet.cssRules.length}`,
        ),
    },
    { does: 'counts its animations', ask: () => document.getAnimations().map((it) => it.id) },
    { does: 'counts its fonts', ask: () => [document.fonts.size, document.fonts.status] },
    {
      does: 'lists the custom properties of its root',
      ask: () => [...getComputedStyle(document.documentElement)].filter((name) => name.startsWith('--')),
    },
    {
      does: 'lists its global names',
      ask: ({ digest }) => digest(Object.getOwnPropertyNames(window).sort().join()),
    },
    {
      does: 'lists the fields of its prototypes',
      ask: ({ digest }) => {
        const all = Object.getOwnPropertyNames(window)
          .sort()
          .flatMap((name) => {
            const made: unknown = Reflect.getOwnPropertyDescriptor(window, name)?.value;
            if (typeof made !== 'function' || made.prototype === undefined) return [];
            return [
              `${name}:${Reflect.ownKeys(made.prototype as object)
                .map(String)
                .join()}`,
            ];
          });
        return digest(all.join('\n'));
      },
    },
    {
      does: 'asks its functions for their source',
      ask: ({ digest }) => {
        const protos = [Node, Element, Document, EventTarget, Range, History, Storage].map((it) => it.prototype);
        const sources = protos.flatMap((proto) =>
          Object.values(Object.getOwnPropertyDescriptors(proto)).map(({ value, get }) => `${value ?? get}`),
        );
        return digest(sources.join('\n'));
      },
    },
    {
      does: 'opens its storage',
      ask: async () => [
        Object.keys(localStorage).join(),
        Object.keys(sessionStorage).join(),
        document.cookie,
        (await indexedDB.databases()).map((it) => it.name ?? '').join(),
        (await caches.keys()).join(),
      ],
    },
    {
      does: 'lists its service workers',
      ask: async () => (await navigator.serviceWorker.getRegistrations()).length,
    },
    {
      does: 'lists the locks of its origin',
      ask: async () => {
        const { held, pending } = await navigator.locks.query();
        return [held?.length ?? 0, pending?.length ?? 0];
      },
    },
    {
      does: 'lists the marks in its performance record',
      ask: () => ['mark', 'measure'].map((type) => performance.getEntriesByType(type).length),
    },
    {
      does: 'counts its frames, plug-ins and media types',
      ask: () => [window.length, navigator.plugins.length, navigator.mimeTypes.length],
    },
    {
      does: 'knows where the extension lives, and asks for its files',
      ask: async ({ extension }) => {
        const files = ['page.js', 'icon/16.png', 'sidepanel.html', 'desk.html', 'manifest.json', 'sample/article.html'];
        const asked = await Promise.all(
          files.map((file) => fetch(extension + file, { mode: 'no-cors' }).then(String, (error: Error) => error.name)),
        );
        const image = await new Promise<string>((resolve) => {
          const img = new Image();
          img.onload = () => resolve('shown');
          img.onerror = () => resolve('refused');
          img.src = `${extension}icon/16.png`;
        });
        return [...asked, image];
      },
    },
    {
      does: 'knows the name of the extension, and speaks to it',
      ask: ({ extension }) => {
        const world = globalThis as unknown as { chrome?: { runtime?: object }; browser?: { runtime?: object } };
        const { host } = new URL(extension);
        const runtimes = [world.chrome?.runtime, world.browser?.runtime];
        return runtimes.map((runtime) => {
          if (runtime === undefined) return 'nobody to speak to';
          const send = Reflect.get(runtime, 'sendMessage') as undefined | ((...given: unknown[]) => unknown);
          try {
            return send === undefined ? 'no way to speak' : typeof send(host, { kind: 'load' });
          } catch (error) {
            return (error as Error).name;
          }
        });
      },
    },
  ],
};
