// A selection in a tab becomes a draft that waits in the panel.
import { browser } from 'wxt/browser';
import { askPage } from '../../messaging/ask-page.ts';
import { addressShown, isReader } from '../../messaging/reader-address.ts';
import type { Draft } from '../../records/draft.ts';
import type { ClipRefusal, MentionWho, PageState } from '../../records/page-state.ts';
import type { Store } from '../../storage/store.ts';
import type { Taking } from '../../workflows/capture-passage.ts';
import { draftClip } from '../../workflows/draft-clip.ts';
import type { NamesToFind } from '../../workflows/find-names.ts';
import { proposeParts } from '../../workflows/propose-parts.ts';
import { browserStamp } from '../../workflows/stamp.ts';
import { addressOf } from '../../workflows/try-sample.ts';
import { type Found, findShape, readSelection } from './read-selection.ts';
import { askAddress } from './tab-address.ts';
import { takeCopyFor, wantsCopy } from './take-copy.ts';

/** Where a draft goes, and what is known of names when it is filled in. */
export interface DraftRooms {
  readonly store: Store;
  readonly names: () => Promise<NamesToFind>;
}

/** The id of a draft, or why there is none. */
export type Taken = { readonly draft: string } | { readonly refused: ClipRefusal };

/** Takes the selection of a tab into a draft. */
export async function takeSelection(tab: number, page: PageState, rooms: DraftRooms): Promise<Taken> {
  const found = await readSelection(tab);
  if ('refused' in found) return found;
  const draft = await takePassage(tab, page, found, rooms);
  return draft === undefined ? { refused: 'not-read' } : { draft };
}

/**
 * Takes the sentence that a mention stands in into a draft, as it is printed.
 *
 * @param id  One of those whom the mention may name: put into the draft, however sure the match is.
 * @returns Undefined when the sentence is no longer there.
 */
export async function takeMention(
  tab: number,
  page: PageState,
  ref: number,
  id: string,
  rooms: DraftRooms,
): Promise<string | undefined> {
  const mention = page.mentions.find((one) => one.ref === ref);
  const who = mention?.who.find((one) => one.id === id);
  if (mention === undefined || who === undefined) return undefined;
  const exact = `${mention.before.replace(/^…/u, '')}${mention.text}${mention.after.replace(/…$/u, '')}`.trim();
  const { frame } = mention;
  const answer = await askPage(tab, frame, { kind: 'describe-quote', exact, prefix: '', suffix: '' });
  const passage = (await findShape(tab)).safeParse(answer).data;
  return passage && takePassage(tab, page, { passage, frame, selected: 'sentence' }, rooms, who);
}

async function takePassage(
  tab: number,
  page: PageState,
  { passage, frame, selected }: Found,
  { store, names }: DraftRooms,
  who?: MentionWho,
): Promise<string | undefined> {
  const { url, title } = await browser.tabs.get(tab);
  const where = addressOf(addressShown(url) ?? (await askAddress(tab)));
  if (passage.quote.trim() === '' || where === undefined) return undefined;
  const seen = new Set(page.mentions.flatMap((one) => (one.part === 'full' ? one.who.map((who) => who.id) : [])));
  // The reader's own tab is called after no PDF.
  const shownAs = isReader(url) ? undefined : title;
  const around = {
    address: where,
    title: shownAs,
    names: await names(),
    seen,
    taking: describeTaking(frame, selected),
  };
  const found = draftClip(passage, around, browserStamp);
  const draft = await proposeParts(store.vault, who === undefined ? found : putInto(found, who));
  await store.drafts.write(draft);
  if (await wantsCopy(draft, store)) void takeCopyFor(tab, draft, page, store);
  return draft.id;
}

function describeTaking(frame: number, selected: Found['selected']): Taking {
  const { version } = browser.runtime.getManifest();
  return {
    isInFrame: frame !== 0,
    selected,
    tool: { name: 'Vigil', version, build: `${import.meta.env.BROWSER} ${import.meta.env.VIGIL_BUILD}` },
    offset: -new Date().getTimezoneOffset(),
  };
}

/** The draft with somebody in it, first among the people. */
function putInto(draft: Draft, who: MentionWho): Draft {
  const { form } = draft;
  if (who.kind === 'case') return { ...draft, form: { ...form, case: who.id } };
  if (form.people.some((part) => part.person === who.id)) return draft;
  return { ...draft, form: { ...form, people: [{ person: who.id, role: 'victim' }, ...form.people] } };
}
