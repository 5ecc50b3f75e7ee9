// A day at the desk: find somebody, correct what is known, be told when two windows disagree, take a change back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../view.ts';
import { bringPeople, openOwn, type Reader, type StartReader } from './reader.ts';

export function tellDesk(start: StartReader): void {
  describe('the desk', () => {
    let reader: Reader;
    let desk: View;
    beforeAll(async () => {
      reader = await start();
      desk = await bringPeople(reader, 'Timur Bekzhan; Sabina Yerlanova; Мадина Сарыбай', 'The Willow Lane trial');
    });
    afterAll(() => reader?.close());

    it('finds a person by the beginning of a name, in any script', async () => {
      await desk.fill('searchbox', 'Search names and quotes', 'сары');
      await desk.waitForWords('1 found');
      await desk.click('link', /Мадина Сарыбай/u);
      await desk.find('button', 'Edit');
    });

    it('keeps what is corrected', async () => {
      await desk.click('button', 'Edit');
      await desk.fill('textbox', 'Born', '1999-03');
      await desk.click('button', 'Add a spelling');
      await desk.fill('textbox', 'Spelling 2', 'Madina Sarybay');
      await desk.click('button', 'Save');
      await desk.waitForWords('Saved');
      await desk.waitForWords('Madina Sarybay');
      expect(await desk.read()).toContain('1999');
    });

    it('says what is wrong with a date and saves nothing', async () => {
      await desk.click('button', 'Edit');
      await desk.fill('textbox', 'Born', 'last spring');
      await desk.click('button', 'Save');
      await desk.waitForWords('Not understood as a date.');
      await desk.click('button', 'Cancel');
    });

    it('tells who edits a record that another window has changed meanwhile', async () => {
      const address = await desk.evaluate(() => location.hash);
      await desk.click('button', 'Edit');
      await desk.fill('textbox', 'Gender', 'woman');
      const other = await openOwn(reader, `desk.html${address}`);
      await other.click('button', 'Edit');
      await other.fill('textbox', 'Notes', 'Teaches drawing.');
      await other.click('button', 'Save');
      await other.waitForWords('Teaches drawing.');
      await other.remote.close();
      await desk.remote.activate();
      await desk.click('button', 'Save');
      await desk.waitForWords('This record was changed somewhere else after you opened it.');
      expect(await desk.readField('Gender')).toBe('woman');
      await desk.click('button', 'Drop mine');
      await desk.waitForWords('Teaches drawing.');
    });

    it('shows what a person’s file said before', async () => {
      await desk.evaluate(() => document.querySelector<HTMLElement>('.earlier > summary')?.click());
      await desk.waitForWords('what took its place');
      const said = await desk.evaluate(() =>
        [...document.querySelectorAll('.earlier ins')].map((it) => it.textContent),
      );
      expect(said).toEqual(expect.arrayContaining(['Teaches drawing.', '1999-03']));
      expect(await desk.listBarriers()).toEqual([]);
    });

    it('takes any of the recent changes back', async () => {
      await desk.click('link', 'Recent changes');
      await desk.click('button', /^Undo: Edited/u);
      await desk.waitForWords('Taken back');
      await desk.fill('searchbox', 'Search names and quotes', 'Teaches');
      await desk.waitForWords('Nothing found.');
    });

    it('did all of this without an error', () => {
      expect(desk.remote.problems).toEqual([]);
    });
  });
}
