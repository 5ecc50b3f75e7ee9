// Draws a component into the test's document, and takes it away after.
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { language } from '../../components/i18n.ts';

const drawn: HTMLElement[] = [];

afterEach(() => {
  for (const place of drawn.splice(0)) {
    render(null, place);
    place.remove();
  }
  language.value = 'en';
});

/** The element that holds the drawn component; drawn again by `redraw`. */
export function draw(what: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  drawn.push(place);
  redraw(place, what);
  return place;
}

export function redraw(place: HTMLElement, what: ComponentChild): void {
  act(() => render(what, place));
}

/** A button by what it is called, to eyes or to ears. */
export function button(place: HTMLElement, name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (found === undefined) throw new Error(`Expected a button called ${name}, found none`);
  return found;
}

export function press(place: HTMLElement, name: string): void {
  act(() => button(place, name).click());
}

/** A field by its label. */
export function field(place: HTMLElement, label: string): HTMLInputElement {
  const labelled = [...place.querySelectorAll('label')].find((one) => one.textContent === label);
  const found =
    labelled === undefined
      ? place.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)
      : place.querySelector<HTMLInputElement>(`[id="${labelled.htmlFor}"]`);
  if (found === null) throw new Error(`Expected a field called ${label}, found none`);
  return found;
}

export function type(place: HTMLElement, label: string, words: string): void {
  const into = field(place, label);
  act(() => {
    into.value = words;
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function choose(place: HTMLElement, label: string, value: string): void {
  const into = field(place, label);
  act(() => {
    into.value = value;
    into.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export function pressKey(on: Element, key: string): void {
  act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}
