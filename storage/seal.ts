// How a row is sealed: AES-256-GCM, with the row's own place as part of what is authenticated.

/** Bytes of the initialisation vector that precede the ciphertext. @see NIST SP 800-38D, section 8.2 */
const vectorBytes = 12;

export type SealedBytes = Uint8Array<ArrayBuffer>;

/** Makes the key that stays on this device; it can be used but never read out. */
export function makeDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/**
 * Seals bytes for one place.
 *
 * @param place  What the bytes belong to, such as a table and an id; a sealed field moved elsewhere does not open.
 * @returns A fresh random vector, then ciphertext and tag.
 */
export async function sealBytes(key: CryptoKey, place: string, plain: Uint8Array<ArrayBuffer>): Promise<SealedBytes> {
  const iv = crypto.getRandomValues(new Uint8Array(vectorBytes));
  const additionalData = new TextEncoder().encode(place);
  const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  const sealed = new Uint8Array(vectorBytes + cipher.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(cipher), vectorBytes);
  return sealed;
}

/** @throws {UnreadableRowError} when the bytes were altered, moved, or sealed with another key. */
export async function openBytes(key: CryptoKey, place: string, sealed: SealedBytes): Promise<Uint8Array<ArrayBuffer>> {
  const iv = sealed.subarray(0, vectorBytes);
  const additionalData = new TextEncoder().encode(place);
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed.subarray(vectorBytes)),
    );
  } catch {
    throw new UnreadableRowError(place);
  }
}

/** Seals anything that JSON can hold. */
export function sealJson(key: CryptoKey, place: string, value: unknown): Promise<SealedBytes> {
  return sealBytes(key, place, new TextEncoder().encode(JSON.stringify(value)));
}

/** @throws {UnreadableRowError} as `openBytes`. */
export async function openJson(key: CryptoKey, place: string, sealed: SealedBytes): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await openBytes(key, place, sealed)));
}

/** Tells one sealing from another: its random vector, in hexadecimal. */
export function versionOf(sealed: SealedBytes): string {
  return Array.from(sealed.subarray(0, vectorBytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A stored row does not open with this device's key; the file on disk was altered or belongs to another profile. */
export class UnreadableRowError extends Error {
  override readonly name = 'UnreadableRowError';
  constructor(place: string) {
    super(`Expected ${place} to open with this device's key; it was altered or sealed elsewhere`);
  }
}
