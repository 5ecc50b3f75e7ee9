// Copies the page that a draft was begun on: its file, and a picture of what is visible, of one and the same state.
import { browser } from 'wxt/browser';
import { askPage, tellPage } from '../../messaging/ask-page.ts';
import { addressShown, isReader } from '../../messaging/reader-address.ts';
import { hashText } from '../../records/canonical.ts';
import type { PageCopy } from '../../records/copy.ts';
import type { Draft } from '../../records/draft.ts';
import type { PageState } from '../../records/page-state.ts';
import type { CopyBytes, DraftCopy } from '../../storage/copies.ts';
import type { Store } from '../../storage/store.ts';
import { type CopyCircumstances, composeCopy } from '../../workflows/compose-copy.ts';
import { browserStamp } from '../../workflows/stamp.ts';
import { addressOf } from '../../workflows/try-sample.ts';
import { copyFile } from './copy-file.ts';
import { copyPage } from './copy-page.ts';
import { findShape } from './read-selection.ts';
import { askAddress } from './tab-address.ts';
import { takeFileFor } from './take-file.ts';
import { type QuoteInFrame, takePicture } from './take-picture.ts';

/** Two frames of a page, and a few for a busy machine, ms: until what is taken out of sight is. */
const outOfSightMs = 120;

interface Made {
  readonly state: DraftCopy;
  readonly bytes?: CopyBytes;
}

/**
 * Copies the page in a tab for a draft, and keeps what became of it.
 *
 * @returns What is kept: also where there was no room for it, or for that word.
 */
export async function takeCopyFor(tab: number, draft: Draft, page: PageState, store: Store): Promise<DraftCopy> {
  const keep = async ({ state, bytes }: Made): Promise<DraftCopy> => {
    await store.copies.writeFor(draft.id, state, bytes);
    return state;
  };
  const noRoom: DraftCopy = { state: 'absent', why: 'no-room' };
  try {
    const { url } = await browser.tabs.get(tab);
    if (isReader(url)) return await takeFileFor(tab, draft, store);
    await keep({ state: { state: 'taking', since: browserStamp.now() } });
    const made = await copyFor(tab, draft, page).catch((): Made => ({ state: { state: 'absent', why: 'failed' } }));
    await store.copies.sweep();
    return await keep(made);
  } catch {
    return keep({ state: noRoom }).catch(() => noRoom);
  }
}

async function copyFor(tab: number, draft: Draft, page: PageState): Promise<Made> {
  const { url } = await browser.tabs.get(tab);
  if (addressOf(addressShown(url) ?? (await askAddress(tab))) !== draft.address)
    return { state: { state: 'absent', why: 'page-left' } };
  await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, files: ['/page-copy.js'] })
    .catch(() => []);
  const quote = await findQuote(tab, draft, page);
  if (quote === undefined) return { state: { state: 'absent', why: 'passage-gone' } };
  if (isReader(url)) {
    const file = await copyFile(tab);
    if (typeof file === 'string') return { state: { state: 'absent', why: file } };
    return composeCopy(file, { absent: 'not-taken' }, describeMoment(draft, quote.text), browserStamp);
  }
  await tellPage(tab, { kind: 'veil', veiled: true });
  try {
    await new Promise((resolve) => setTimeout(resolve, outOfSightMs));
    const picture = await takePicture(tab, quote);
    const copied = await copyPage(tab);
    if (typeof copied === 'string') return { state: { state: 'absent', why: copied } };
    const after = await findQuote(tab, draft, page);
    return composeCopy(copied, picture, describeMoment(draft, after?.text), browserStamp);
  } finally {
    await tellPage(tab, { kind: 'veil', veiled: false });
  }
}

interface FoundQuote extends QuoteInFrame {
  readonly text: string | undefined;
}

/** Where the passage stands now, and all the text around it. */
async function findQuote(tab: number, draft: Draft, page: PageState): Promise<FoundQuote | undefined> {
  const { quote: exact, prefix, suffix } = draft;
  const shape = await findShape(tab);
  for (const frame of new Set([0, ...page.frames.map((one) => one.frame)])) {
    const answer = await askPage(tab, frame, { kind: 'describe-quote', exact, prefix, suffix });
    const found = shape.safeParse(answer).data;
    if (found !== undefined) return { frame, exact, prefix, suffix, text: found.text };
  }
  return undefined;
}

const describeMoment = (draft: Draft, text: string | undefined): CopyCircumstances => ({
  text: compareTexts(draft, text),
  offset: -new Date().getTimezoneOffset(),
});

/** Whether the text around the passage is the one that was clipped. */
function compareTexts({ captured }: Draft, text: string | undefined): PageCopy['text'] {
  if (captured === undefined || 'absent' in captured.page || text === undefined) return 'unknown';
  return hashText(text) === captured.page.sha256 ? 'same' : 'changed';
}

/** Whether a draft's page is to be copied at once: as its case says, or else the settings. */
export async function wantsCopy({ form }: Draft, store: Store): Promise<boolean> {
  const matter = form.case === undefined ? undefined : await store.vault.read(form.case);
  const ofCase = matter?.type === 'case' ? matter.copies : undefined;
  return (ofCase ?? (await store.settings.read()).copies) === 'always';
}
