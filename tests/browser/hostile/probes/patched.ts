// Pages that put themselves in place of what a script calls, before any other script is there.
import type { Group, Kit, Probe } from '../probe.ts';

/**
 * A probe that counts who calls what a page put its own functions in place of.
 *
 * @param does   As in `Probe`.
 * @param watch  Calls `patch` on what it counts.
 */
function countCalls(does: string, watch: (kit: Kit) => void): Probe {
  return { does: `counts who ${does}`, watch, ask: ({ notes }) => notes };
}

/** In the page, `kit.patch(owner, names)` notes every call of these functions and accessors; all there are without names. */
export const patched: Group = {
  name: 'prototypes patched before us',
  probes: [
    countCalls('makes elements', ({ patch }) =>
      patch(
        Document.prototype,
        'createElement createElementNS createTextNode createDocumentFragment importNode adoptNode',
      ),
    ),
    countCalls('walks the tree', ({ patch }) => {
      patch(
        Document.prototype,
        'createTreeWalker createNodeIterator createRange querySelectorAll documentElement body',
      );
      patch(TreeWalker.prototype);
      patch(NodeIterator.prototype);
      patch(
        Node.prototype,
        'childNodes firstChild nextSibling parentNode parentElement contains getRootNode isConnected',
      );
    }),
    countCalls('puts elements in or takes them out', ({ patch }) => {
      patch(Node.prototype, 'appendChild insertBefore removeChild replaceChild normalize cloneNode');
      patch(Element.prototype, 'append prepend before after remove replaceWith replaceChildren insertAdjacentElement');
      patch(Element.prototype, 'innerHTML outerHTML setHTMLUnsafe insertAdjacentHTML setAttribute toggleAttribute');
    }),
    countCalls('opens shadow trees', ({ patch }) => {
      patch(Element.prototype, 'attachShadow shadowRoot assignedSlot');
      patch(HTMLElement.prototype, 'attachInternals');
      patch(ShadowRoot.prototype);
    }),
    countCalls('reads text', ({ patch }) => {
      patch(CharacterData.prototype, 'data length substringData');
      patch(Text.prototype, 'splitText wholeText');
      patch(Node.prototype, 'textContent nodeValue');
      patch(HTMLElement.prototype, 'innerText');
    }),
    countCalls('measures', ({ patch }) => {
      patch(Element.prototype, 'getBoundingClientRect getClientRects clientWidth clientHeight scrollTop scrollHeight');
      patch(Element.prototype, 'checkVisibility scrollIntoView matches closest animate');
      patch(HTMLElement.prototype, 'offsetWidth offsetHeight offsetTop offsetParent');
      patch(Range.prototype);
      patch(window, 'getComputedStyle matchMedia innerHeight scrollY');
    }),
    countCalls('asks what stands at a point', ({ patch }) =>
      patch(
        Document.prototype,
        'elementFromPoint elementsFromPoint caretPositionFromPoint caretRangeFromPoint getSelection',
      ),
    ),
    countCalls('makes an observer', ({ patch }) => {
      patch(window, 'MutationObserver IntersectionObserver ResizeObserver PerformanceObserver');
      for (const each of [MutationObserver, IntersectionObserver, ResizeObserver]) patch(each.prototype);
    }),
    countCalls('listens or sends events', ({ patch }) => {
      patch(EventTarget.prototype);
      patch(Event.prototype, 'composedPath preventDefault stopPropagation target isTrusted');
      patch(window, 'AbortController CustomEvent Event');
    }),
    countCalls('sets a timer', ({ patch }) => {
      patch(window, 'setTimeout setInterval clearTimeout requestAnimationFrame requestIdleCallback queueMicrotask');
      const { scheduler } = globalThis as unknown as { scheduler?: object };
      if (scheduler !== undefined) patch(Object.getPrototypeOf(scheduler) as object);
      patch(Performance.prototype, 'now mark measure');
    }),
    countCalls('sends a message', ({ patch }) => {
      patch(window, 'postMessage MessageChannel BroadcastChannel Worker SharedWorker');
      patch(MessagePort.prototype);
      patch(BroadcastChannel.prototype);
    }),
    countCalls('asks the network', ({ patch }) => {
      patch(window, 'fetch XMLHttpRequest WebSocket EventSource Image Request');
      patch(XMLHttpRequest.prototype, 'open send');
      patch(Navigator.prototype, 'sendBeacon');
      patch(HTMLImageElement.prototype, 'src');
    }),
    countCalls('styles anything', ({ patch }) => {
      patch(window, 'CSSStyleSheet Highlight');
      patch(CSSStyleSheet.prototype);
      patch(CSSStyleDeclaration.prototype, 'cssText setProperty');
      patch(Document.prototype, 'adoptedStyleSheets styleSheets');
      const { HighlightRegistry: registry } = globalThis as unknown as { HighlightRegistry?: { prototype: object } };
      if (registry !== undefined) patch(registry.prototype);
    }),
    countCalls('stores anything', ({ patch }) => {
      patch(Storage.prototype);
      patch(IDBFactory.prototype);
      patch(Document.prototype, 'cookie');
      if ('CacheStorage' in globalThis) patch(CacheStorage.prototype);
    }),
    countCalls('registers anything', ({ patch }) => {
      patch(CustomElementRegistry.prototype);
      const { TrustedTypePolicyFactory: policies } = globalThis as unknown as {
        TrustedTypePolicyFactory?: { prototype: object };
      };
      if (policies !== undefined) patch(policies.prototype);
      patch(CSS, 'registerProperty supports escape');
    }),
    countCalls('uses lists, maps and texts', ({ patch }) => {
      patch(Array.prototype, 'push map filter find findIndex splice slice some every at sort flatMap forEach');
      patch(Map.prototype, 'get set has delete keys values');
      patch(Set.prototype, 'add has delete values');
      patch(WeakMap.prototype, 'get set has');
      patch(String.prototype, 'slice replace matchAll match trim split charCodeAt charAt');
      patch(RegExp.prototype, 'exec test');
      patch(Promise.prototype, 'then catch finally');
      patch(JSON, 'parse stringify');
      patch(Reflect, 'get set ownKeys');
    }),
    {
      does: 'lays traps on the fields of its own elements',
      watch: ({ notes, whenParsed }) => {
        const trap = (owner: object, name: string) =>
          Object.defineProperty(owner, name, {
            configurable: true,
            get: () => {
              notes.push(name);
              return Reflect.get(Object.getPrototypeOf(owner) as object, name, owner);
            },
          });
        const fields = ['parentNode', 'shadowRoot', 'localName', 'isConnected', 'getBoundingClientRect', 'matches'];
        whenParsed(() => {
          for (const name of document.querySelectorAll('.name')) {
            for (const field of fields) trap(name, field);
            if (name.firstChild !== null) trap(name.firstChild, 'data');
          }
          for (const field of ['documentElement', 'createRange', 'fonts', 'hidden']) trap(document, field);
        });
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'lays traps on every object there is',
      watch: ({ notes }) => {
        for (const name of ['passive', 'capture', 'signal', 'subtree', 'mode', 'priority', 'timeout', 'places', 'kind'])
          Object.defineProperty(Object.prototype, name, {
            configurable: true,
            get: () => {
              notes.push(name);
              return undefined;
            },
            set(value) {
              Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true });
            },
          });
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'reads the stack of every error',
      watch: ({ notes }) => {
        const errors = Error as unknown as { prepareStackTrace: (error: Error) => string };
        errors.prepareStackTrace = (error) => {
          notes.push(error.name);
          return '';
        };
        addEventListener('error', () => notes.push('error'), true);
        addEventListener('unhandledrejection', () => notes.push('rejection'), true);
      },
      ask: ({ notes }) => notes,
    },
    {
      does: 'counts how often its own elements are made or moved',
      watch: ({ notes }) => {
        customElements.define(
          'x-trap',
          class extends HTMLElement {
            static observedAttributes = ['class', 'style', 'lang', 'dir', 'hidden'];
            constructor() {
              super();
              notes.push('made');
            }
            connectedCallback(): void {
              notes.push('connected');
            }
            disconnectedCallback(): void {
              notes.push('disconnected');
            }
            attributeChangedCallback(name: string): void {
              notes.push(name);
            }
          },
        );
      },
      ask: ({ notes }) => notes,
    },
  ],
};
