// A disk without room for a page's copy leaves a saved clip and one clear sentence.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CountingServer, serveCounting } from '../counting-server.ts';
import { allowEveryPage, bringPeople, openOwn, type Reader, selectWords, visit } from '../stories/reader.ts';
import type { ChromiumDriver } from './driver.ts';
import { startChromium } from './reader.ts';

let reader: Reader;
let server: CountingServer;
beforeAll(async () => {
  reader = await startChromium();
  const body = '<!doctype html><p>Timur Bekzhan was sentenced.</p>';
  server = await serveCounting({ '/': { type: 'text/html; charset=utf-8', body } });
  await allowEveryPage(reader);
  await bringPeople(reader, 'Timur Bekzhan');
});
afterAll(async () => {
  await reader?.close();
  await server?.close();
});

it('saves the clip without the copy, and says why', { timeout: 120_000 }, async () => {
  const page = await visit(reader, server.address);
  await page.remote.resize(1000, 800);
  const panel = await reader.openPanel(page);
  await selectWords(page, 'Timur Bekzhan was sentenced');
  await reader.driver.runCommand('clip-selection');
  await panel.waitForWords('New fact from this passage');
  const driver = reader.driver as ChromiumDriver;
  // An extension that may keep without limit has no quota to lower: the database itself says that the disk is full.
  await driver.runInBackground(`(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'copies') throw new DOMException('Full', 'QuotaExceededError');
      return put.apply(this, given);
    };
    return '';
  })()`);
  await page.remote.activate();
  await panel.click('checkbox', 'Keep a copy of this page');
  await panel.waitForWords('The clip is saved without a copy: the disk has no room for it.');
  await panel.click('button', 'Save');
  await panel.waitForWords('Saved');
  await panel.click('button', 'Open');
  await panel.waitForWords('Timur Bekzhan was sentenced');
  const desk = await openOwn(reader, 'desk.html#/people');
  const kept = await desk.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('vigil');
      request.onsuccess = () => done(request.result);
    });
    const count = await new Promise<number>((done) => {
      const request = database.transaction('copies').objectStore('copies').count();
      request.onsuccess = () => done(request.result);
    });
    database.close();
    return count;
  });
  expect(kept).toBe(0);
});
