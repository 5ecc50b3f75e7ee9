// Reads what somebody brings in a process of its own, so that ten megabytes never freeze the desk.
import type { AnyRecord } from '../../records/record.ts';
import { openStore, type Store } from '../../storage/store.ts';
import { type Given, type GivenPreview, previewGiven } from './preview-given.ts';

/** What the desk sends, and the answer with its number; no preview means that reading failed. */
export interface PreviewRequest {
  readonly turn: number;
  readonly given: Given;
}
export interface PreviewAnswer {
  readonly turn: number;
  readonly preview: GivenPreview | undefined;
}

function createReader(): () => Promise<readonly AnyRecord[]> {
  let store: Promise<Store> | undefined;
  let read: { newest: number; records: readonly AnyRecord[] } | undefined;
  return async () => {
    store ??= openStore();
    const { vault } = await store;
    const newest = await vault.newestChange();
    if (read?.newest !== newest) read = { newest, records: await vault.readAll() };
    return read.records;
  };
}

const readStored = createReader();
addEventListener('message', ({ data }: MessageEvent<PreviewRequest>) => {
  const answer = (preview: GivenPreview | undefined) =>
    postMessage({ turn: data.turn, preview } satisfies PreviewAnswer);
  previewGiven(data.given, readStored).then(answer, () => answer(undefined));
});
