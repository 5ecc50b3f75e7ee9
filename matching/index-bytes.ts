// Keeps an index between two runs of the browser as flat bytes.
import { buildIndex, type Index } from './build-index.ts';
import type { Names } from './names.ts';

/** Raised whenever the bytes of an older build can no longer be read. */
const version = 1;
const mark = 0x76_69_67_6c;

/** The index as bytes: a mark, a version, the rest. */
export function writeIndex(index: Index): Uint8Array {
  const json = JSON.stringify(index.names);
  const body = new Uint8Array(json.length * 2);
  for (let i = 0; i < json.length; i++) {
    body[2 * i] = json.charCodeAt(i) & 0xff;
    body[2 * i + 1] = json.charCodeAt(i) >>> 8;
  }
  const bytes = new Uint8Array(8 + body.length);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, mark);
  head.setUint32(4, version);
  bytes.set(body, 8);
  return bytes;
}

/**
 * Reads what `writeIndex` wrote.
 *
 * @throws {RangeError} if the bytes are no index or of another version; build it from the names again.
 */
export function readIndex(bytes: Uint8Array): Index {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || head.getUint32(0) !== mark)
    throw new RangeError('Expected the bytes of a name index, got others');
  const found = head.getUint32(4);
  if (found !== version) throw new RangeError(`Expected name index version ${version}, got ${found}`);
  let json = '';
  for (let i = 8; i + 1 < bytes.length; i += 2) {
    json += String.fromCharCode((bytes[i] as number) | ((bytes[i + 1] as number) << 8));
  }
  return buildIndex(JSON.parse(json) as Names);
}
