// Pages that ask what stands where, and what of them is covered.
import type { Group } from '../probe.ts';

export const hitTesting: Group = {
  name: 'hit-testing',
  probes: [
    {
      does: 'asks what stands over the middle of every name',
      ask: ({ names, words }) =>
        [...names, ...words].map((name) => {
          const { left, top, width, height } = name.getBoundingClientRect();
          const all = document.elementsFromPoint(left + width / 2, top + height / 2);
          return all.map((it) => it.localName).join('<');
        }),
    },
    {
      does: 'asks what stands where a line under a name would be',
      ask: ({ names }) =>
        names.map((name) => {
          const { left, bottom } = name.getBoundingClientRect();
          return [-2, -1, 0, 1, 2, 3].map((by) => document.elementFromPoint(left + 4, bottom + by)?.localName).join();
        }),
    },
    {
      does: 'asks what stands at every tenth pixel of the window',
      ask: ({ digest }) => {
        const all: string[] = [];
        for (let y = 0; y < innerHeight; y += 10)
          for (let x = 0; x < innerWidth; x += 10) all.push(document.elementFromPoint(x, y)?.localName ?? '');
        return digest(all.join());
      },
    },
    {
      does: 'asks which letter stands over every name',
      ask: ({ names }) => {
        if (typeof document.caretPositionFromPoint !== 'function') return undefined;
        return names.map((name) => {
          const { left, top, width, height } = name.getBoundingClientRect();
          const caret = document.caretPositionFromPoint(left + width / 2, top + height / 2);
          return `${caret?.offsetNode.nodeName} ${caret?.offset}`;
        });
      },
    },
    {
      does: 'asks which highlights stand over every name',
      ask: ({ names }) => {
        const registry = (CSS as unknown as { highlights?: object }).highlights;
        const ask =
          registry && (Reflect.get(registry, 'highlightsFromPoint') as undefined | ((...at: number[]) => object[]));
        if (registry === undefined || ask === undefined) return undefined;
        return names.map((name) => {
          const { left, top, width, height } = name.getBoundingClientRect();
          return ask.call(registry, left + width / 2, top + height / 2).length;
        });
      },
    },
    {
      does: 'asks its shadow trees what stands in them',
      ask: () =>
        [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => {
          if (shadowRoot === null) return [];
          return [...shadowRoot.querySelectorAll('.name')].map((name) => {
            const { left, top, height } = name.getBoundingClientRect();
            const all = shadowRoot.elementsFromPoint(left + 2, top + height / 2);
            return all.map((it) => it.localName).join('<');
          });
        }),
    },
    {
      does: 'asks the frame in it what stands there',
      ask: () => {
        const page = document.querySelector('iframe')?.contentDocument;
        return [...(page?.querySelectorAll('.name') ?? [])].map((name) => {
          const { left, top, height } = name.getBoundingClientRect();
          return (
            page
              ?.elementsFromPoint(left + 2, top + height / 2)
              .map((it) => it.localName)
              .join('<') ?? ''
          );
        });
      },
    },
    {
      does: 'has the browser say of every name whether it is covered',
      ask: ({ names, words, seeCovered }) => seeCovered([...names, ...words]),
    },
    {
      does: 'stands small boxes where a line would be, and has the browser say whether they are covered',
      ask: ({ seeCovered }) => seeCovered([...document.querySelectorAll('.foot')]),
    },
    {
      does: 'has the browser say how much of every name is in the window',
      ask: ({ names, words }) =>
        new Promise((resolve) => {
          const all = [...names, ...words];
          const found = new Map<Element, number>();
          const observer = new IntersectionObserver((entries) => {
            for (const entry of entries) found.set(entry.target, entry.intersectionRatio);
            if (found.size < all.length) return;
            observer.disconnect();
            resolve(all.map((it) => found.get(it) ?? -1));
          });
          for (const each of all) observer.observe(each);
        }),
    },
    {
      does: 'asks of every name whether it is shown',
      ask: ({ names }) =>
        names.map((name) => name.checkVisibility({ opacityProperty: true, visibilityProperty: true })),
    },
    {
      does: 'asks what stands past its own end',
      ask: () => {
        const { bottom, right } = document.body.getBoundingClientRect();
        const points = [
          [right + 2, 10],
          [1, 1],
          [innerWidth - 1, innerHeight - 1],
          [5, bottom + 3],
        ] as const;
        return points.map(([x, y]) =>
          document
            .elementsFromPoint(x, y)
            .map((it) => it.localName)
            .join('<'),
        );
      },
    },
  ],
};
