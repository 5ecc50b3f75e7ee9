// Gives the background an index of so many people as if it had saved it, without bringing each into the vault.
import { buildIndex } from '../../matching/build-index.ts';
import { writeIndex } from '../../matching/index-bytes.ts';
import type { ChromiumDriver } from '../../tests/browser/chromium/driver.ts';

/** Letters of base 64 that are handed over at once. */
const handful = 4_000_000;

/** Seals bytes in the background as `storage/seal.ts` does, and puts them where `workflows/keep-index.ts` looks. */
const put = `(async () => {
  const text = atob(globalThis.handed); delete globalThis.handed;
  const plain = Uint8Array.from(text, (unit) => unit.charCodeAt(0));
  const base = await new Promise((done, fail) => {
    const opening = indexedDB.open('vigil');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const ask = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const { key } = await ask(base.transaction('keys').objectStore('keys').get('device'));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode('things/index');
  const cipher = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain));
  const sealed = new Uint8Array(12 + cipher.length);
  sealed.set(iv); sealed.set(cipher, 12);
  await ask(base.transaction('things', 'readwrite').objectStore('things').put({ id: 'index', sealed }));
  base.close();
  return String(sealed.length);
})()`;

/** Saves an index and ends the background's process: the next one finds what was saved. */
export async function saveIndex(driver: ChromiumDriver, names: readonly string[]): Promise<void> {
  const people = names.map((text, index) => ({
    id: `bench-${index}`,
    spellings: [{ text, strength: 'strong' as const }],
  }));
  const index = writeIndex(buildIndex({ people, cases: [] }));
  const mistaken = new TextEncoder().encode('[]');
  const head = new Uint8Array(8);
  new DataView(head.buffer).setUint32(4, mistaken.length);
  const bytes = Buffer.concat([head, mistaken, index]).toString('base64');
  await driver.runInBackground("globalThis.handed = ''");
  for (let at = 0; at < bytes.length; at += handful)
    await driver.runInBackground(`globalThis.handed += '${bytes.slice(at, at + handful)}'; ''`);
  await driver.runInBackground(put);
  await driver.killBackground();
  // A tab that comes and goes wakes the next one.
  const tab = await driver.open('about:blank');
  await tab.close();
}
