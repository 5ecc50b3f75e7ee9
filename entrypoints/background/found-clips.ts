// The clips of the page in a tab, found again in the text that it sent: quotes do not go into the page to be looked for.
import { browser } from 'wxt/browser';
import { fingerprintText } from '../../anchoring/fingerprint.ts';
import { askPage } from '../../messaging/ask-page.ts';
import { pageDetails } from '../../messaging/page-messages.ts';
import { addressShown } from '../../messaging/reader-address.ts';
import type { ViewAnswers } from '../../messaging/view-messages.ts';
import type { ClipId } from '../../records/id.ts';
import { listClippedHere } from '../../workflows/clipped-here.ts';
import { findClips } from '../../workflows/find-clips.ts';
import type { FrameText } from '../../workflows/keep-texts.ts';
import type { Rooms } from './rooms.ts';

/** A page has sent everything when nothing came for so long, and is not waited for longer than this, milliseconds. */
const quietMs = 300;
const longestWaitMs = 10_000;

const now = () => performance.now();

/** The text of a tab; where some of it was sent before this process woke, the page is asked to send it again. */
async function readTexts(tab: number, { pages, texts }: Rooms): Promise<FrameText[] | undefined> {
  const known = texts.read(tab);
  if (known !== undefined) return known;
  texts.expectAll(tab);
  await pages.reread([tab]);
  const began = now();
  for (let waited = 0; waited < longestWaitMs; waited = now() - began) {
    await new Promise((resolve) => setTimeout(resolve, quietMs));
    if (now() - (texts.heardAt(tab) ?? began) >= quietMs) break;
  }
  return texts.read(tab);
}

/** Finds what was clipped from the page in a tab. */
export async function findClipsOn(tab: number, rooms: Rooms): Promise<ViewAnswers['find-clips']> {
  const texts = await readTexts(tab, rooms);
  const { url } = await browser.tabs.get(tab);
  if (texts === undefined || url === undefined) return { unread: true };
  const details = pageDetails.safeParse(await askPage(tab, 0, { kind: 'describe-page' }));
  const canonical = details.data?.canonical;
  const fingerprint = fingerprintText(texts.find(({ frame }) => frame === 0)?.text ?? '');
  const history = await listClippedHere(rooms.store.vault, { address: addressShown(url), canonical, fingerprint });
  const proofs = history.flatMap((entry) => entry.proofs);
  const clips = new Map(proofs.map(({ clip }) => [clip.id as ClipId, clip]));
  const originals = new Map(
    proofs.flatMap(({ original }) => (original === undefined ? [] : [[original.id, original]])),
  );
  const findings = await findClips([...clips.values()], originals, texts, now);
  return { canonical, fingerprint, findings };
}
