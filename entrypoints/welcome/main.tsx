// The welcome page's door: opens the store, hands over what may be chosen, draws.
import '../../assets/styles/base.css';
import '../../assets/styles/welcome.css';
import { render } from 'preact';
import { Button } from '../../components/Button.tsx';
import { Empty } from '../../components/Empty.tsx';
import { speak, t } from '../../components/i18n.ts';
import { openToldStore } from '../../messaging/open-told-store.ts';
import { NewerDatabaseError } from '../../storage/database.ts';
import { addSample, sampleArticles } from '../../workflows/try-sample.ts';
import { chooseReading } from './choose-reading.ts';
import { createSampleState } from './sample-state.ts';
import { WelcomeView } from './WelcomeView.tsx';

async function openWelcome(root: HTMLElement): Promise<void> {
  const store = await openToldStore();
  const { language } = await store.settings.read();
  speak([language, ...navigator.languages], document.documentElement);
  store.settings.watch((settings) => speak([settings.language, ...navigator.languages], document.documentElement));
  render(
    <WelcomeView
      reading={chooseReading(store.settings)}
      sample={createSampleState(store.vault, addSample)}
      articles={sampleArticles.map(({ title, path }) => ({ title, address: path }))}
      onLanguage={(chosen) => void store.settings.change({ language: chosen })}
    />,
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
if (root !== null) openWelcome(root).catch((error: unknown) => sayClosed(root, error));
