// A picture of what is visible in a tab, with a line around the passage: drawn here, never in the page.
import { browser } from 'wxt/browser';
import { askPage } from '../../messaging/ask-page.ts';
import { type MeasuredQuote, measuredQuote } from '../../messaging/copy-messages.ts';
import type { Absent } from '../../records/absent.ts';
import type { Picture } from '../../records/copy.ts';
import type { TakenPicture } from '../../workflows/compose-copy.ts';

/** The quote to draw a line around, and the frame that it stands in. */
export interface QuoteInFrame {
  readonly frame: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The line: its colour, its width, and how far from the letters it runs, CSS px. */
const line = { colour: '#c2410c', width: 2, gap: 2 };

/** A page that is scrolled between measuring and picturing is pictured again so often. */
const mostShots = 3;

/** @returns Why there is none, where the browser gives no leave or the tab is not in front. */
export async function takePicture(tab: number, quote: QuoteInFrame): Promise<TakenPicture | Absent> {
  const measure = async () =>
    measuredQuote.safeParse(
      await askPage(tab, quote.frame, {
        kind: 'measure-quote',
        exact: quote.exact,
        prefix: quote.prefix,
        suffix: quote.suffix,
      }),
    ).data;
  let before = await measure();
  for (let shots = 1; ; shots += 1) {
    const shot = await shoot(tab);
    if (typeof shot !== 'string') return shot;
    const after = await measure();
    if (JSON.stringify(before) !== JSON.stringify(after) && shots < mostShots) {
      before = after;
      continue;
    }
    return drawLine(shot, JSON.stringify(before) === JSON.stringify(after) ? after : undefined);
  }
}

/** PNG as a data address. */
async function shoot(tab: number): Promise<string | Absent> {
  const isInFront = async () => (await browser.tabs.get(tab)).active;
  try {
    const { windowId } = await browser.tabs.get(tab);
    if (!(await isInFront())) return { absent: 'page-left' };
    const shot = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    return (await isInFront()) ? shot : { absent: 'page-left' };
  } catch {
    return { absent: 'not-allowed' };
  }
}

async function drawLine(shot: string, measured: MeasuredQuote | undefined): Promise<TakenPicture | Absent> {
  try {
    const taken = await createImageBitmap(new Blob([readBase64(shot)], { type: 'image/png' }));
    const { width, height } = taken;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context === null) return { absent: 'failed' };
    context.drawImage(taken, 0, 0);
    taken.close();
    const scale = measured?.scale ?? 1;
    const passage = measured === undefined ? [] : findVisible(measured, scale, width, height);
    context.strokeStyle = line.colour;
    context.lineWidth = line.width * scale;
    for (const { left, top, width: wide, height: high } of passage) {
      const gap = line.gap * scale;
      context.beginPath();
      context.roundRect(left - gap, top - gap, wide + 2 * gap, high + 2 * gap, gap * 2);
      context.stroke();
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
    return { bytes, width, height, passage };
  } catch {
    return { absent: 'failed' };
  }
}

/** The boxes of a passage that are in view, in px of the picture. */
function findVisible({ boxes }: MeasuredQuote, scale: number, width: number, height: number): Picture['passage'] {
  const inView = boxes
    .map((box) => ({
      left: Math.round(box.left * scale),
      top: Math.round(box.top * scale),
      width: Math.round(box.width * scale),
      height: Math.round(box.height * scale),
    }))
    .filter((box) => box.left < width && box.top < height && box.left + box.width > 0 && box.top + box.height > 0);
  return inView.slice(0, 200);
}

function readBase64(address: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
}
