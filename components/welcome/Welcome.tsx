// The first page one sees: what Vigil does, where it may read, and two ways to begin.
import { FlaskConical, UserPlus } from 'lucide-preact';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { LanguageSwitch, type LanguageSwitchProps } from './LanguageSwitch.tsx';
import { ReadingChoice, type ReadingChoiceProps } from './ReadingChoice.tsx';
import { SampleOutcome, type SampleOutcomeProps } from './SampleOutcome.tsx';

export interface WelcomeProps extends LanguageSwitchProps, SampleOutcomeProps {
  readonly reading: ReadingChoiceProps;
  readonly onSample: () => void;
  /** Addresses of the desk and of its place for bringing people. */
  readonly desk: string;
  readonly bring: string;
}

export function Welcome({ reading, onSample, desk, bring, onLanguage, ...sample }: WelcomeProps) {
  return (
    <main class="welcome">
      <header class="stack">
        <div class="row apart">
          <h1>{t('welcome:title')}</h1>
          <LanguageSwitch onLanguage={onLanguage} />
        </div>
        <div class="welcome-sentences">
          <p>{t('welcome:sentence.notices')}</p>
          <p>{t('welcome:sentence.clips')}</p>
          <p>{t('welcome:sentence.stays')}</p>
        </div>
      </header>
      <ReadingChoice {...reading} />
      <section class="stack" aria-labelledby="begin">
        <h2 id="begin">{t('welcome:start.title')}</h2>
        <div class="begin">
          <div>
            <Button look="primary" icon={FlaskConical} onPress={onSample} disabled={sample.sample === 'adding'}>
              {t('welcome:start.sample')}
            </Button>
            <p class="soft">{t('welcome:start.sampleWhy')}</p>
          </div>
          <div>
            <a class="button" href={bring}>
              <UserPlus size={16} aria-hidden="true" />
              {t('welcome:start.list')}
            </a>
            <p class="soft">{t('welcome:start.listWhy')}</p>
          </div>
        </div>
        <SampleOutcome {...sample} />
      </section>
      <section class="stack" aria-labelledby="data">
        <h2 id="data">{t('welcome:data.title')}</h2>
        <p>{t('welcome:data.where')}</p>
        <p>{t('welcome:data.loss')}</p>
        <p>
          <a href={desk}>{t('welcome:desk')}</a>
        </p>
      </section>
    </main>
  );
}
