// The pointer resting on a mark, noticed without the page noticing.

/** How long the pointer rests before anything is looked up, ms; passing over a name asks for nothing. */
const restMs = 250;

/** With these the reader has turned to something else. */
const leaving = ['scroll', 'wheel', 'touchmove', 'blur', 'visibilitychange', 'fullscreenchange'];

export interface HoverEvents {
  /** The mark at a point of the window. */
  readonly findAt: (x: number, y: number) => number | undefined;
  /** Whether the pointer is still on what is shown. */
  readonly keeps: (x: number, y: number) => boolean;
  /** A mark is pointed at; undefined when none is any more, and when the reader dismisses what is shown. */
  readonly point: (ref: number | undefined) => void;
}

/**
 * Only events that every page gets anyway are heard: with a listener for `mouseenter` or `pointerrawupdate` a browser
 * would begin to send what it saves itself otherwise, and a page could count that.
 *
 * @returns Stops listening.
 */
export function listenForHover(view: Window, events: HoverEvents): () => void {
  const ending = new AbortController();
  const options = { capture: true, passive: true, signal: ending.signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isShown = false;

  /** @param dismissed  By the reader's own hand: what a key had brought goes as well. */
  function leave(dismissed = false): void {
    clearTimeout(timer);
    if (!isShown && !dismissed) return;
    isShown = false;
    events.point(undefined);
  }

  view.addEventListener(
    'mousemove',
    ({ isTrusted, buttons, clientX, clientY }) => {
      if (!isTrusted) return;
      if (isShown && events.keeps(clientX, clientY)) return;
      leave();
      if (buttons !== 0) return;
      timer = setTimeout(() => {
        const ref = events.findAt(clientX, clientY);
        if (ref === undefined) return;
        isShown = true;
        events.point(ref);
      }, restMs);
    },
    options,
  );
  view.addEventListener('mouseout', (event) => event.isTrusted && event.relatedTarget === null && leave(), options);
  view.addEventListener('mousedown', (event) => event.isTrusted && leave(true), options);
  view.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && leave(true), options);
  for (const name of leaving) view.addEventListener(name, (event) => event.isTrusted && leave(), options);
  return () => {
    clearTimeout(timer);
    ending.abort();
  };
}
