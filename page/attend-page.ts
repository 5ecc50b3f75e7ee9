// Attends one document from its first letter to its last: reads it, sends it, paints what comes back.
import type { PageRequest, TextMessage } from '../messaging/page-messages.ts';
import { createMark } from './marks/mark.ts';
import { createPainter } from './marks/painter.ts';
import { listenForPress } from './marks/press.ts';
import type { Place } from './places.ts';
import { createPump } from './pump.ts';
import { createSlices } from './slices.ts';
import { createPageText } from './text.ts';
import { watchPage } from './watch.ts';

export interface Attendance {
  /** Answers a request of the extension; undefined when it is none that is known. */
  readonly answer: (request: PageRequest) => unknown;
  /** Stops reading, removes what was painted, falls silent. */
  readonly stop: () => void;
}

export interface Surroundings {
  readonly page: Document;
  readonly view: Window;
  /** A random number for this loading of the document. */
  readonly load: number;
  /** Milliseconds, from any zero. */
  readonly now: () => number;
  readonly send: (message: TextMessage | { kind: 'press'; load: number; ref: number }) => Promise<unknown>;
  /** False once the extension that this script belongs to is gone. */
  readonly isAlive: () => boolean;
}

export function attendPage(around: Surroundings): Attendance {
  const { page, view, load, now } = around;
  const painter = createPainter(page);
  /** Places in the text that they were found in, by passage. */
  const places = new Map<number, { readonly text: string; readonly places: readonly Place[] }>();
  const pump = createPump(load, {
    send: around.send,
    isAlive: around.isAlive,
    isCut: () => text.isCut(),
    onDead: stop,
    onPlaces: (id, read, found) => {
      places.set(id, { text: read, places: found });
      paintPassage(id);
    },
  });
  const text = createPageText(page, {
    onRead: (passage) => {
      pump.offer(passage);
      paintPassage(passage.id);
    },
    onGone: (id) => {
      places.delete(id);
      pump.withdraw(id);
      painter.dropMarks(id);
    },
    onShadow: (root) => watch.addShadow(root),
  });
  const slices = createSlices(() => {
    const more = text.readOne();
    if (!more) pump.finish();
    return more;
  }, now);
  const watch = watchPage(
    page,
    text,
    () => {
      const start = now();
      slices.runNow();
      painter.refresh();
      return now() - start;
    },
    now,
  );
  const stopPress = listenForPress(view, painter.findAt, (ref) => {
    around.send({ kind: 'press', load, ref }).catch(() => undefined);
  });

  /** Paints what is known of a passage, if it still says what it said. */
  function paintPassage(id: number): void {
    const known = places.get(id);
    const passage = text.passages().find((each) => each.id === id);
    if (known === undefined || passage === undefined || passage.text !== known.text) return;
    painter.setMarks(
      id,
      known.places.map((place) => createMark(passage, place)),
    );
  }

  function stop(): void {
    watch.stop();
    slices.stop();
    pump.stop();
    stopPress();
    painter.stop();
  }

  slices.runNow();
  return {
    answer: (request) => {
      if (request.kind === 'load') return load;
      if (request.kind === 'stop') stop();
      if (request.kind === 'reread') {
        places.clear();
        pump.resend(text.passages());
      }
      return undefined;
    },
    stop,
  };
}
