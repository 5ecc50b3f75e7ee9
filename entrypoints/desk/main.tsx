// The desk's door: opens the records, follows its own address, draws.
import '../../assets/styles/base.css';
import '../../assets/styles/record.css';
import '../../assets/styles/evidence.css';
import '../../assets/styles/desk.css';
import '../../assets/styles/import.css';
import '../../assets/styles/welcome.css';
import { render } from 'preact';
import { Button } from '../../components/Button.tsx';
import { Empty } from '../../components/Empty.tsx';
import { SharingContext } from '../../components/evidence/sharing.ts';
import { speak, t } from '../../components/i18n.ts';
import { changeRecognition } from '../../messaging/change-recognition.ts';
import { openToldStore } from '../../messaging/open-told-store.ts';
import { NewerDatabaseError } from '../../storage/database.ts';
import { shareProofs } from '../sidepanel/share-proofs.ts';
import { chooseReading } from '../welcome/choose-reading.ts';
import { createAskPreview } from './ask-preview.ts';
import { DeskView } from './DeskView.tsx';
import { createDeskState } from './desk-state.ts';
import { createImportState } from './import-state.ts';
import { saveEvidence, saveFile } from './save-file.ts';

async function openDesk(root: HTMLElement): Promise<void> {
  const store = await openToldStore();
  const { language } = await store.settings.read();
  speak([language, ...navigator.languages], document.documentElement);
  store.settings.watch((settings) => speak([settings.language, ...navigator.languages], document.documentElement));
  const desk = createDeskState(store, location);
  addEventListener('hashchange', desk.follow);
  addEventListener('beforeunload', (event) => {
    if (desk.unsaved.size > 0) event.preventDefault();
  });
  render(
    <SharingContext.Provider value={shareProofs(store, desk.fail)}>
      <DeskView
        desk={desk}
        importing={createImportState(store, createAskPreview())}
        reading={chooseReading(store.settings)}
        onLanguage={(chosen) => void store.settings.change({ language: chosen })}
        onRecognition={(chosen) => void changeRecognition(store.settings, chosen)}
        onBackUp={(only) => void desk.tellExported(saveFile(store, only, document))}
        onEvidence={(id) => void desk.tellEvidence(id, saveEvidence(store, id, document))}
        onSample={() => void desk.trySample()}
        onArchiveKeys={(archiveKeys) => void store.settings.change({ archiveKeys })}
      />
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
if (root !== null) openDesk(root).catch((error: unknown) => sayClosed(root, error));
