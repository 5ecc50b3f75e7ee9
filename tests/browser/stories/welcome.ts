// The first minutes: Vigil says what it does, asks where it may read, and offers invented people to try it on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { View } from '../view.ts';
import { waitFor } from '../wait.ts';
import { openOwn, type Reader, type StartReader } from './reader.ts';

export function tellWelcome(start: StartReader): void {
  describe('the first minutes', () => {
    let reader: Reader;
    let welcome: View;
    beforeAll(async () => {
      reader = await start();
    });
    afterAll(() => reader?.close());

    it('begin with a page that opens by itself and says in three sentences what Vigil does', async () => {
      const address = reader.driver.addressOf('welcome.html');
      welcome = new View(await waitFor('the welcome page', () => reader.driver.findOpen(address)));
      await welcome.waitForWords('Where may Vigil read?');
      await welcome.waitForWords('nothing sent, and pages are never told whom you follow.');
    });

    it('go on in the language that the reader chooses, and come back', async () => {
      await welcome.click('button', 'Русский');
      await welcome.waitUntil('Russian', () => document.documentElement.lang === 'ru');
      expect(await welcome.read()).not.toContain('Where may Vigil read?');
      await welcome.click('button', 'English');
      await welcome.waitForWords('Where may Vigil read?');
    });

    it('leave the choice of where Vigil reads to the reader', async () => {
      await welcome.click('radio', 'Only when I click');
      await welcome.click('radio', 'Every page');
      await welcome.click('button', 'Allow every page');
      await welcome.waitForWords('Allowed: Vigil reads every page.');
    });

    it('bring invented people and articles, and take them back, in one press each', async () => {
      await welcome.click('button', 'Try it on a sample');
      await welcome.waitForWords('The sample is in.');
      const desk = await openOwn(reader, 'desk.html#/people');
      await desk.find('link', /^\d+ people$/u);
      await desk.waitForWords('Daniyar Seitkali');
      await desk.remote.close();
      await welcome.remote.activate();
      await welcome.click('button', 'Undo');
      await welcome.waitForWords('The sample was taken back.');
      expect(welcome.remote.problems).toEqual([]);
    });
  });
}
