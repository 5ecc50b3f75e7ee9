// The one thing that is ever added to a page: an empty-looking element over all of it, there before anything is found.

/** The overlay reaches so far right and left of the document's origin, and down from it, CSS px; alike on every page. */
const reach = { side: 100_000, down: 10_000_000 };

/** How often a page may throw the overlay out before it is left out for good. */
const mostReturns = 20;

/**
 * No size of its own, out of the way of everything; what stands out of it is ink, so the page's scroll size stays.
 *
 * Rules of a shadow tree that are important win over every rule of the page.
 */
const hostStyle = {
  all: 'initial',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  display: 'block',
  overflow: 'visible',
  contain: 'layout style',
  'pointer-events': 'none',
  'overflow-anchor': 'none',
  'user-select': 'none',
  'z-index': '2147483647',
};

const layerStyle = {
  position: 'absolute',
  top: '0',
  left: `${-reach.side}px`,
  width: `${2 * reach.side}px`,
  height: `${reach.down}px`,
  overflow: 'clip',
  contain: 'strict',
};

const groundStyle = { position: 'absolute', top: '0', left: `${reach.side}px`, width: '0', height: '0' };

export interface Overlay {
  /** Where things are drawn: its top left corner is the document's origin. */
  readonly ground: HTMLElement;
  /** Where the origin is in the window now, and how many window px one of the overlay's is; undefined when it is turned. */
  readonly readOrigin: () => Origin | undefined;
  /** Whether a node is the one that was added to the document. */
  readonly isOwn: (node: Node) => boolean;
  readonly setVisible: (visible: boolean) => void;
  /** Takes all that is drawn out of the closed tree, and puts it back: nothing that a page can see is touched. */
  readonly setVeiled: (veiled: boolean) => void;
  readonly remove: () => void;
}

export interface Origin {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

function writeStyle(style: Readonly<Record<string, string>>, suffix = ''): string {
  return Object.entries(style)
    .map(([name, value]) => `${name}:${value}${suffix};`)
    .join('');
}

/** Firefox gives a page script no constructed style sheet of the page's: there the element carries its own style. */
function dress(host: HTMLElement, shadow: ShadowRoot): void {
  const rules = writeStyle(hostStyle, '!important');
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{${rules}}`);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    host.style.cssText = rules;
  }
}

/** Puts the overlay into a document. */
export function createOverlay(page: Document): Overlay {
  const host = page.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  dress(host, shadow);
  const layer = page.createElement('div');
  layer.style.cssText = writeStyle(layerStyle);
  const ground = page.createElement('div');
  ground.style.cssText = writeStyle(groundStyle);
  layer.append(ground);
  shadow.append(layer);
  let returns = 0;

  /** Puts it back when the page threw it out: at once and always, so that nobody learns whether it is drawn on. */
  function keep(): void {
    const root = page.documentElement;
    if (root === null || returns > mostReturns) return;
    thrownOut.observe(root, { childList: true });
    if (host.parentNode === root) return;
    returns += 1;
    root.append(host);
  }

  const thrownOut = new MutationObserver(keep);
  thrownOut.observe(page, { childList: true });

  keep();
  return {
    ground,
    readOrigin: () => {
      const whole = layer.getBoundingClientRect();
      const origin = ground.getBoundingClientRect();
      const scale = whole.width / (2 * reach.side);
      const straight = scale > 0 && Math.abs(whole.height / reach.down - scale) < 0.001 * scale;
      return straight && ground.isConnected ? { left: origin.left, top: origin.top, scale } : undefined;
    },
    isOwn: (node) => node === host,
    setVisible: (visible) => {
      layer.style.visibility = visible ? '' : 'hidden';
    },
    setVeiled: (veiled) => {
      if (veiled) ground.remove();
      else if (!ground.isConnected) layer.append(ground);
    },
    remove: () => {
      thrownOut.disconnect();
      host.remove();
    },
  };
}
