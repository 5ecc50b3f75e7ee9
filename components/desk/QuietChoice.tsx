// Where Vigil adds nothing to a page, and when one would want that.
import { useId } from 'preact/hooks';
import type { Settings } from '../../storage/settings.ts';
import { t } from '../i18n.ts';
import { SiteList } from '../welcome/SiteList.tsx';

export interface QuietChoiceProps {
  readonly quiet: Settings['quiet'];
  readonly onQuietEverywhere: (everywhere: boolean) => void;
  /** False when it is no web address. */
  readonly onQuietSite: (address: string) => Promise<boolean>;
  readonly onUnquietSite: (site: string) => void;
}

export function QuietChoice({ quiet, onQuietEverywhere, onQuietSite, onUnquietSite }: QuietChoiceProps) {
  const id = useId();
  return (
    <section class="stack" aria-labelledby={id}>
      <h3 id={id} class="reading-title">
        {t('quiet:title')}
      </h3>
      <p>{t('quiet:why')}</p>
      <p>{t('quiet:use')}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={quiet.everywhere}
          onChange={(event) => onQuietEverywhere(event.currentTarget.checked)}
        />
        {t('quiet:everywhere')}
      </label>
      <h4>{t('quiet:sites')}</h4>
      <SiteList
        sites={quiet.sites}
        label={t('welcome:sites.label')}
        add={t('quiet:add')}
        none={t('quiet:none')}
        refused={t('welcome:sites.notAddress')}
        onAdd={onQuietSite}
        onDrop={onUnquietSite}
      />
    </section>
  );
}
