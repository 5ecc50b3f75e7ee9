// Asks the worker what bringing something in would do; only the last question is answered.
import type { Given, GivenPreview } from './preview-given.ts';
import type { PreviewAnswer, PreviewRequest } from './preview-worker.ts';

/** Undefined means that reading failed. @see previewGiven */
export type AskPreview = (given: Given, onPreview: (preview: GivenPreview | undefined) => void) => void;

/** Starts the worker at the first question; one that dies is replaced at the next. */
export function createAskPreview(): AskPreview {
  let worker: Worker | undefined;
  let latest = 0;
  return (given, onPreview) => {
    const turn = ++latest;
    const asked = worker ?? new Worker(new URL('./preview-worker.ts', import.meta.url), { type: 'module' });
    worker = asked;
    asked.onmessage = ({ data }: MessageEvent<PreviewAnswer>) => {
      if (data.turn === latest) onPreview(data.preview);
    };
    asked.onerror = () => {
      worker = undefined;
      asked.terminate();
      if (turn === latest) onPreview(undefined);
    };
    asked.postMessage({ turn, given } satisfies PreviewRequest);
  };
}
