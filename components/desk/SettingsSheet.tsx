// Where Vigil reads and does not, in what language it speaks, and the whole of the data as a file.
import { Download } from 'lucide-preact';
import type { Settings } from '../../storage/settings.ts';
import { Button } from '../Button.tsx';
import { ChoiceField } from '../ChoiceField.tsx';
import { t } from '../i18n.ts';
import { ReadingChoice, type ReadingChoiceProps } from '../welcome/ReadingChoice.tsx';
import { SiteList } from '../welcome/SiteList.tsx';
import { ArchiveChoice, type ArchiveChoiceProps } from './ArchiveChoice.tsx';
import { CopiesChoice, type CopiesChoiceProps } from './CopiesChoice.tsx';
import { QuietChoice, type QuietChoiceProps } from './QuietChoice.tsx';
import { RecognitionChoice } from './RecognitionChoice.tsx';
import { SheetHead } from './SheetHead.tsx';

export interface SettingsSheetProps extends Omit<ReadingChoiceProps, 'reading' | 'sites'> {
  readonly settings: Settings;
  readonly quiet: Omit<QuietChoiceProps, 'quiet'>;
  readonly copies: Omit<CopiesChoiceProps, 'copies'>;
  readonly onStopSite: (address: string) => Promise<boolean>;
  readonly onUnstopSite: (site: string) => void;
  readonly onLanguage: (language: Settings['language']) => void;
  readonly onRecognition: (recognition: Settings['recognition']) => void;
  readonly archive: ArchiveChoiceProps;
  readonly onBackUp: () => void;
}

/** Each language in its own words, so that whoever needs it can read it. */
const languages = [
  { value: 'en', label: 'English' },
  { value: 'ru', label: 'Русский' },
] as const;

export function SettingsSheet(props: SettingsSheetProps) {
  const {
    settings,
    quiet,
    archive,
    copies,
    onStopSite,
    onUnstopSite,
    onLanguage,
    onRecognition,
    onBackUp,
    ...reading
  } = props;
  return (
    <section class="sheet settings">
      <SheetHead name={t('shared:settings')} focusOn="settings" />
      <ReadingChoice {...reading} reading={settings.reading} sites={settings.sites} />
      <section class="stack" aria-labelledby="stopped">
        <h3 id="stopped">{t('desk:settings.stopped')}</h3>
        <SiteList
          sites={settings.stopped}
          label={t('welcome:sites.label')}
          add={t('desk:settings.stop')}
          none={t('desk:settings.stoppedNone')}
          refused={t('welcome:sites.notAddress')}
          onAdd={onStopSite}
          onDrop={onUnstopSite}
        />
      </section>
      <QuietChoice {...quiet} quiet={settings.quiet} />
      <CopiesChoice {...copies} copies={settings.copies} />
      <RecognitionChoice recognition={settings.recognition} onChange={onRecognition} />
      <ArchiveChoice {...archive} />
      <ChoiceField
        label={t('desk:settings.language')}
        value={settings.language ?? 'browser'}
        choices={[{ value: 'browser', label: t('desk:settings.languageOfBrowser') }, ...languages]}
        onChange={(chosen) => onLanguage(chosen === 'browser' ? undefined : chosen)}
      />
      <section class="stack" aria-labelledby="leave">
        <h3 id="leave">{t('desk:settings.data')}</h3>
        <p>{t('desk:settings.dataWhere')}</p>
        <div>
          <Button icon={Download} onPress={onBackUp}>
            {t('desk:settings.backUp')}
          </Button>
        </div>
      </section>
    </section>
  );
}
