// The parts of a page that a browser saved in one file, by their addresses.
import { type MhtmlPart, readBody, readMhtml } from '../../exchange/mhtml/parts.ts';
import type { KeptParts } from '../../page/copy/kept-sources.ts';

export interface KeptFile {
  readonly html: string;
  readonly base: string;
  readonly parts: KeptParts;
}

/** @returns Undefined when it is no such file. */
export function openMhtml(bytes: Uint8Array): KeptFile | undefined {
  const [first, ...others] =
    readMhtml(new TextDecoder('x-user-defined').decode(bytes).replace(/[\uf780-\uf7ff]/gu, toByte))?.parts ?? [];
  if (first === undefined) return undefined;
  const byAddress = new Map<string, MhtmlPart>();
  for (const part of [first, ...others]) {
    for (const address of [part.location, part.id])
      if (address !== '' && !byAddress.has(address)) byAddress.set(address, part);
  }
  const find = (address: string) => byAddress.get(address) ?? byAddress.get(address.replace(/#.*$/u, ''));
  return {
    html: readText(first),
    base: first.location,
    parts: {
      findData: (address) => {
        const part = find(address);
        if (part === undefined || !/^(?:image|font)\/|^application\/(?:x-)?font/u.test(part.type)) return undefined;
        return `data:${part.type};base64,${part.encoding === 'base64' ? readBody(part) : btoa(readBody(part))}`;
      },
      findStyle: (address) => {
        const part = find(address);
        if (part?.type !== 'text/css') return undefined;
        // What stood in the page itself is known by an id; its addresses are those of the page.
        return { css: readText(part), address: /^cid:/u.test(part.location) ? first.location : part.location };
      },
      findPage: (address) => {
        const part = find(address);
        return part?.type === 'text/html' ? { html: readText(part), address: part.location } : undefined;
      },
    },
  };
}

/** `x-user-defined` puts bytes above 127 in a range of its own. @see https://encoding.spec.whatwg.org/#x-user-defined-decoder */
const toByte = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xf700);

/** A part's text, in the encoding that it names itself. */
function readText(part: MhtmlPart): string {
  const body = part.encoding === 'base64' ? atob(readBody(part)) : readBody(part);
  const named = /charset\s*=\s*["']?([\w-]+)|@charset\s+"([\w-]+)"/iu.exec(`${part.headers} ${body.slice(0, 2_048)}`);
  const bytes = Uint8Array.from(body, (unit) => unit.charCodeAt(0));
  try {
    return new TextDecoder(named?.[1] ?? named?.[2] ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
