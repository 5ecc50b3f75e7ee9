// Hands and eyes on one document: finds things as a person names them, and presses, types and looks.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Json, Remote } from './remote.ts';
import { waitFor } from './wait.ts';

/** axe-core tells what every control is called and what is wrong with a view; put into a document when first needed. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where something stands, in CSS pixels of the viewport. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Firefox rounds where it scrolls to, up at one time and down at the next. */
function isNear(one: Spot, other: Spot): boolean {
  return Math.abs(one.x - other.x) < 2 && Math.abs(one.y - other.y) < 2;
}

export class View {
  readonly remote: Remote;

  constructor(remote: Remote) {
    this.remote = remote;
  }

  /**
   * Runs a function in the document and brings back what it returns.
   *
   * @param work  Sees nothing but its arguments and the document.
   */
  async evaluate<A extends readonly Json[], T>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    // Some compilers call `__name` in what they make of a function; the document has none.
    const call = `((__name) => (${work})(...${JSON.stringify(args)}))((it) => it)`;
    const answer = await this.remote.run(`Promise.resolve(${call}).then((it) => JSON.stringify(it ?? null))`);
    return JSON.parse(answer) as T;
  }

  /** Waits until a function of the document answers true. */
  async waitUntil<A extends readonly Json[]>(what: string, work: (...args: A) => boolean, ...args: A): Promise<void> {
    await waitFor(what, async () => (await this.evaluate(work, ...args)) || undefined);
  }

  /** All visible words of the document. */
  async read(): Promise<string> {
    // A document that is only beginning has no body.
    return this.evaluate(() => document.body?.innerText ?? '');
  }

  /** Waits until the document shows these words. */
  async waitForWords(words: string): Promise<void> {
    await waitFor(`the words "${words}"`, async () => (await this.read()).includes(words) || undefined).catch(
      async (error: Error) => {
        throw new Error(`${error.message}; it says: ${(await this.read()).slice(0, 1_000)}`);
      },
    );
  }

  /**
   * Presses what has this role and name.
   *
   * @param role  ARIA, explicit or implied: `button`, `link`, `textbox`.
   * @param name  The accessible name: the whole of it, or a pattern.
   */
  async click(role: string, name: string | RegExp): Promise<void> {
    const spot = await this.find(role, name);
    await this.remote.clickAt(spot.x, spot.y);
  }

  /** Presses a field until what is typed goes into it: a view that is still loading moves under the hand. */
  private async enter(role: string, name: string | RegExp): Promise<void> {
    await waitFor(`the ${role} ${name} to be entered`, async () => {
      const spot = await this.find(role, name);
      await this.remote.clickAt(spot.x, spot.y);
      const isIn = await this.evaluate(
        (x, y) => {
          const { left, right, top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
          const isEdited = document.activeElement?.matches('input, textarea, select, [contenteditable]') === true;
          return isEdited && left <= x && x <= right && top <= y && y <= bottom;
        },
        spot.x,
        spot.y,
      );
      return isIn || undefined;
    });
  }

  /** Replaces what a field holds by typing. */
  async fill(role: string, name: string | RegExp, text: string): Promise<void> {
    await this.enter(role, name);
    await this.remote.press('Control+KeyA');
    await this.remote.press('Delete');
    await this.remote.type(text);
  }

  /** Pastes a text into a field, in place of what it holds. */
  async paste(role: string, name: string | RegExp, text: string): Promise<void> {
    await this.enter(role, name);
    await this.remote.press('Control+KeyA');
    await this.evaluate((words) => {
      const data = new DataTransfer();
      data.setData('text/plain', words);
      const field = document.activeElement;
      // The last two are how Firefox wants it.
      const init = { bubbles: true, cancelable: true, clipboardData: data, dataType: 'text/plain', data: words };
      const event = new ClipboardEvent('paste', init);
      if (field?.dispatchEvent(event)) document.execCommand('insertText', false, words);
    }, text);
  }

  /** Chooses an entry, by its words, of the list that has this name. */
  async choose(name: string, entry: string): Promise<void> {
    await this.find('combobox', name);
    await this.evaluate(
      (label, words) => {
        const fields = [...document.querySelectorAll('select')];
        const field = fields.find((it) => (it.ariaLabel ?? it.labels[0]?.textContent)?.trim() === label);
        const option = [...(field?.options ?? [])].find((it) => it.text === words);
        if (field === undefined || option === undefined) throw new Error(`Expected a choice ${words}`);
        field.value = option.value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      entry,
    );
  }

  /** What the field with this label holds. */
  readField(label: string): Promise<string> {
    return this.evaluate((wanted) => {
      const found = [...document.querySelectorAll('label')].find((it) => it.textContent?.trim() === wanted)?.control;
      if (found === undefined || found === null || !('value' in found)) throw new Error(`Expected a field ${wanted}`);
      return String(found.value);
    }, label);
  }

  /** How many visible things have this role and name now. */
  async count(role: string, name: string | RegExp): Promise<number> {
    return (await this.locate(role, name)).spots.length;
  }

  /** Brings the first thing with this role and name into view, and waits until it stands still. */
  async find(role: string, name: string | RegExp): Promise<Spot> {
    let last: Spot | undefined;
    let others: readonly string[] = [];
    return waitFor(`a ${role} called ${name}`, async () => {
      const { spots, names } = await this.locate(role, name);
      const before = last;
      last = spots[0];
      others = names;
      return last !== undefined && before !== undefined && isNear(before, last) ? last : undefined;
    }).catch((error: Error) => {
      throw new Error(`${error.message}; there are: ${others.join(' | ') || 'none'}`);
    });
  }

  private async locate(role: string, name: string | RegExp): Promise<{ spots: Spot[]; names: string[] }> {
    await this.bringAxe();
    const [source, flags] = typeof name === 'string' ? [undefined, undefined] : [name.source, name.flags];
    return this.evaluate(locateByName, role, typeof name === 'string' ? name : null, source ?? '', flags ?? '');
  }

  /** What is wrong for somebody who hears, magnifies or types instead of looking and pointing; empty when nothing is. */
  async listBarriers(): Promise<string[]> {
    await this.bringAxe();
    return this.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document);
      return violations.flatMap(({ id, help, nodes }) => nodes.map((it) => `${id}: ${help}: ${it.html}`));
    });
  }

  private async bringAxe(): Promise<void> {
    if (!(await this.evaluate(() => 'axe' in globalThis))) await this.remote.run(`${axeSource};''`);
  }

  /** Keeps a picture of the viewport. */
  async keepPicture(path: string): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await this.remote.takePicture());
  }
}

/** Runs in the document: the middles of all visible elements with a role and a name, the first one scrolled to. */
function locateByName(role: string, whole: string | null, source: string, flags: string) {
  const { axe } = globalThis as unknown as {
    axe: typeof import('axe-core') & {
      commons: {
        aria: { getRole(element: Element): string | null };
        text: { accessibleText(element: Element): string };
      };
    };
  };
  const asked = whole === null ? new RegExp(source, flags) : undefined;
  const names: string[] = [];
  const found: Element[] = [];
  axe.setup(document.documentElement);
  try {
    for (const element of document.querySelectorAll('body *')) {
      if (axe.commons.aria.getRole(element) !== role || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      const name = axe.commons.text.accessibleText(element).replace(/\s+/gu, ' ').trim();
      names.push(name);
      if (asked === undefined ? name === whole : asked.test(name)) found.push(element);
    }
  } finally {
    axe.teardown();
  }
  found[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const spots = found.map((element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  return { spots, names };
}
