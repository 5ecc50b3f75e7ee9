// Pages that measure themselves.
import type { Group } from '../probe.ts';

export const layout: Group = {
  name: 'layout and scrolling',
  probes: [
    {
      does: 'measures every line of every name',
      ask: ({ names }) =>
        names.map((name) =>
          [...name.getClientRects()].map((it) => `${it.x},${it.y},${it.width},${it.height}`).join(' '),
        ),
    },
    {
      does: 'measures every element',
      ask: ({ digest }) =>
        digest(
          [...document.body.querySelectorAll('*')].map((it) => JSON.stringify(it.getBoundingClientRect())).join('\n'),
        ),
    },
    {
      does: 'measures every line of its text',
      ask: () => {
        const range = document.createRange();
        range.selectNodeContents(document.body);
        return range.getClientRects().length;
      },
    },
    {
      does: 'measures how far it reaches',
      ask: () =>
        [document.documentElement, document.body, ...document.querySelectorAll('.scroller')].flatMap((it) => [
          it.scrollWidth,
          it.scrollHeight,
          it.clientWidth,
          it.clientHeight,
          it.scrollLeft,
          it.scrollTop,
        ]),
    },
    {
      does: 'measures its window',
      ask: () => [
        innerWidth,
        innerHeight,
        visualViewport?.width ?? 0,
        visualViewport?.height ?? 0,
        visualViewport?.scale ?? 0,
        devicePixelRatio,
      ],
    },
    {
      does: 'hears of layout shifts',
      watch: ({ notes }) => {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) notes.push(JSON.stringify(Reflect.get(entry, 'sources')));
        }).observe({ type: 'layout-shift', buffered: true });
      },
      ask: ({ notes }) => (PerformanceObserver.supportedEntryTypes.includes('layout-shift') ? notes : undefined),
    },
    {
      does: 'hears of every element whose size changes',
      watch: ({ notes, whenParsed, whenAsked }) => {
        const counts = new Map<Element, number>();
        const observer = new ResizeObserver((entries) => {
          for (const { target } of entries) counts.set(target, (counts.get(target) ?? 0) + 1);
        });
        whenParsed(() => {
          for (const element of document.querySelectorAll('*')) observer.observe(element);
        });
        whenAsked(() => {
          for (const [element, count] of counts) if (count > 1) notes.push(`${element.localName} ${count}`);
        });
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'reads every computed style of every name',
      ask: ({ names, words, digest }) =>
        [...names, ...words].map((it) =>
          digest(
            [undefined, '::before', '::after', '::selection', '::highlight(mark)']
              .flatMap((part) => {
                const style = getComputedStyle(it, part);
                return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`);
              })
              .join(';'),
          ),
        ),
    },
    {
      does: 'reads every computed style of its root and body',
      ask: ({ digest }) =>
        [document.documentElement, document.body].map((it) => {
          const style = getComputedStyle(it);
          return digest([...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'));
        }),
    },
    {
      does: 'hears of everything that scrolls by itself',
      watch: ({ notes }) =>
        document.addEventListener('scroll', ({ target }) => notes.push((target as Node).nodeName), true),
      ask: ({ notes }) => notes,
    },
    {
      does: 'hears of parts that the browser had skipped and now lays out',
      watch: ({ notes }) =>
        addEventListener(
          'contentvisibilityautostatechange',
          (event) => {
            const { skipped, target } = event as ContentVisibilityAutoStateChangeEvent;
            notes.push(`${(target as Element).className} ${skipped}`);
          },
          true,
        ),
      ask: ({ notes }) => [
        ...notes.sort(),
        ...[...document.querySelectorAll('.skipped')].map((it) => it.checkVisibility({ contentVisibilityAuto: true })),
      ],
    },
    {
      does: 'hears of folds that open, and of a match that is shown',
      watch: ({ notes }) => {
        for (const name of ['toggle', 'beforetoggle', 'beforematch'])
          addEventListener(name, ({ target }) => notes.push(`${name} ${(target as Element).className}`), true);
      },
      ask: ({ notes }) => notes.sort(),
    },
    {
      does: 'hears what was the largest thing painted',
      watch: ({ notes, whenAsked }) => {
        let largest = '';
        let most = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { element, size } = entry as unknown as { element: Element | null; size: number };
            if (size > most) largest = `${element?.localName} ${size}`;
            most = Math.max(most, size);
          }
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
        whenAsked(() => notes.push(largest));
      },
      ask: ({ notes }) =>
        PerformanceObserver.supportedEntryTypes.includes('largest-contentful-paint') ? notes : undefined,
    },
    {
      does: 'hears where its first paragraph was painted',
      watch: ({ notes }) => {
        if (!PerformanceObserver.supportedEntryTypes.includes('element')) return;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { identifier, intersectionRect } = entry as unknown as Record<string, unknown>;
            notes.push(`${identifier} ${JSON.stringify(intersectionRect)}`);
          }
        }).observe({ type: 'element', buffered: true });
      },
      ask: ({ notes }) => (PerformanceObserver.supportedEntryTypes.includes('element') ? notes : undefined),
    },
    {
      does: 'asks its media queries',
      ask: () =>
        ['(forced-colors: active)', '(prefers-color-scheme: dark)', '(prefers-reduced-motion)', 'print', '(hover)'].map(
          (query) => matchMedia(query).matches,
        ),
    },
    {
      does: 'searches itself for every name',
      ask: ({ names }) => {
        const search = globalThis as unknown as { find: (text: string) => boolean };
        const found = names.map((name) => {
          getSelection()?.removeAllRanges();
          return `${search.find(name.textContent ?? '')} ${String(getSelection()).length}`;
        });
        getSelection()?.removeAllRanges();
        scrollTo(0, 0);
        return found;
      },
    },
    {
      does: 'selects all of itself',
      ask: ({ digest }) => {
        getSelection()?.selectAllChildren(document.documentElement);
        const text = String(getSelection());
        getSelection()?.removeAllRanges();
        return digest(text);
      },
    },
    {
      does: 'scrolls to its end',
      ask: async ({ settle }) => {
        // What was skipped gets its true height once it is near: the end is where it is met twice.
        for (let times = 0; times < 2; times += 1) {
          scrollTo(1_000_000, 100_000_000);
          await settle();
        }
        const end = [scrollX, scrollY];
        scrollTo(0, 0);
        await settle();
        return end;
      },
    },
    {
      does: 'grows above what is read, and sees what the browser holds on to',
      ask: async ({ settle }) => {
        scrollTo(0, 200);
        await settle();
        const block = document.createElement('div');
        block.style.height = '150px';
        document.body.prepend(block);
        await settle();
        const after = scrollY;
        block.remove();
        scrollTo(0, 0);
        await settle();
        return after;
      },
    },
    {
      does: 'moves its names, and sees what the browser calls a shift',
      ask: async ({ names, rest }) => {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return undefined;
        const seen: string[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const sources = Reflect.get(entry, 'sources') as { node: Node | null }[];
            seen.push(...sources.map(({ node }) => node?.nodeName ?? 'unknown'));
          }
        });
        observer.observe({ type: 'layout-shift' });
        const [first] = names;
        first?.closest('p')?.style.setProperty('margin-top', '40px');
        await rest(300);
        first?.closest('p')?.style.removeProperty('margin-top');
        await rest(300);
        observer.disconnect();
        return seen.sort();
      },
    },
  ],
};
