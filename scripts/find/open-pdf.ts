// Opens a PDF in Vigil's reader, and waits until there is nothing more to come.
import type { Remote } from '../../tests/browser/remote.ts';
import { View } from '../../tests/browser/view.ts';
import { waitFor } from '../../tests/browser/wait.ts';

/** What the reader can come to. */
export type PdfEnd = 'read' | 'bare' | 'problem' | 'password' | 'permission' | 'choose';

const ends: readonly string[] = ['read', 'bare', 'problem', 'password', 'permission', 'choose'] satisfies PdfEnd[];

/** How long a PDF may take, ms. */
const longestWaitMs = 90_000;

export interface OpenedInReader {
  readonly reader: View;
  readonly end: PdfEnd;
}

/** Waits until the reader is at an end. @throws {Error} when it comes to none. */
export function waitForEnd(reader: View): Promise<PdfEnd> {
  return waitFor(
    'the reader to come to an end',
    async () => {
      const phase = await reader.evaluate(() => document.querySelector<HTMLElement>('[data-phase]')?.dataset['phase']);
      return phase !== undefined && phase !== null && ends.includes(phase) ? (phase as PdfEnd) : undefined;
    },
    longestWaitMs,
  );
}

/** @param address  Of the reader with the PDF in it. @throws {Error} when it comes to no end. */
export async function openPdfInReader(
  browser: { open(address: string): Promise<Remote> },
  address: string,
): Promise<OpenedInReader> {
  const reader = new View(await browser.open(address));
  return { reader, end: await waitForEnd(reader) };
}
