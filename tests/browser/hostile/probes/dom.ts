// Pages that read their own tree.
import type { Group } from '../probe.ts';

export const dom: Group = {
  name: 'DOM',
  probes: [
    {
      does: 'watches every mutation',
      watch: ({ notes, whenParsed }) => {
        const list = (nodes: NodeList) => [...nodes].map((node) => node.nodeName).join();
        whenParsed(() =>
          new MutationObserver((records) => {
            for (const { type, target, attributeName, addedNodes, removedNodes } of records)
              notes.push([type, target.nodeName, attributeName, list(addedNodes), list(removedNodes)].join(' ').trim());
          }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }),
        );
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'watches mutations in its shadow trees and frames',
      watch: ({ notes, whenParsed }) => {
        const observer = new MutationObserver((records) => {
          for (const { type, target } of records) notes.push(`${type} ${target.nodeName}`);
        });
        const all = { subtree: true, childList: true, attributes: true, characterData: true };
        whenParsed(() => {
          for (const element of document.querySelectorAll('*'))
            if (element.shadowRoot !== null) observer.observe(element.shadowRoot, all);
          const frame = document.querySelector('iframe');
          frame?.addEventListener('load', () => {
            if (frame.contentDocument?.body) observer.observe(frame.contentDocument.body, all);
          });
        });
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'counts its elements by tag',
      ask: () => {
        const counts: Record<string, number> = {};
        for (const { localName } of document.getElementsByTagName('*'))
          counts[localName] = (counts[localName] ?? 0) + 1;
        return counts;
      },
    },
    {
      does: 'lists the attributes of every element',
      ask: ({ digest }) =>
        digest([...document.querySelectorAll('*')].map((it) => it.getAttributeNames().join()).join('|')),
    },
    {
      does: 'looks for tags and classes of highlighters',
      ask: () =>
        document.querySelectorAll('mark, font, [class*=highlight], [class*=mark], [data-markjs], [style*=underline]')
          .length,
    },
    {
      does: 'measures every text node',
      ask: ({ digest }) => {
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
        const lengths: number[] = [];
        while (walker.nextNode() !== null) lengths.push((walker.currentNode as Text).length);
        return digest(lengths.join());
      },
    },
    { does: 'reads its whole markup', ask: ({ digest }) => digest(document.documentElement.outerHTML) },
    {
      does: 'serialises its shadow trees',
      ask: ({ digest }) => {
        if (typeof document.documentElement.getHTML !== 'function') return undefined;
        const shadowRoots = [...document.querySelectorAll('*')].flatMap((it) => it.shadowRoot ?? []);
        return digest(document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots }));
      },
    },
    {
      does: 'reads its text as it is shown',
      ask: ({ digest }) => [document.documentElement.innerText, document.body.innerText].map(digest),
    },
    {
      does: 'keeps a range on every name',
      watch: (kit) => {
        const { notes, whenParsed, whenAsked } = kit;
        whenParsed(() => {
          const ranges = kit.names.map((name) => {
            const range = document.createRange();
            range.selectNodeContents(name.firstChild ?? name);
            return range;
          });
          whenAsked(() => {
            for (const range of ranges)
              notes.push([range.startContainer.nodeName, range.startOffset, range.endOffset, `${range}`.length].join());
          });
        });
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'looks at what stands after its body',
      ask: () =>
        [...document.documentElement.children].slice(2).map((it) => {
          const { width, height } = it.getBoundingClientRect();
          return [
            it.localName,
            String(it.shadowRoot),
            it.attributes.length,
            it.childNodes.length,
            width,
            height,
          ].join();
        }),
    },
    {
      does: 'looks at the fields of what stands after its body',
      ask: () => [...document.documentElement.children].slice(2).map((it) => Reflect.ownKeys(it).map(String).join()),
    },
    {
      does: 'styles itself by what its root holds',
      ask: () =>
        [
          'html > div',
          'body:last-child',
          'html:has(> :nth-child(3))',
          'html > :empty',
          ':not(:defined)',
          'svg, path',
        ].map((selector) => document.querySelectorAll(selector).length),
    },
    {
      does: 'copies itself',
      ask: ({ digest }) => {
        const copy = document.cloneNode(true) as Document;
        return [copy.querySelectorAll('*').length, digest(copy.documentElement.outerHTML)];
      },
    },
    {
      does: 'counts its live collections',
      ask: () =>
        [document.all, document.forms, document.links, document.images, document.scripts, document.embeds].map(
          (all) => all.length,
        ),
    },
    {
      does: 'counts its nodes by XPath',
      ask: () =>
        ['//node()', '//@*', '//text()', '//comment()', '//*[last()]'].map(
          (path) => document.evaluate(`count(${path})`, document).numberValue,
        ),
    },
  ],
};
