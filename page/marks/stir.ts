// What tells that things on a page may have moved, noticed without the page noticing.

/** Things move once with these. */
const moving = [
  'resize',
  'load',
  'toggle',
  'contentvisibilityautostatechange',
  'fullscreenchange',
  'change',
  'input',
  'click',
  'keyup',
  'visibilitychange',
];

/** Things go on moving for a while with these. */
const swaying = ['transitionrun', 'transitionend', 'animationstart', 'animationend', 'touchmove', 'pointerdown'];

export interface StirEvents {
  /** Something scrolled, the window or a part of the page. */
  readonly onScroll: () => void;
  /** Anything may have moved once. */
  readonly onMove: () => void;
  /** Things may be moving for a while. */
  readonly onSway: () => void;
  /** The page may look quite different: another size, a style sheet or font arrived. */
  readonly onRestyle: () => void;
  readonly onPrint: (printing: boolean) => void;
  readonly onForcedColors: (forced: boolean) => void;
}

/** @returns Stops listening. */
export function listenForStir(page: Document, view: Window, events: StirEvents): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const options = { capture: true, passive: true, signal };
  view.addEventListener('scroll', events.onScroll, options);
  for (const name of moving) view.addEventListener(name, events.onMove, options);
  for (const name of swaying) view.addEventListener(name, events.onSway, options);
  view.addEventListener('resize', events.onRestyle, options);
  view.addEventListener(
    'load',
    (event) => {
      if (event.target === page || event.target instanceof HTMLLinkElement) events.onRestyle();
    },
    options,
  );
  view.addEventListener('beforeprint', () => events.onPrint(true), options);
  view.addEventListener('afterprint', () => events.onPrint(false), options);
  page.fonts?.addEventListener('loadingdone', events.onMove, { signal });
  const forced = view.matchMedia('(forced-colors: active)');
  forced.addEventListener('change', () => events.onForcedColors(forced.matches), { signal });
  events.onForcedColors(forced.matches);
  const size = new ResizeObserver(events.onMove);
  if (page.documentElement !== null) size.observe(page.documentElement);
  if (page.body !== null) size.observe(page.body);
  return () => {
    ending.abort();
    size.disconnect();
  };
}
