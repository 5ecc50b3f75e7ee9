// When to paint: in the next frame, frame by frame while things move, and now and then to see that nothing moved unnoticed.

/** How often what is near is looked at again, ms: soon after anything stirred, seldom on a still page. */
const lookAgainMs = { soon: 200, seldom: 2_000 };

/** How long a page that is scrolled on and on is left to that, ms. */
const longestScrollMs = 1_000;

/** How long nothing must have moved for a page to stand still, ms. */
const restMs = 150;

/** How long things are followed frame by frame once they began to move, ms. */
const swayMs = 400;

export interface Pace {
  /** Paint in the next frame. */
  readonly askFrame: () => void;
  /** Something stirred: look again soon. */
  readonly lookSoon: () => void;
  /** Things may have moved: paint in the next frame, and look again soon. */
  readonly move: () => void;
  /** Whether things moved a moment ago. */
  readonly isMoving: () => boolean;
  /** It is being scrolled, which moves everything alike: look again soon after it stands still. */
  readonly lookAfterScroll: () => void;
  /** Things may be moving: paint frame by frame for a while. */
  readonly sway: () => void;
  readonly stop: () => void;
}

/**
 * @param paint      Paints. Answers whether something is on its way still.
 * @param lookAgain  Looks at what is seen. Answers whether anything was not as painted.
 */
export function createPace(paint: () => boolean, lookAgain: () => boolean): Pace {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = lookAgainMs.soon;
  let swayUntil = 0;
  let scrollingSince: number | undefined;
  let movedAt = Number.NEGATIVE_INFINITY;
  let stopped = false;

  function askFrame(): void {
    if (stopped) return;
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      const now = performance.now();
      if (paint()) swayUntil = Math.max(swayUntil, now + swayMs / 4);
      if (now < swayUntil) askFrame();
    });
  }

  function askLook(): void {
    if (stopped) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      scrollingSince = undefined;
      const changed = lookAgain();
      waitMs = changed ? lookAgainMs.soon : Math.min(waitMs * 2, lookAgainMs.seldom);
      if (changed) askFrame();
      askLook();
    }, waitMs);
  }

  function lookAnew(): void {
    waitMs = lookAgainMs.soon;
    clearTimeout(timer);
    timer = undefined;
    askLook();
  }

  function lookSoon(): void {
    if (waitMs === lookAgainMs.soon) askLook();
    else lookAnew();
  }

  return {
    askFrame,
    lookSoon,
    move: () => {
      movedAt = performance.now();
      askFrame();
      lookSoon();
    },
    isMoving: () => performance.now() - movedAt < restMs,
    lookAfterScroll: () => {
      const now = performance.now();
      scrollingSince ??= now;
      if (now - scrollingSince < longestScrollMs) lookAnew();
      else askLook();
    },
    sway: () => {
      swayUntil = performance.now() + swayMs;
      askFrame();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}
