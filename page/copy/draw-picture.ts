// What an element shows, as data: drawn from what the browser has in memory, off the page, never loaded again.
import type { NotThere, PicturePart } from './sources.ts';

/** Largest picture that is kept, px of area; what is larger is kept smaller. */
const mostPx = 2_500_000;

/** Pictures up to this size are kept without loss, px of area: signs, logos, drawings of one pixel. */
const exactPx = 20_000;

/** How much of what the eye sees of a photograph is kept; 1 is all. */
const quality = 0.85;

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(element: Element, part: PicturePart): Size | undefined {
  const read = (name: string) => Number(Reflect.get(element, name));
  if (part === 'image') {
    if (Reflect.get(element, 'complete') !== true) return undefined;
    return { width: read('naturalWidth'), height: read('naturalHeight') };
  }
  if (part === 'canvas') return { width: read('width'), height: read('height') };
  return read('readyState') >= 2 ? { width: read('videoWidth'), height: read('videoHeight') } : undefined;
}

/** A picture as the data address of a PNG or WebP. */
export async function drawPicture(element: Element, part: PicturePart): Promise<{ readonly data: string } | NotThere> {
  const size = sizeOf(element, part);
  if (size === undefined || !(size.width > 0 && size.height > 0)) return { why: 'not-loaded' };
  const px = size.width * size.height;
  const scale = Math.min(1, Math.sqrt(mostPx / px));
  const [width, height] = [size.width, size.height].map((side) => Math.max(1, Math.round(side * scale))) as [
    number,
    number,
  ];
  let bitmap: ImageBitmap | undefined;
  try {
    bitmap = await createImageBitmap(element as HTMLImageElement, {
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: 'medium',
    });
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const type = px <= exactPx ? 'image/png' : 'image/webp';
    return { data: await readData(await canvas.convertToBlob({ type, quality })) };
  } catch (error) {
    const isKept = (error as Partial<Error> | null)?.name === 'SecurityError';
    return { why: isKept ? 'other-site' : 'not-readable' };
  } finally {
    bitmap?.close();
  }
}

function readData(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('Expected a picture that can be read'));
    reader.readAsDataURL(blob);
  });
}
