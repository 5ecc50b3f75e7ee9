// How Vigil's own views ask its background.
import { browser } from 'wxt/browser';
import type { ViewAnswers, ViewMessage } from './view-messages.ts';

/** @throws when the background does not answer; the view says so and offers to try again. */
export function askBackground<M extends ViewMessage>(message: M): Promise<ViewAnswers[M['kind']]> {
  return browser.runtime.sendMessage(message);
}
