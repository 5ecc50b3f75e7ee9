// What can be done in the panel, each verb with what the panel says when it is done.
import { browser } from 'wxt/browser';
import { formatInstant } from '../../components/dates.ts';
import { t, type WordKey } from '../../components/i18n.ts';
import type { Notice } from '../../components/panel/NoticeLine.tsx';
import { sayRefusal } from '../../components/panel/say-refusal.ts';
import { askBackground } from '../../messaging/ask-background.ts';
import { showQuote } from '../../messaging/ask-page.ts';
import { readerAddress } from '../../messaging/reader-address.ts';
import { requestSite } from '../../messaging/site-access.ts';
import type { ViewAnswers } from '../../messaging/view-messages.ts';
import type { Draft } from '../../records/draft.ts';
import type { HistoryEntry, Proof } from '../../records/history.ts';
import type { FactId } from '../../records/id.ts';
import type { MentionWho, PageMention } from '../../records/page-state.ts';
import { removeRecord } from '../../workflows/edit-records.ts';
import { isTwinSource } from '../../workflows/same-source.ts';
import type { PanelState } from './panel-state.ts';
import { createRecognitionVerbs } from './recognition-verbs.ts';
import { quietEverywhere, quietSite, readEverywhere, readSite, stopHere, stopSite } from './site-switch.ts';

export type PanelVerbs = ReturnType<typeof createPanelVerbs>;

export function createPanelVerbs(panel: PanelState) {
  const { store, beside, notice, go } = panel;

  const say = (key: WordKey, tone: Notice['tone'] = 'calm', acts: Notice['acts'] = []) => {
    notice.value = { text: t(key), tone, acts };
  };
  /** Does something that can fail and says so if it does. */
  const attempt = (work: Promise<unknown>) => void work.catch(() => say('panel:notDone', 'alarm'));
  const undo = (seq: number, then?: () => Promise<void>) => ({
    label: t('shared:undo'),
    onPress: () =>
      attempt(
        store.vault.undo(seq).then(async () => {
          await then?.();
          say(then === undefined ? 'shared:undone' : 'panel:clipUndone');
        }),
      ),
  });

  const recognition = createRecognitionVerbs(panel, {
    tell: (text, acts) => {
      notice.value = { text, tone: 'calm', acts };
    },
    attempt,
    undo,
  });

  function openWho(who: MentionWho): void {
    go(who.kind === 'person' ? { name: 'person', id: who.id } : { name: 'case', id: who.id });
  }

  async function show(mention: PageMention): Promise<void> {
    const tab = beside.tab.value?.id;
    beside.shown.value = mention.ref;
    if (tab === undefined) return;
    const { ok } = await askBackground({ kind: 'go-to', tab, ref: mention.ref });
    if (!ok) say('panel:gone');
  }

  function openDraft(answer: ViewAnswers['clip-selection' | 'clip-mention']): void {
    if ('empty' in answer) say('panel:gone');
    else if ('refused' in answer) notice.value = { text: sayRefusal(answer.refused), tone: 'calm', acts: [] };
    else if ('draft' in answer) go({ name: 'draft', id: answer.draft });
    else say('panel:notDone', 'alarm');
  }

  async function clipSelection(): Promise<void> {
    const tab = beside.tab.value?.id;
    if (tab === undefined) return;
    openDraft(await askBackground({ kind: 'clip-selection', tab }));
  }

  async function clipMention({ ref }: PageMention, who: MentionWho): Promise<void> {
    const tab = beside.tab.value?.id;
    if (tab === undefined) return;
    openDraft(await askBackground({ kind: 'clip-mention', tab, ref, who: who.id }));
  }

  const address = () => beside.tab.value?.address;
  const openDesk = (path = '#/people') =>
    attempt(browser.tabs.create({ url: browser.runtime.getURL(`/desk.html${path}` as '/desk.html') }));

  return {
    recognition,
    openWho,
    openDesk,
    openWelcome: () => attempt(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })),
    show: (mention: PageMention) => attempt(show(mention)),
    clipSelection: () => attempt(clipSelection()),
    clipMention: (mention: PageMention, who: MentionWho) => attempt(clipMention(mention, who)),

    /** The next (1) or previous (-1) place on the page, over all names; from the last to the first. */
    step(by: 1 | -1): void {
      const mentions = beside.page.value?.mentions ?? [];
      const at = mentions.findIndex((one) => one.ref === beside.shown.value);
      const next =
        mentions[at === -1 ? (by === 1 ? 0 : mentions.length - 1) : (at + by + mentions.length) % mentions.length];
      if (next !== undefined) attempt(show(next));
    },

    /** How to show a proof in the page beside; undefined when it was not clipped from there. */
    showProof({ clip: { id, selectors }, source }: Proof): (() => void) | undefined {
      const tab = beside.tab.value;
      const finding = panel.foundHere.value?.findings.get(id);
      const isHere = isTwinSource([tab?.address], [source?.address, source?.canonical]);
      if (tab?.address === undefined || (finding === undefined && !isHere)) return undefined;
      // As it stands now: what was clipped stays here unless the reader asks before it was looked for.
      const quote = finding?.now ?? selectors[0];
      return () =>
        attempt(
          showQuote(tab.id, quote, finding?.now?.frame).then((found) => {
            if (!found) say('panel:quoteGone');
          }),
        );
    },

    sayClipSaved(draft: Draft, saved: { readonly saved: FactId; readonly seq: number; readonly at: string }): void {
      const [first] = draft.form.people;
      const target: MentionWho | undefined = first
        ? { kind: 'person', id: first.person }
        : draft.form.case && { kind: 'case', id: draft.form.case };
      go({ name: 'page' });
      notice.value = {
        text: t('shared:saved', { time: formatInstant(saved.at, 'time') }),
        tone: 'calm',
        acts: [
          undo(saved.seq, () => store.drafts.write(draft)),
          ...(target ? [{ label: t('shared:open'), onPress: () => openWho(target) }] : []),
        ],
      };
    },

    removeFact: ({ fact }: HistoryEntry) =>
      attempt(removeRecord(store.vault, fact.id).then((seq) => say('panel:factRemoved', 'calm', [undo(seq)]))),

    discardDraft: (draft: Draft) =>
      attempt(
        store.drafts.remove(draft.id).then(() =>
          say('panel:draftDiscarded', 'calm', [
            {
              label: t('shared:undo'),
              onPress: () => attempt(store.drafts.write(draft).then(() => say('shared:undone'))),
            },
          ]),
        ),
      ),

    /** The PDF beside, in its own tab. Must be called in the click that asks. */
    openPdf(): void {
      const tab = beside.tab.value;
      const file = tab?.address;
      if (tab === undefined) return;
      // Refused or not, the reader opens and says what is missing.
      const asked = file === undefined ? Promise.resolve(false) : requestSite(file);
      attempt(asked.catch(() => false).then(() => browser.tabs.update(tab.id, { url: readerAddress(file) })));
    },

    /** Must be called in the click that asks. */
    switchSite(read: boolean): void {
      const here = address();
      if (here === undefined) return;
      if (!read) attempt(stopSite(store.settings, here));
      else attempt(readSite(store.settings, here).then((given) => given || say('panel:refused')));
    },
    quietSite: (quiet: boolean) => attempt(quietSite(store.settings, address(), quiet)),
    quietEverywhere: (quiet: boolean) => attempt(quietEverywhere(store.settings, quiet)),
    /** Marks in the page beside, whatever made it quiet. */
    markAgain: () =>
      attempt(
        panel.settings.value?.quiet.everywhere
          ? quietEverywhere(store.settings, false)
          : quietSite(store.settings, address(), false),
      ),
    stopSite: (stop: boolean) => attempt(stopHere(store.settings, beside.tab.value, stop)),
    readEverywhere: () => attempt(readEverywhere(store.settings).then((given) => given || say('panel:refused'))),
    tryAgain(): void {
      const tab = beside.tab.value?.id;
      if (tab !== undefined) attempt(askBackground({ kind: 'read-tab', tab }));
    },
  };
}
