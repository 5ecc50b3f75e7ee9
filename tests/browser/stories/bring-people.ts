// Bringing people to the desk as they stand in a report, a table or a file, and what becomes of what cannot be read.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../view.ts';
import { openOwn, type Reader, type StartReader } from './reader.ts';

/** As it stands in a report: twelve names, any of them broken by the end of a line. */
const report = `Timur Bekzhan, Sabina Yerlanova, Oleg 
Gritsai, Nodir Toshmurod, Zoltán Németi, O‘rolboy 

Tursunmurod, Anna-Maria Holm, Мадина Сарыбай, Jasur Olimzhon, Kamil 
Sorbonov, Lola Mirvaliy and Pavel Drozdenko`;

const listField = 'Paste a list of people, or a table';

export function tellBringPeople(start: StartReader): void {
  describe('bringing people', () => {
    let reader: Reader;
    let desk: View;
    beforeAll(async () => {
      reader = await start();
      desk = await openOwn(reader, 'desk.html#/import');
    });
    afterAll(() => reader?.close());

    const paste = (text: string) => desk.paste('textbox', listField, text);
    const countPeople = async () => {
      await desk.find('link', /^\d+ (person|people)$/u);
      const words = (await desk.read()).match(/^(\d+) (?:person|people)$/mu);
      return Number(words?.[1]);
    };
    /** Chooses a file of these words on the desk. */
    const giveFile = async (name: string, content: string) => {
      const path = join(mkdtempSync(join(tmpdir(), 'given-')), name);
      writeFileSync(path, content);
      await desk.remote.chooseFiles('input[type=file]', [path]);
    };

    it('makes a dozen people of a list that is broken over lines, in a new case, in one step', async () => {
      await paste(report);
      await desk.waitForWords('12 people will be added');
      await desk.choose('Case they join', 'A new case…');
      await desk.fill('textbox', 'Name of the new case', 'The Willow Lane trial');
      await desk.choose('Their part in it', 'witness');
      await desk.click('button', 'Add 12 people');
      await desk.waitForWords('12 people added to The Willow Lane trial.');
      await desk.click('link', 'Open');
      await desk.waitForWords('12 people');
      const words = await desk.read();
      for (const name of [
        'Oleg Gritsai',
        'O‘rolboy Tursunmurod',
        'Kamil Sorbonov',
        'Pavel Drozdenko',
        'Мадина Сарыбай',
      ])
        expect(words).toContain(name);
      await desk.click('link', 'Sabina Yerlanova');
      await desk.waitForWords('The Willow Lane trial witness');
    });

    it('knows who is there already when the list comes again', async () => {
      await desk.click('link', 'Bring people in');
      await paste('Timur Bekzhan; Kamil Sorbonov; Vera Anokhina');
      await desk.waitForWords('1 person will be added · 2 are already here');
    });

    it('takes the whole list back', async () => {
      await desk.click('link', 'Recent changes');
      await desk.click('button', /^Undo: People brought in/u);
      await desk.waitForWords('Taken back');
      await desk.click('link', 'Vigil');
      await desk.waitForWords('Nobody yet.');
      expect(await desk.read()).not.toContain('Gritsai');
    });

    it('reads a table that another tool exported', async () => {
      await desk.click('link', 'Bring people in');
      await desk.find('button', 'Choose a file');
      await giveFile('people.csv', 'name,aliases,born\n"Bekzhan, Timur",Тимур Бекжан,1990\nSabina Yerlanova,,\n');
      await desk.waitForWords('2 people will be added');
      await desk.click('button', 'Add 2 people');
      await desk.waitForWords('2 people added.');
      expect(await countPeople()).toBe(2);
    });

    it('reads a list of names as JSON', async () => {
      await giveFile(
        'people.json',
        JSON.stringify([{ id: 'a', name: 'Nodir Toshmurod', aliases: ['Нодир Тошмурод'] }]),
      );
      await desk.waitForWords('1 person will be added');
      await desk.click('button', 'Add 1 person');
      await desk.waitForWords('1 person added.');
      expect(await countPeople()).toBe(3);
    });

    const manifest = (version: number) =>
      JSON.stringify({ type: 'manifest', format: 'vigil', version, exportedAt: '2031-06-09T08:00:00Z' });
    it.each([
      [
        'breaks off',
        'cut.json',
        '[{"id":"a","name":"Vera Anok',
        /^Could not read cut\.json: it breaks off at line 1\./mu,
      ],
      ['comes from a newer Vigil', 'new.json', `[${manifest(99)}]`, /^Could not read new\.json: .*Update Vigil/mu],
      [
        'has a column too many',
        'wide.csv',
        'name,born\nVera Anokhina,1980,x,y\n',
        /^Could not read line 2 of wide\.csv: /mu,
      ],
      ['has no column of names', 'odd.csv', 'colour;size\nred;7\nblue;9\n', /^Could not read line 1 of odd\.csv: /mu],
      [
        'is not well-formed',
        'bad.json',
        '[{"id":"a","name":"Vera"},\n{"id":}]',
        /^Could not read line 2 of bad\.json: /mu,
      ],
      [
        'names two people by one id',
        'twice.json',
        '[{"id":"a","name":"Vera Anokhina"},\n{"id":"a","name":"Ivo Anokhin"}]',
        /^Could not read line 2 of twice\.json: it has the id of line 1\./mu,
      ],
    ])(
      'says in one sentence why a file that %s was not read, and changes nothing',
      async (_, name, content, sentence) => {
        await giveFile(name, content);
        await desk.waitForWords('Nothing was imported.');
        await expect.poll(() => desk.read()).toMatch(sentence);
        expect(await countPeople()).toBe(3);
      },
    );

    it('answers 10 MB that are pasted at once with one sentence, and goes on', async () => {
      await paste('Vera Anokhina, '.repeat(700_000));
      await desk.waitForWords('Nothing was imported. Split it');
      expect(await countPeople()).toBe(3);
    });

    it('shows HTML in every field as the letters that it is', async () => {
      const name = '<img src=x onerror="document.title=1"> Vera';
      await giveFile(
        'html.json',
        JSON.stringify([{ id: 'a', name, aliases: ['<script>document.title=2</script>Vira'] }]),
      );
      await desk.waitForWords('1 person will be added');
      await desk.click('button', 'Add 1 person');
      await desk.waitForWords('1 person added.');
      await desk.click('link', /onerror/u);
      await desk.waitForWords('<script>document.title=2</script>Vira');
      expect(await desk.evaluate(() => document.querySelectorAll('#root img, #root script').length)).toBe(0);
      expect(await desk.evaluate(() => document.title)).not.toMatch(/[12]/u);
    });

    it('did all of this without an error', () => {
      expect(desk.remote.problems).toEqual([]);
    });
  });
}
