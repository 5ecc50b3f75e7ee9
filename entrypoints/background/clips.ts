// A selection in a tab becomes a draft that waits in the panel.
import { browser } from 'wxt/browser';
import { askPage } from '../../messaging/ask-page.ts';
import { type SelectedPassage, selectedPassage } from '../../messaging/page-messages.ts';
import type { PageState } from '../../records/page-state.ts';
import type { Store } from '../../storage/store.ts';
import { draftClip } from '../../workflows/draft-clip.ts';
import type { IndexKeeper } from '../../workflows/keep-index.ts';
import { browserStamp } from '../../workflows/stamp.ts';
import { addressOf } from '../../workflows/try-sample.ts';

/** Takes the selection of a tab into a draft. Undefined when nothing is selected there that can be clipped. */
export async function takeSelection(
  tab: number,
  page: PageState,
  store: Store,
  keeper: IndexKeeper,
): Promise<string | undefined> {
  const passage = await readSelection(tab, page);
  const { url, title } = await browser.tabs.get(tab);
  const where = addressOf(url ?? (await askAddress(tab)));
  if (passage === undefined || passage.quote.trim() === '' || where === undefined) return undefined;
  const seen = new Set(page.mentions.flatMap((one) => (one.part === 'full' ? one.who.map((who) => who.id) : [])));
  const around = { address: where, title, index: await keeper.read(), seen };
  const draft = draftClip(passage, around, browserStamp);
  await store.drafts.write(draft);
  return draft.id;
}

async function readSelection(tab: number, page: PageState): Promise<SelectedPassage | undefined> {
  const frames = new Set([0, ...page.frames.map((one) => one.frame)]);
  for (const frame of frames) {
    const answer = selectedPassage.safeParse(await askPage(tab, frame, { kind: 'select' }));
    if (answer.success && answer.data.quote.trim() !== '') return answer.data;
  }
  return undefined;
}

/** The tab's address as its top document has it, where the browser does not tell it. */
async function askAddress(tab: number): Promise<string> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: () => globalThis.location.href })
    .catch(() => []);
  return String(answer?.result ?? '');
}
