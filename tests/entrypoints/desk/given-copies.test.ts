// Copies of pages come along with a file: what is right is kept, what is not there is said.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AskPreview } from '../../../entrypoints/desk/ask-preview.ts';
import { createImportState, type ImportState } from '../../../entrypoints/desk/import-state.ts';
import { previewGiven } from '../../../entrypoints/desk/preview-given.ts';
import { openPackage } from '../../../exchange/pack.ts';
import { writeVigilFile } from '../../../exchange/vigil-file/write.ts';
import { encodeText } from '../../../records/canonical.ts';
import { openStore, type Store } from '../../../storage/store.ts';
import { inventCapture, inventCopy } from '../../invented.ts';

let store: Store;
let importing: ImportState;

beforeEach(async () => {
  store = await openStore(`given-${crypto.randomUUID()}`);
  const askHere: AskPreview = (given, onPreview) =>
    void previewGiven(given, () => store.vault.readAll()).then(onPreview, () => onPreview(undefined));
  importing = createImportState(store, askHere);
});
afterEach(() => store.vault.close());

const { copy, bytes } = inventCopy();
const [page, picture] = [
  `copies/${copy.sha256}.html`,
  `copies/${'sha256' in copy.picture ? copy.picture.sha256 : ''}.png`,
];

/** Brings a file with an original that speaks of a copy, beside other files. */
async function bring(files: Readonly<Record<string, Uint8Array>>): Promise<ImportState['done']['value']> {
  const zip = openPackage('2031-06-12');
  for (const [name, content] of Object.entries(files)) zip.add(name, content);
  const original = { ...inventCapture('Aset Nurlan was held.'), copy };
  zip.add('records.json', encodeText([...writeVigilFile([original], 'everything', [])].join('')));
  importing.giveFile(new File(zip.end() as Uint8Array<ArrayBuffer>[], 'vigil-2031-06-12.zip'));
  await vi.waitFor(() => expect(importing.stage.value.kind).toBe('file'));
  await importing.add();
  return importing.done.value;
}

it('keeps the copies that come along', async () => {
  expect(await bring({ [page]: bytes.page, [picture]: bytes.picture })).toMatchObject({
    records: 1,
    copies: { kept: 2, missing: 0 },
  });
  expect(await store.copies.read(copy.id, 'page')).toEqual(bytes.page);
  expect(await store.copies.read(copy.id, 'picture')).toEqual(bytes.picture);
});

it('says which are missing, and keeps none that is not what was captured', async () => {
  const other = encodeText('Not what was captured');
  expect(await bring({ [page]: other, 'copies/stranger.html': other })).toMatchObject({
    records: 1,
    copies: { kept: 0, missing: 2 },
  });
  expect(await store.copies.read(copy.id, 'page')).toBeUndefined();
});
