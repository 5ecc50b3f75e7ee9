// Pages that listen to what the reader does with pointer and keys; see `act.ts` for what that is.
import type { Group } from '../probe.ts';

export const events: Group = {
  name: 'events and input',
  probes: [
    {
      does: 'hears every kind of event',
      watch: ({ notes }) => {
        const names = [window, document, document.documentElement].flatMap((owner) => {
          const all: string[] = [];
          for (const name in owner) if (name.startsWith('on')) all.push(name.slice(2));
          return all;
        });
        for (const name of new Set(names))
          addEventListener(
            name,
            ({ type }) => {
              if (!notes.includes(type)) notes.push(type);
            },
            true,
          );
      },
      // A frame more or less tells of the machine, not of the reader.
      ask: ({ notes }) => notes.filter((name) => !/^(?:pointerrawupdate|scroll|scrollend)$/u.test(name)).sort(),
    },
    {
      does: 'notes what the pointer enters',
      watch: ({ notes }) => {
        addEventListener('pointerover', ({ target }) => notes.push(`${(target as Element).className}`), true);
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'notes the way of every press through the tree',
      watch: ({ notes }) => {
        for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          addEventListener(name, (event) => {
            const way = event.composedPath().map((it) => (it instanceof Node ? it.nodeName : 'window'));
            notes.push([name, event.isTrusted, event.defaultPrevented, event.cancelable, ...way].join(' '));
          });
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'notes where in what it was pressed',
      watch: ({ notes }) => {
        addEventListener('click', ({ offsetX, offsetY, clientX, clientY, detail }) =>
          notes.push([offsetX, offsetY, clientX, clientY, detail].join()),
        );
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'notes whether anybody takes its keys',
      watch: ({ notes }) => {
        for (const name of ['keydown', 'keypress', 'keyup'])
          addEventListener(name, (event) => {
            const { key, defaultPrevented, isTrusted } = event as KeyboardEvent;
            notes.push([name, key, defaultPrevented, isTrusted].join(' '));
          });
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'notes where the focus goes',
      watch: ({ notes }) => {
        addEventListener('focusin', ({ target }) => notes.push((target as Element).id), true);
        addEventListener('focusout', ({ target }) => notes.push(`${(target as Element).id} left`), true);
      },
      ask: ({ notes }) => [...notes, document.activeElement?.id ?? ''],
    },
    {
      does: 'notes everything that is selected',
      watch: ({ notes }) => {
        document.addEventListener('selectionchange', () => notes.push(String(getSelection())));
      },
      ask: ({ notes }) => [...new Set(notes)],
    },
    {
      does: 'asks what the pointer rests on',
      watch: ({ notes }) => {
        addEventListener('rest', () => {
          notes.push([...document.querySelectorAll(':hover')].map((it) => it.localName).join());
          const { x = 0, y = 0 } = document.querySelector(':hover .name:hover')?.getBoundingClientRect() ?? {};
          for (let by = -60; by <= 120; by += 20)
            notes.push(
              document
                .elementsFromPoint(x + 10, y + by)
                .map((it) => it.localName)
                .join('<'),
            );
        });
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'sees whether anything changes while the pointer rests on a name',
      watch: ({ notes, whenParsed }) => {
        whenParsed(() =>
          new MutationObserver((records) => {
            for (const { type, target, attributeName } of records)
              notes.push([type, target.nodeName, attributeName].join(' '));
          }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }),
        );
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'has the browser say what is covered while the pointer rests on a name',
      watch: (kit) => {
        addEventListener('rest', () => {
          void kit
            .seeCovered([...kit.names, ...document.querySelectorAll('p, a, input')])
            .then((seen) => kit.notes.push(...(seen ?? [])));
        });
      },
      ask: ({ notes }) => (notes.length === 0 ? undefined : notes),
    },
    {
      does: 'notes how far it is scrolled',
      watch: ({ notes }) => {
        addEventListener('scrollend', () => notes.push(String(scrollY)));
      },
      ask: ({ notes }) => [notes.at(-1) ?? '', scrollY],
    },
    {
      does: 'hears of errors, messages and violations',
      watch: ({ notes }) => {
        for (const name of ['error', 'unhandledrejection', 'rejectionhandled', 'message', 'messageerror', 'storage'])
          addEventListener(name, ({ type }) => notes.push(type), true);
        for (const name of ['securitypolicyviolation', 'freeze', 'resume', 'visibilitychange'])
          document.addEventListener(name, ({ type }) => notes.push(type), true);
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'notes when its window is another size',
      watch: ({ notes }) => {
        addEventListener('resize', () => notes.push(`${innerWidth} ${innerHeight}`));
      },
      ask: ({ notes }) => [...new Set(notes)],
    },
    {
      does: 'presses every name by itself',
      ask: ({ names }) =>
        names.flatMap((name) =>
          ['pointerover', 'mouseover', 'pointerdown', 'mousedown', 'mouseup', 'click', 'contextmenu'].map((type) => {
            const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true });
            return name.dispatchEvent(event) && document.activeElement?.localName !== 'div';
          }),
        ),
    },
    {
      does: 'counts the events that the browser timed',
      ask: () => {
        const { eventCounts } = performance as unknown as { eventCounts?: Map<string, number> };
        if (eventCounts === undefined) return undefined;
        return ['click', 'keydown', 'keyup', 'mousedown', 'input'].map((it) => eventCounts.get(it) ?? 0);
      },
    },
  ],
};
