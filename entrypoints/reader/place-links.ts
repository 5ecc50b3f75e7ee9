// The links of a page, safely: an address opens in a tab of its own and is told nothing; all other actions are dead.
import type { PageViewport, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Links of one page at most. */
const mostLinks = 500;

interface LinkSaid {
  readonly subtype?: unknown;
  /** Checked by pdf.js to be an address that it knows. */
  readonly url?: unknown;
  readonly dest?: unknown;
  readonly rect?: unknown;
}

function readAddress(url: unknown): string | undefined {
  const known = typeof url === 'string' ? URL.parse(url) : null;
  return known !== null && /^https?:$/u.test(known.protocol) ? known.href : undefined;
}

function place(element: HTMLElement, rect: readonly number[], viewport: PageViewport): void {
  const [x = 0, y = 0, right = 0, top = 0] = viewport.convertToViewportRectangle([...rect]) as number[];
  element.style.left = `${Math.min(x, right)}px`;
  element.style.top = `${Math.min(y, top)}px`;
  element.style.width = `${Math.abs(right - x)}px`;
  element.style.height = `${Math.abs(top - y)}px`;
}

/**
 * Makes an element for each link.
 *
 * @param page  Its destinations are looked up when a link is pressed.
 */
export async function placeLinks(
  page: PDFPageProxy,
  viewport: PageViewport,
  goTo: (destination: unknown) => void,
): Promise<HTMLElement[]> {
  const said = (await page.getAnnotations().catch(() => [])) as LinkSaid[];
  return said.slice(0, mostLinks).flatMap(({ subtype, url, dest, rect }) => {
    if (subtype !== 'Link' || !Array.isArray(rect) || !rect.every(Number.isFinite)) return [];
    const address = readAddress(url);
    const isInside = typeof dest === 'string' || Array.isArray(dest);
    if (address === undefined && !isInside) return [];
    const element = document.createElement(address === undefined ? 'button' : 'a');
    if (element instanceof HTMLAnchorElement && address !== undefined) {
      element.href = address;
      element.target = '_blank';
      element.rel = 'noopener noreferrer';
      element.title = address;
      element.setAttribute('aria-label', address);
    } else {
      element.tabIndex = -1;
      element.setAttribute('aria-hidden', 'true');
      element.addEventListener('click', () => goTo(dest));
    }
    place(element, rect, viewport);
    return [element];
  });
}
