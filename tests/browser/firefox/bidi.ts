// A connection to Firefox over WebDriver BiDi.
import WebSocket from 'ws';

/** What the protocol answers; each caller knows the shape of what it asked for. */
// biome-ignore lint/suspicious/noExplicitAny: the protocol's answers are described in its standard, not in our types
export type Answer = any;

/** @see https://w3c.github.io/webdriver-bidi/ */
export interface Connection {
  /** @throws {Error} with the protocol's words when the method fails. */
  send(method: string, params?: object): Promise<Answer>;
  on(event: string, listener: (params: Answer) => void): void;
  close(): void;
}

/** @param address  Of the session: `ws://127.0.0.1:12345/session`. */
export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve(result: Answer): void; reject(error: Error): void }>();
  const listeners = new Map<string, ((params: Answer) => void)[]>();
  let sent = 0;
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('message', (data) => {
    const { id, method, params, result, error, message } = JSON.parse(data.toString());
    if (typeof id !== 'number') for (const listener of listeners.get(method) ?? []) listener(params);
    else if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(`${error}: ${message}`));
    waiting.delete(id);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed the connection'));
    waiting.clear();
  });
  return {
    send(method, params = {}) {
      sent += 1;
      const id = sent;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }), (error) => error && reject(error));
      });
    },
    on(event, listener) {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
    close: () => socket.close(),
  };
}
