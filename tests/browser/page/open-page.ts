// Opens a page of our own in a real Chromium, with the page's rooms in a world that the page cannot reach.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Manner } from '../../../messaging/page-messages.ts';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { unseen } from '../unseen-chromium.ts';
import type { TestWorld } from './in-page.ts';

const worldName = 'page rooms';

export interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly dashes: string;
  readonly stroke: string;
}

export interface OpenPage {
  readonly page: Page;
  /** Runs a function in the world of the page's rooms, in the top document or a frame whose address holds a text. */
  readonly inside: <T, A>(
    work: (test: TestWorld, argument: A) => T,
    argument: A,
    frame?: string,
  ) => Promise<Awaited<T>>;
  /** The text that was sent, passages joined by "\n" in order. */
  readonly text: (frame?: string) => Promise<string>;
  /** Lines drawn and seen, in window px, from the top down. */
  readonly lines: (frame?: string) => Promise<Line[]>;
  /** Waits until the page has had time to be read and painted. */
  readonly settle: (ms?: number) => Promise<void>;
  readonly picture: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

let source: Promise<string> | undefined;
let browser: Promise<Browser> | undefined;

/** Chromium without Vigil; the sandbox cannot run as root. */
function launchBare(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('Expected Chromium, Chrome or Edge on this machine, found none');
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0, args: [...unseen] });
}

async function bundleRooms(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'rooms',
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error('Expected a bundle, got a watcher');
  return first.output[0].code;
}

function bundle(): Promise<string> {
  source ??= bundleRooms();
  return source;
}

/** A Chromium for all the pages of a test file. */
export function openBrowser(): Promise<Browser> {
  browser ??= launchBare();
  return browser;
}

export async function closeBrowser(): Promise<void> {
  const open = browser;
  browser = undefined;
  if (open !== undefined) await (await open).close();
}

export interface PageOptions {
  readonly names?: readonly (readonly [string, number])[];
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** How the page script is told to show itself; painted unless said otherwise. */
  readonly manner?: Manner;
  /** Other documents of the same site, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Opens HTML at an address of its own; no request leaves the machine. */
export async function openPage(html: string, options: PageOptions = {}): Promise<OpenPage> {
  const context = await (await openBrowser()).newContext({
    viewport: { width: options.width ?? 900, height: options.height ?? 600 },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    reducedMotion: options.reducedMotion ?? 'no-preference',
  });
  const page = await context.newPage();
  const files: Record<string, string> = { '/': html, ...options.files };
  await context.route('**/*', (route) => {
    const body = files[new URL(route.request().url()).pathname];
    return body === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
  const session = await context.newCDPSession(page);
  const contexts = await listenForWorlds(session);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `globalThis.testNames = ${JSON.stringify(options.names ?? [])};globalThis.testManner = ${JSON.stringify(options.manner ?? 'painted')};${await bundle()}`,
    worldName,
  });
  await page.goto('http://page.test/');

  async function inside<T, A>(
    work: (test: TestWorld, argument: A) => T,
    argument: A,
    frame?: string,
  ): Promise<Awaited<T>> {
    const id = await contexts(page, frame);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${work.toString()})(globalThis.test, ${JSON.stringify(argument) ?? 'undefined'})`,
      contextId: id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<T>;
  }

  return {
    page,
    inside,
    text: (frame) =>
      inside(
        (test) =>
          [...test.heard.values()]
            .sort((a, b) => a.position - b.position)
            .map((each) => each.text)
            .join('\n'),
        null,
        frame,
      ),
    lines: (frame) => inside(listLines, null, frame),
    settle: async (ms = 400) => {
      await inside(rest, ms);
    },
    picture: async (name) => {
      const folder = fileURLToPath(new URL('../../../.output/page/', import.meta.url));
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: `${folder}${name}.png` });
    },
    close: () => context.close(),
  };
}

/** Follows which world belongs to which frame. */
async function listenForWorlds(session: CDPSession): Promise<(page: Page, frame?: string) => Promise<number>> {
  const worlds = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const frame = (context.auxData as { frameId?: string } | undefined)?.frameId;
    if (context.name === worldName && frame !== undefined) worlds.set(frame, context.id);
  });
  await session.send('Runtime.enable');
  return async (_page, frame) => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const frames = [frameTree.frame, ...(frameTree.childFrames ?? []).map((child) => child.frame)];
    const wanted = frame === undefined ? frames[0] : frames.find((each) => each.url.includes(frame));
    const id = wanted === undefined ? undefined : worlds.get(wanted.id);
    if (id === undefined) throw new Error(`Expected a frame at ${frame ?? '/'}, got ${frames.map((each) => each.url)}`);
    return id;
  };
}

/** Runs in the page: waits by the page's own clock, which a busy machine slows like everything else in it. */
function rest(_: TestWorld, ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => requestIdleCallback(() => setTimeout(resolve, 50), { timeout: 1_000 }), ms);
  });
}

/** Runs in the page: the straight lines of every path, where they show, cut by whatever clips them. */
function listLines(test: TestWorld): Line[] {
  const lines: Line[] = [];
  for (const root of test.roots) {
    for (const path of root.querySelectorAll('path[stroke]')) {
      const svg = path.closest('svg');
      if (svg === null || getComputedStyle(svg).visibility !== 'visible') continue;
      if (path.getAttribute('fill') !== 'none') continue;
      const origin = svg.getBoundingClientRect();
      const clips: DOMRect[] = [];
      for (let above = svg.parentElement; above !== null; above = above.parentElement)
        if (getComputedStyle(above).overflowX === 'clip') clips.push(above.getBoundingClientRect());
      for (const [, x, y, way, to] of (path.getAttribute('d') ?? '').matchAll(/M(\S+) ([-\d.]+)([HV])([-\d.]+)/gu)) {
        const line = {
          left: origin.left + origin.width * Number(x),
          top: origin.top + origin.width * Number(y),
          right: origin.left + origin.width * Number(way === 'H' ? to : x),
          bottom: origin.top + origin.width * Number(way === 'V' ? to : y),
          dashes: path.getAttribute('stroke-dasharray') ?? '',
          stroke: path.getAttribute('stroke') ?? '',
        };
        const shown = clips.every(
          (clip) =>
            line.right > clip.left && line.left < clip.right && line.bottom >= clip.top && line.top <= clip.bottom,
        );
        if (shown) lines.push(line);
      }
    }
  }
  return lines.sort((a, b) => a.top - b.top || a.left - b.left);
}
