// Sends passages and takes in places, through a background that may sleep, fail or be gone.
import type { TextMessage } from '../messaging/page-messages.ts';
import type { Passage } from './numbered-passage.ts';
import { type Place, readPlaces } from './places.ts';

/** What of a passage is sent. */
export type SentPassage = Pick<Passage, 'id' | 'position' | 'text'>;

/** Messages on their way at once. */
const mostOnTheirWay = 4;

/** First and longest wait after a failure, ms. */
const firstRetryMs = 250;
const longestRetryMs = 30_000;

export interface Pump {
  /** A passage was read: sent unless the background has this very text. */
  readonly offer: (passage: SentPassage) => void;
  /** A passage is no more. */
  readonly withdraw: (id: number) => void;
  /** Everything that was there at first is offered. */
  readonly finish: () => void;
  /** Sends everything again. */
  readonly resend: (passages: readonly SentPassage[]) => void;
  readonly stop: () => void;
}

export interface PumpEvents {
  /** Sends one message. A rejection is tried again, unless `isAlive` says no. */
  readonly send: (message: TextMessage) => Promise<unknown>;
  /** False once the extension that this script belongs to is gone. */
  readonly isAlive: () => boolean;
  readonly onPlaces: (id: number, text: string, places: readonly Place[]) => void;
  readonly onDead: () => void;
  readonly isCut: () => boolean;
}

/** @param load  A random number for this loading of the document. */
export function createPump(load: number, events: PumpEvents): Pump {
  /** Offered and not sent yet, or to be sent again, by number. */
  const waiting = new Map<number, { position: number; text: string }>();
  /** Text that was sent last, by number; what is empty and was never sent has none. */
  const sent = new Map<number, string>();
  let onTheirWay = 0;
  let finished = false;
  let saidDone = false;
  let retryMs = firstRetryMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let asked = false;

  function fail(id: number, entry: { position: number; text: string }): void {
    // What was sent after it is newer, and must stay the last that the background hears.
    if (!waiting.has(id) && sent.get(id) === entry.text) waiting.set(id, entry);
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      sendMore();
    }, retryMs);
    retryMs = Math.min(retryMs * 2, longestRetryMs);
  }

  async function sendOne(id: number, entry: { position: number; text: string }): Promise<void> {
    const { position, text } = entry;
    const done = saidDone || (finished && waiting.size === 0);
    onTheirWay += 1;
    sent.set(id, text);
    try {
      const cut = events.isCut();
      const answer = await events.send({ kind: 'text', load, passage: id, position, text, done, cut });
      const places = readPlaces(answer, text.length);
      if (stopped) return;
      if (places === undefined) fail(id, entry);
      else {
        retryMs = firstRetryMs;
        saidDone ||= done;
        if (sent.get(id) !== text) return;
        if (text === '') sent.delete(id);
        else events.onPlaces(id, text, places);
      }
    } catch {
      if (!stopped && events.isAlive()) fail(id, entry);
    } finally {
      onTheirWay -= 1;
      if (!stopped) sendMore();
    }
  }

  function sendMore(): void {
    if (stopped) return;
    if (!events.isAlive()) {
      events.onDead();
      return;
    }
    while (timer === undefined && onTheirWay < mostOnTheirWay) {
      const first = waiting.entries().next();
      if (first.done === true) break;
      const [id, entry] = first.value;
      waiting.delete(id);
      void sendOne(id, entry);
    }
  }

  /** After what is being offered now, so that the last passage says that it is the last. */
  function sendSoon(): void {
    if (asked) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      sendMore();
    });
  }

  return {
    offer: ({ id, position, text }) => {
      const same = waiting.get(id)?.text === text || (!waiting.has(id) && (sent.get(id) ?? '') === text);
      if (same) return;
      waiting.set(id, { position, text });
      sendSoon();
    },
    withdraw: (id) => {
      waiting.delete(id);
      if (!sent.has(id)) return;
      waiting.set(id, { position: 0, text: '' });
      sendSoon();
    },
    finish: () => {
      if (finished) return;
      finished = true;
      if (waiting.size === 0 && !saidDone) waiting.set(0, { position: 0, text: sent.get(0) ?? '' });
      sendSoon();
    },
    resend: (passages) => {
      sent.clear();
      for (const { id, position, text } of passages) if (text !== '') waiting.set(id, { position, text });
      if (waiting.size === 0) waiting.set(0, { position: 0, text: '' });
      sendSoon();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      waiting.clear();
    },
  };
}
