// What Vigil's own views ask for, done.
import { browser } from 'wxt/browser';
import type { ViewMessage } from '../../messaging/view-messages.ts';
import { type Taken, takeMention, takeSelection } from './clips.ts';
import { findClipsOn } from './found-clips.ts';
import { applyManner, injectUnlessStopped, readAgain } from './manner.ts';
import type { Rooms } from './rooms.ts';
import { isAttended, settleAll } from './settle.ts';
import { takeCopyFor } from './take-copy.ts';

/** @returns The answer that `ViewAnswers` promises for the kind of message. */
export async function answerView(message: ViewMessage, rooms: Rooms): Promise<unknown> {
  switch (message.kind) {
    case 'records-changed':
    case 'recognition-changed': {
      await rooms.names();
      const tabs = await browser.tabs.query({});
      await rooms.pages.reread(tabs.flatMap((tab) => tab.id ?? []));
      return { ok: true };
    }
    case 'sites-changed':
      await settleAll(rooms);
      return { ok: true };
    case 'manner-changed':
      await applyManner(rooms);
      if (message.tab !== undefined) await readAgain(message.tab, rooms);
      return { ok: true };
    case 'go-to':
      return { ok: await rooms.pages.goTo(message.tab, message.ref) };
    case 'read-tab':
      if (await isAttended(message.tab)) await rooms.pages.reread([message.tab]);
      else return { ok: await injectUnlessStopped(message.tab, rooms) };
      return { ok: true };
    case 'find-clips':
      return findClipsOn(message.tab, rooms);
    case 'archive-clip':
      await rooms.archiver.ask(message.clip);
      return { ok: true };
    case 'forget-archive':
      await rooms.archiver.forget(message.clip);
      return { ok: true };
    case 'clip-selection':
      return clipSelection(message.tab, rooms);
    case 'clip-mention': {
      const { tab, ref, who } = message;
      const draft = await takeMention(tab, await rooms.pages.read(tab), ref, who, rooms);
      return draft === undefined ? { empty: true } : { draft };
    }
    case 'take-copy': {
      const { tab, draft: id } = message;
      const draft = (await rooms.store.drafts.list()).find((one) => one.id === id);
      if (draft === undefined) return { state: 'absent', why: 'failed' };
      return takeCopyFor(tab, draft, await rooms.pages.read(tab), rooms.store);
    }
  }
}

/** Takes the selection of a tab into a draft; a tab that is not read yet is read for it. */
export async function clipSelection(tab: number, rooms: Rooms): Promise<Taken> {
  if (!(await isAttended(tab)) && !(await injectUnlessStopped(tab, rooms))) return { refused: 'not-read' };
  return takeSelection(tab, await rooms.pages.read(tab), rooms);
}

/** As `clipSelection`, asked for by keys or menu: where nothing is clipped, the panel says why. */
export async function clipOrSay(tab: number, rooms: Rooms): Promise<void> {
  const taken = await clipSelection(tab, rooms).catch((): Taken => ({ refused: 'failed' }));
  if ('refused' in taken) await rooms.pages.refuse(tab, taken.refused);
}
