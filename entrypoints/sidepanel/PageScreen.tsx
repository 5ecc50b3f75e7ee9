// The panel's first screen: who is on the page, or the one true reason why nobody is.
import { t } from '../../components/i18n.ts';
import { ClippedHere } from '../../components/panel/ClippedHere.tsx';
import { DraftRows } from '../../components/panel/DraftRows.tsx';
import { placeOf } from '../../components/panel/gather-present.ts';
import { type EmptyReason, PageEmpty } from '../../components/panel/PageEmpty.tsx';
import { PresentCard } from '../../components/panel/PresentCard.tsx';
import { QuietLine } from '../../components/panel/QuietLine.tsx';
import { mannerAt } from '../../messaging/site-choice.ts';
import { countUnlisted } from '../../workflows/read-page.ts';
import type { PanelState } from './panel-state.ts';
import type { PanelVerbs } from './panel-verbs.ts';
import { siteOf } from './site-switch.ts';

export interface ScreenProps {
  readonly panel: PanelState;
  readonly verbs: PanelVerbs;
}

export function PageScreen({ panel, verbs }: ScreenProps) {
  const { beside, clippedHere, drafts } = panel;
  const before = clippedHere.value;
  const unlisted = beside.page.value === undefined ? 0 : countUnlisted(beside.page.value);
  return (
    <main>
      {isQuiet(panel) && <QuietLine onMark={verbs.markAgain} />}
      {beside.page.value?.reading === 'cut' && beside.present.value.length > 0 && (
        <p class="panel-cut">{t('panel:cut')}</p>
      )}
      <PresentList panel={panel} verbs={verbs} />
      {beside.page.value?.held === true && <p class="panel-cut">{t('panel:held')}</p>}
      {unlisted > 0 && <p class="panel-cut">{t('panel:unlisted', { count: unlisted })}</p>}
      {before && (
        <ClippedHere
          history={before.history}
          names={before.names}
          onOpenPerson={(id) => verbs.openWho({ kind: 'person', id })}
          showProof={verbs.showProof}
          findings={panel.foundHere.value?.findings}
        />
      )}
      <DraftRows
        drafts={drafts.value}
        onOpen={(draft) => panel.go({ name: 'draft', id: draft.id })}
        onDiscard={verbs.discardDraft}
      />
    </main>
  );
}

function PresentList({ panel, verbs }: ScreenProps) {
  const { present, shown } = panel.beside;
  const known = panel.known.value;
  const there = present.value.flatMap((one) => {
    const about = known?.get(one.who.id);
    return about === undefined ? [] : [{ one, about }];
  });
  if (there.length === 0) {
    return (
      <PageEmpty
        reason={reasonOf(panel)}
        siteName={siteOf(panel.beside.tab.value?.address)?.name}
        onReadSite={() => verbs.switchSite(true)}
        onReadAgain={() => verbs.stopSite(false)}
        onReadEverywhere={verbs.readEverywhere}
        onTryAgain={verbs.tryAgain}
        onOpenPdf={verbs.openPdf}
        onAddPeople={() => verbs.openDesk('#/import')}
        onTrySample={() => verbs.openWelcome()}
        onDesk={() => verbs.openDesk()}
      />
    );
  }
  return (
    <ul>
      {there.map(({ one, about }) => {
        const mention = one.mentions[placeOf(one.mentions, shown.value)] ?? one.mentions[0];
        const rivals = mention.who.flatMap(({ id }) => (id === one.who.id ? [] : (known?.get(id)?.name ?? [])));
        return (
          <li key={one.who.id}>
            <PresentCard
              present={one}
              name={about.name}
              spellings={about.person?.spellings.map(({ text }) => text) ?? []}
              status={about.status}
              shown={shown.value}
              pointed={panel.beside.page.value?.pointed}
              rivals={rivals}
              onShow={verbs.show}
              onOpen={() => verbs.openWho(one.who)}
              onClip={(mention) => verbs.clipMention(mention, one.who)}
              doubts={about.person && verbs.recognition.doubtsOf(about.person)}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** Whether the page beside is read, and nothing is drawn on it. */
function isQuiet({ beside, settings }: PanelState): boolean {
  const reading = beside.page.value?.reading;
  if (settings.value === undefined || !(reading === 'read' || reading === 'cut' || reading === 'reading')) return false;
  return mannerAt(settings.value, beside.tab.value?.address) === 'quiet';
}

/** Why nobody is shown. */
function reasonOf({ beside, hasPeople }: PanelState): EmptyReason {
  const page = beside.page.value;
  if (beside.tab.value === undefined || page === undefined) return 'starting';
  if (page.reading === 'not-allowed') return siteOf(beside.tab.value.address) ? 'not-allowed' : 'no-address';
  switch (page.reading) {
    case 'pdf':
    case 'closed':
    case 'no-text':
    case 'unreadable':
    case 'failed':
    case 'stopped':
      return page.reading;
  }
  if (hasPeople.value === false) return 'no-people';
  // Somebody is there whose file is still being opened.
  return beside.present.value.length > 0 ? 'reading' : page.reading;
}
