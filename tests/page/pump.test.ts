// What a page is told stands on the page, in whatever order it was read, sent, sent again and answered.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextMessage } from '../../messaging/page-messages.ts';
import { writePlaces } from '../../messaging/write-places.ts';
import { createPump, type Pump } from '../../page/pump.ts';

/** A message on its way, to be answered by hand. */
interface OnItsWay {
  readonly message: TextMessage;
  readonly answer: (value: unknown) => Promise<void>;
  readonly lose: () => Promise<void>;
}

const found = { places: writePlaces([0, 4, 7, 0]) };
const nothing = { places: writePlaces([]) };
const passage = (id: number, text: string) => ({ id, position: id, text });

let onTheirWay: OnItsWay[];
let told: [id: number, text: string, places: number][];
let isAlive: boolean;
let deaths: number;
let pump: Pump;

const settle = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

beforeEach(() => {
  [onTheirWay, told, isAlive, deaths] = [[], [], true, 0];
  pump = createPump(1, {
    send: (message) =>
      new Promise((resolve, reject) => {
        onTheirWay.push({
          message,
          answer: (value) => {
            resolve(value);
            return settle();
          },
          lose: () => {
            reject(new Error('The worker slept'));
            return settle();
          },
        });
      }),
    isAlive: () => isAlive,
    isCut: () => false,
    onDead: () => (deaths += 1),
    onPlaces: (id, text, places) => told.push([id, text, places.length]),
  });
});

describe('createPump', () => {
  it('sends what is offered and hands on what is found in it', async () => {
    pump.offer(passage(0, 'Timur was seen'));
    pump.finish();
    await settle();
    expect(onTheirWay.map(({ message }) => [message.passage, message.text, message.done])).toEqual([
      [0, 'Timur was seen', true],
    ]);
    await onTheirWay[0]?.answer(found);
    expect(told).toEqual([[0, 'Timur was seen', 1]]);
  });

  it('sends the same text once', async () => {
    pump.offer(passage(0, 'Timur was seen'));
    await settle();
    pump.offer(passage(0, 'Timur was seen'));
    await settle();
    expect(onTheirWay).toHaveLength(1);
  });

  it('hands nothing on that was found in a text which says something else by now', async () => {
    pump.offer(passage(0, 'Timur was seen'));
    await settle();
    pump.offer(passage(0, 'Nobody was seen'));
    await settle();
    await onTheirWay[0]?.answer(found);
    await onTheirWay[1]?.answer(nothing);
    expect(told).toEqual([[0, 'Nobody was seen', 0]]);
  });

  it('has at most four on their way', async () => {
    for (let id = 0; id < 9; id += 1) pump.offer(passage(id, 'Timur was seen'));
    await settle();
    expect(onTheirWay).toHaveLength(4);
    await onTheirWay[0]?.answer(nothing);
    await settle();
    expect(onTheirWay).toHaveLength(5);
  });

  it('hands on what was found in the first text when the names changed before it was read', async () => {
    pump.resend([]);
    await settle();
    expect(onTheirWay.map(({ message }) => message.text)).toEqual(['']);
    pump.offer(passage(0, 'Timur was seen'));
    await settle();
    await onTheirWay[0]?.answer(nothing);
    await onTheirWay[1]?.answer(found);
    expect(told).toEqual([[0, 'Timur was seen', 1]]);
  });

  it('hands on what was found in a text that came back after it had gone', async () => {
    pump.offer(passage(0, 'Timur was seen'));
    await settle();
    await onTheirWay[0]?.answer(found);
    pump.withdraw(0);
    await settle();
    pump.offer(passage(0, 'Timur was seen'));
    await settle();
    await onTheirWay[1]?.answer(nothing);
    await onTheirWay[2]?.answer(found);
    expect(told).toHaveLength(2);
  });

  it('sends everything again when it is asked to, and hands on the later answer too', async () => {
    pump.offer(passage(0, 'Timur was seen'));
    await settle();
    pump.resend([passage(0, 'Timur was seen')]);
    await settle();
    await onTheirWay[0]?.answer(nothing);
    await onTheirWay[1]?.answer(found);
    expect(told.at(-1)).toEqual([0, 'Timur was seen', 1]);
  });

  it('sends again what was lost, a little later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      pump.offer(passage(0, 'Timur was seen'));
      await settle();
      await onTheirWay[0]?.lose();
      expect(onTheirWay).toHaveLength(1);
      vi.advanceTimersByTime(250);
      await onTheirWay[1]?.answer(found);
      expect(told).toEqual([[0, 'Timur was seen', 1]]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('lets go of what was lost when something newer was sent after it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      pump.offer(passage(0, 'Timur was seen'));
      await settle();
      pump.offer(passage(0, 'Nobody was seen'));
      await settle();
      await onTheirWay[0]?.lose();
      await onTheirWay[1]?.answer(nothing);
      vi.advanceTimersByTime(60_000);
      await settle();
      expect(onTheirWay.map(({ message }) => message.text)).toEqual(['Timur was seen', 'Nobody was seen']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('falls silent once the extension is gone', async () => {
    pump.offer(passage(0, 'Timur was seen'));
    await settle();
    isAlive = false;
    await onTheirWay[0]?.lose();
    expect([onTheirWay.length, deaths]).toEqual([1, 1]);
  });
});
