// Where Vigil may read: every page, chosen sites, or only when clicked. The browser is asked in the very click.
import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../storage/settings.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { Message } from '../Message.tsx';
import { SiteList } from './SiteList.tsx';

export interface ReadingChoiceProps {
  readonly reading: Settings['reading'];
  readonly sites: readonly string[];
  /** True when the browser lets Vigil read every page. */
  readonly isEverywhere: boolean;
  /** Asks the browser at once, before anything is awaited; answers whether it was allowed. */
  readonly onChoose: (reading: Settings['reading']) => Promise<boolean>;
  /** As `onChoose`, for one site as typed; false when it was refused or is no web address. */
  readonly onAddSite: (address: string) => Promise<boolean>;
  readonly onDropSite: (site: string) => void;
}

const readings = ['everywhere', 'chosen', 'clicked'] as const;

export function ReadingChoice(props: ReadingChoiceProps) {
  const { reading, sites, isEverywhere, onChoose, onAddSite, onDropSite } = props;
  const name = useId();
  /** What was picked and not yet allowed. */
  const [wanted, setWanted] = useState<Settings['reading']>();
  const chosen = wanted ?? reading;
  const [isRefused, setRefused] = useState(false);
  const choose = async (wanted: Settings['reading']) => setRefused(!(await onChoose(wanted)));
  return (
    <fieldset class="reading">
      <legend class="reading-title">{t('welcome:reading.title')}</legend>
      {readings.map((one) => (
        <div key={one} class="reading-option">
          <label class="choice">
            <input
              type="radio"
              name={name}
              checked={chosen === one}
              aria-describedby={`${name}-${one}`}
              onChange={() => {
                setWanted(one);
                setRefused(false);
                // Only these two need no word from the browser.
                if (one !== 'everywhere') void choose(one);
              }}
            />
            {t(`welcome:reading.${one}`)}
          </label>
          <p class="reading-why" id={`${name}-${one}`}>
            {t(`welcome:reading.why.${one}`)}
          </p>
          {chosen === one && one === 'everywhere' && (
            <div class="reading-next">
              {isEverywhere && reading === 'everywhere' ? (
                <p role="status">{t('welcome:reading.allowed')}</p>
              ) : (
                <Button look="primary" onPress={() => void choose('everywhere')}>
                  {t('welcome:reading.allow')}
                </Button>
              )}
              {isRefused && <Message tone="alarm">{t('welcome:reading.refused')}</Message>}
            </div>
          )}
          {chosen === one && one === 'chosen' && (
            <div class="reading-next">
              <SiteList
                sites={sites}
                label={t('welcome:sites.label')}
                add={t('welcome:sites.allow')}
                none={t('welcome:sites.none')}
                refused={t('welcome:sites.refused')}
                onAdd={onAddSite}
                onDrop={onDropSite}
              />
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}
