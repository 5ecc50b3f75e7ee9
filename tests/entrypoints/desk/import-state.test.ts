import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskPreview } from '../../../entrypoints/desk/ask-preview.ts';
import { createImportState, type ImportState } from '../../../entrypoints/desk/import-state.ts';
import { previewGiven } from '../../../entrypoints/desk/preview-given.ts';
import { createCopies } from '../../../storage/copies.ts';
import { openDatabase } from '../../../storage/database.ts';
import { createVault, type Vault } from '../../../storage/vault.ts';
import { editRecord } from '../../../workflows/edit-records.ts';

let vault: Vault;
let importing: ImportState;
/** Answers in this very process what the worker answers in its own. */
const askHere: AskPreview = (given, onPreview) =>
  void previewGiven(given, () => vault.readAll()).then(onPreview, () => onPreview(undefined));

const stageIs = (kind: ImportState['stage']['value']['kind']) =>
  vi.waitFor(() => expect(importing.stage.value.kind).toBe(kind));
async function bring(text: string): Promise<void> {
  importing.giveText(text, 100_000);
  await stageIs('people');
}

beforeEach(async () => {
  const { database, key } = await openDatabase(`import-${crypto.randomUUID()}`);
  vault = createVault(database, key);
  importing = createImportState({ vault, copies: createCopies(database, key) }, askHere);
});
afterEach(() => vault.close());

describe('a pasted list', () => {
  it('becomes people of a new case in one change, which takes all of it back', async () => {
    await bring('Aidar Toleuov, Madina \nSarsen, Yerlan Ospan');
    importing.join({ kind: 'new', name: 'The ferry' });
    await importing.add();
    expect(importing.done.value).toMatchObject({ kind: 'people', added: 3, joined: 0, case: { name: 'The ferry' } });
    const [matter] = await vault.readType('case');
    expect(matter?.members.map((member) => member.role)).toEqual(['victim', 'victim', 'victim']);
    expect(importing.text.value).toBe('');
    await vault.undo(importing.done.value?.change ?? 0);
    expect(await vault.readAll()).toEqual([]);
  });

  it('asks for the name of a new case before anything is added', async () => {
    await bring('Aidar Toleuov, Madina Sarsen');
    importing.join({ kind: 'new', name: ' ' });
    await importing.add();
    expect(importing.missing.value).toBe('name');
    expect(await vault.readAll()).toEqual([]);
  });

  it('can no longer be added once the field holds another', async () => {
    await bring('Aidar Toleuov, Madina Sarsen');
    importing.giveText('Yerlan Ospan', 100_000);
    await importing.add();
    expect(await vault.readAll()).toEqual([]);
  });

  it('does what the reader chose in place of what was proposed', async () => {
    await bring('Aidar Toleuov, Madina Sarsen');
    importing.choose(0, { do: 'leave' });
    await importing.add();
    const people = await vault.readType('person');
    expect(people.map((person) => person.spellings[0]?.text)).toEqual(['Madina Sarsen']);
  });

  it('is compared again, and nothing is added unseen, when somebody whom it names was changed meanwhile', async () => {
    await bring('Aidar Toleuov');
    await importing.add();
    const [person] = await vault.readType('person');
    if (person === undefined) throw new Error('Expected one person, got none');
    importing.giveFile(new File(['name,born\nAidar Toleuov,1979\nMadina Sarsen,'], 'people.csv'));
    await stageIs('people');
    await editRecord(vault, person, { ...person, notes: 'changed elsewhere' });
    await importing.add();
    expect(importing.refusal.value).toBe('stale');
    await stageIs('people');
    expect(await vault.readType('person')).toHaveLength(1);
    await importing.add();
    expect(await vault.read(person.id)).toMatchObject({ born: '1979', notes: 'changed elsewhere' });
  });
});

describe('a text that cannot be read', () => {
  it('says why in one problem, and changes nothing', async () => {
    importing.giveText('Aidar Toleuov, '.repeat(700_000), 100_000);
    await stageIs('problem');
    expect(importing.stage.value).toMatchObject({ problem: { code: 'too-long', length: 10_500_000 } });
    expect(importing.text.value).toBe('');
  });

  it('is read as a file by its name', async () => {
    importing.giveFile(new File(['name;born\nAidar Toleuov;1979\nMadina'], 'people.csv'));
    await stageIs('problem');
    expect(importing.stage.value).toMatchObject({ problem: { code: 'csv-columns', line: 3 } });
    expect(importing.file.value).toBe('people.csv');
  });

  it('leaves an empty field as it was at first', async () => {
    await bring('Aidar Toleuov');
    importing.giveText('', 100_000);
    await stageIs('waiting');
  });
});
