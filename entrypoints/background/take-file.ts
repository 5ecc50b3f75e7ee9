// The copy of a PDF is its file: the reader, which has the bytes, keeps them for a draft.
import { askPage } from '../../messaging/ask-page.ts';
import type { Draft } from '../../records/draft.ts';
import type { DraftCopy } from '../../storage/copies.ts';
import type { Store } from '../../storage/store.ts';
import { browserStamp } from '../../workflows/stamp.ts';

/** @param tab  With the reader in it. @returns What is kept. @throws Where there is no room for that word. */
export async function takeFileFor(tab: number, draft: Draft, { copies }: Store): Promise<DraftCopy> {
  await copies.writeFor(draft.id, { state: 'taking', since: browserStamp.now() });
  const isKept = (await askPage(tab, 0, { kind: 'keep-file', draft: draft.id })) === true;
  const state = isKept ? await copies.readFor(draft.id) : undefined;
  if (state !== undefined && state.state !== 'taking') return state;
  const failed: DraftCopy = { state: 'absent', why: 'failed' };
  await copies.writeFor(draft.id, failed);
  return failed;
}
