// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { watchKeys } from '../../../entrypoints/sidepanel/panel-keys.ts';

const steps: number[] = [];

beforeAll(() => watchKeys(document, (by) => steps.push(by)));
afterEach(() => {
  steps.length = 0;
  document.body.replaceChildren();
});

function press(on: Element, init: KeyboardEventInit): void {
  on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
}

describe('the keys of the panel', () => {
  it.each([
    ['j', 1],
    ['n', 1],
    ['k', -1],
    ['p', -1],
  ])('%s goes by %d', (key, by) => {
    press(document.body, { key });
    expect(steps).toEqual([by]);
  });

  it.each(['input', 'textarea', 'select'])('are letters again in a field: %s', (tag) => {
    const field = document.body.appendChild(document.createElement(tag));
    press(field, { key: 'n' });
    expect(steps).toEqual([]);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('leave the browser its own: %s', (held) => {
    press(document.body, { key: 'n', [held]: true });
    expect(steps).toEqual([]);
  });
});
