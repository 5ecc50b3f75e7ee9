// How large the pages are: as wide as the window at first, then as the reader likes.
import { type ReadonlySignal, signal } from '@preact/signals';

/** Largest at which a page fits itself to a wide window, and where the reader's own choice ends. */
const bounds = { widestFit: 1.4, least: 0.25, most: 5 };

/** One step of larger or smaller. */
const step = 1.2;

/** Left and right of the pages, CSS px. */
const margin = 24;

export interface Zoom {
  /** 1 is as large as on paper. */
  readonly scale: ReadonlySignal<number>;
  readonly step: (by: 1 | -1) => void;
  readonly fit: () => void;
  /** Another PDF: fits it to the window. */
  readonly begin: (widest: number) => number;
}

/**
 * @param readWidest  How wide the widest page is at scale 1, CSS px; undefined when there is none.
 * @param onScale     Told of every change but the one that `begin` answers.
 */
export function createZoom(readWidest: () => number | undefined, onScale: (scale: number) => void): Zoom {
  const scale = signal(1);
  let fits = true;

  function findFit(widest: number): number {
    const room = document.documentElement.clientWidth - margin;
    return Math.max(bounds.least, Math.min(bounds.widestFit, Math.floor((room / widest) * 100) / 100));
  }

  function set(next: number): void {
    const bounded = Math.min(bounds.most, Math.max(bounds.least, next));
    if (bounded === scale.value) return;
    scale.value = bounded;
    onScale(bounded);
  }

  function fit(): void {
    fits = true;
    const widest = readWidest();
    if (widest !== undefined) set(findFit(widest));
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener('resize', () => {
    clearTimeout(timer);
    if (fits) timer = setTimeout(fit, 150);
  });

  return {
    scale,
    step: (by) => {
      fits = false;
      set(Math.round(scale.value * step ** by * 100) / 100);
    },
    fit,
    begin: (widest) => {
      fits = true;
      scale.value = findFit(widest);
      return scale.value;
    },
  };
}
