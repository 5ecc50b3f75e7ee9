// One line to one target of Chromium over the DevTools protocol, also to those that Playwright does not know.
import type { CDPSession } from 'playwright-core';

/** @see https://chromedevtools.github.io/devtools-protocol/ */
export interface Line {
  /** @throws {Error} with the protocol's words when the method fails. */
  send(method: string, params?: object): Promise<Answer>;
  on(event: string, listener: (params: Answer) => void): void;
}

/** What the protocol answers; each caller knows the shape of what it asked for. */
// biome-ignore lint/suspicious/noExplicitAny: the protocol's answers are described in its own pages, not in our types
export type Answer = any;

/** Playwright's session, whose types list every method, as a plain line. */
export function lineOf(session: CDPSession): Line {
  return session as unknown as Line;
}

/**
 * Opens a line to a target through the browser's own: the side panel and the background are none of Playwright's pages.
 *
 * @param browser   A line to the browser as a whole.
 * @param targetId  From `Target.getTargets`.
 */
export async function openLine(browser: Line, targetId: string): Promise<Line> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve(result: Answer): void; reject(error: Error): void }>();
  const listeners = new Map<string, ((params: Answer) => void)[]>();
  let sent = 0;

  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, method, params, result, error } = JSON.parse(event.message);
    if (id === undefined) for (const listener of listeners.get(method) ?? []) listener(params);
    else if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(error.message));
    waiting.delete(id);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const { reject } of waiting.values()) reject(new Error('The target has closed'));
    waiting.clear();
  });

  return {
    send(method, params = {}) {
      sent += 1;
      const id = sent;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        browser
          .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
          .catch(reject);
      });
    },
    on(event, listener) {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
  };
}
