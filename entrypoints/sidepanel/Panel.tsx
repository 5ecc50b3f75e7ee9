// The panel put together: its head, the screen that the reader is on, and the one primary action.
import { Empty } from '../../components/Empty.tsx';
import { t } from '../../components/i18n.ts';
import { ClipBar } from '../../components/panel/ClipBar.tsx';
import { NoticeLine } from '../../components/panel/NoticeLine.tsx';
import { PanelHeader } from '../../components/panel/PanelHeader.tsx';
import { PanelMenu } from '../../components/panel/PanelMenu.tsx';
import { sayWhoIsHere } from '../../components/panel/say-who-is-here.ts';
import { ClipScreen } from './ClipScreen.tsx';
import { FileScreen } from './FileScreen.tsx';
import { PageScreen, type ScreenProps } from './PageScreen.tsx';
import { describeSite, siteOf } from './site-switch.ts';
import { usePlaces } from './use-places.ts';

export interface PanelProps extends ScreenProps {
  /** The keys of the command that clips. */
  readonly clipKeys: string | undefined;
}

export function Panel({ panel, verbs, clipKeys }: PanelProps) {
  const { beside, settings, notice, view } = panel;
  const places = usePlaces(view.value);

  const address = beside.tab.value?.address;
  const site = siteOf(address);
  const chosen = settings.value;
  const reading = beside.page.value?.reading;
  return (
    <>
      <PanelHeader
        sentence={sayWhoIsHere(beside.present.value, reading)}
        onSearch={() => verbs.openDesk('#/search?q=')}
        onDesk={() => verbs.openDesk()}
      >
        <PanelMenu
          site={site && address && chosen ? describeSite(site.name, chosen, address) : undefined}
          isQuietEverywhere={chosen?.quiet.everywhere ?? false}
          onReadSite={verbs.switchSite}
          onQuietSite={verbs.quietSite}
          onQuietEverywhere={verbs.quietEverywhere}
          onStop={verbs.stopSite}
          onSettings={() => verbs.openDesk('#/settings')}
        />
      </PanelHeader>
      <div {...places} class="panel-middle">
        <Screen panel={panel} verbs={verbs} />
      </div>
      {view.value.name !== 'draft' && (
        <ClipBar
          keys={clipKeys}
          canClip={!['unreadable', 'closed', 'stopped', 'pdf', 'no-text'].includes(reading ?? '')}
          onClip={verbs.clipSelection}
        >
          {notice.value && (
            <NoticeLine
              notice={notice.value}
              onClose={() => {
                notice.value = undefined;
              }}
            />
          )}
        </ClipBar>
      )}
    </>
  );
}

function Screen({ panel, verbs }: ScreenProps) {
  const view = panel.view.value;
  if (view.name === 'page') return <PageScreen panel={panel} verbs={verbs} />;
  if (view.name !== 'draft') return <FileScreen key={view.id} panel={panel} verbs={verbs} />;
  const draft = panel.drafts.value.find((one) => one.id === view.id);
  if (draft === undefined) return <Empty sentence={t('panel:loading')} />;
  return <ClipScreen key={view.id} panel={panel} verbs={verbs} draft={draft} />;
}
