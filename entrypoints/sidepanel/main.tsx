// The side panel's door: opens the records, follows the tab, draws.
import '../../assets/styles/base.css';
import '../../assets/styles/record.css';
import '../../assets/styles/evidence.css';
import '../../assets/styles/panel.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button.tsx';
import { Empty } from '../../components/Empty.tsx';
import { SharingContext } from '../../components/evidence/sharing.ts';
import { speak, t } from '../../components/i18n.ts';
import { openToldStore } from '../../messaging/open-told-store.ts';
import { NewerDatabaseError } from '../../storage/database.ts';
import { Panel } from './Panel.tsx';
import { watchKeys } from './panel-keys.ts';
import { createPanelState } from './panel-state.ts';
import { createPanelVerbs } from './panel-verbs.ts';
import { shareProofs } from './share-proofs.ts';

async function openPanel(root: HTMLElement): Promise<void> {
  const store = await openToldStore();
  const { language } = await store.settings.read();
  speak([language, ...navigator.languages], document.documentElement);
  store.settings.watch((settings) => speak([settings.language, ...navigator.languages], document.documentElement));
  const commands = await browser.commands.getAll();
  const clipKeys = commands.find((command) => command.name === 'clip-selection')?.shortcut;
  const panel = createPanelState(store);
  const verbs = createPanelVerbs(panel);
  watchKeys(document, verbs.step);
  const sharing = shareProofs(store, () => {
    panel.notice.value = { text: t('panel:notDone'), tone: 'alarm', acts: [] };
  });
  render(
    <SharingContext.Provider value={sharing}>
      <Panel panel={panel} verbs={verbs} clipKeys={clipKeys || undefined} />
    </SharingContext.Provider>,
    root,
  );
}

/** Says why the records could not be opened; they are left as they are. */
function sayClosed(root: HTMLElement, error: unknown): void {
  speak(navigator.languages, document.documentElement);
  const sentence = t(error instanceof NewerDatabaseError ? 'panel:newerStore' : 'panel:noStore');
  render(
    <Empty sentence={sentence}>
      <Button onPress={() => location.reload()}>{t('shared:tryAgain')}</Button>
    </Empty>,
    root,
  );
}

const root = document.getElementById('root');
if (root !== null) openPanel(root).catch((error: unknown) => sayClosed(root, error));
