// What the ⋯ menu of the panel holds: how this site is read, quiet mode, and the way to the settings.
import { Eye, EyeOff, Settings } from 'lucide-preact';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { closing, MenuSwitch } from './MenuSwitch.tsx';

export interface MenuSite {
  readonly name: string;
  readonly isRead: boolean;
  /** False where every page is read, so that there is nothing to choose. */
  readonly canChoose: boolean;
  readonly isQuiet: boolean;
  readonly isStopped: boolean;
}

export interface PanelMenuProps {
  /** Undefined where there is no site to read, or the browser does not tell which. */
  readonly site: MenuSite | undefined;
  readonly isQuietEverywhere: boolean;
  readonly onReadSite: (read: boolean) => void;
  readonly onQuietSite: (quiet: boolean) => void;
  readonly onQuietEverywhere: (quiet: boolean) => void;
  readonly onStop: (stop: boolean) => void;
  readonly onSettings: () => void;
}

export function PanelMenu(props: PanelMenuProps) {
  const { site, isQuietEverywhere, onReadSite, onQuietSite, onQuietEverywhere, onStop, onSettings } = props;
  return (
    <>
      {site && <bdi class="menu-site small soft">{site.name}</bdi>}
      {site?.canChoose && !site.isStopped && (
        <MenuSwitch isOn={site.isRead} onSwitch={onReadSite}>
          {t('panel:readSite')}
        </MenuSwitch>
      )}
      {site && !site.isStopped && !isQuietEverywhere && (
        <MenuSwitch isOn={site.isQuiet} onSwitch={onQuietSite}>
          {t('quiet:site')}
        </MenuSwitch>
      )}
      <MenuSwitch isOn={isQuietEverywhere} onSwitch={onQuietEverywhere}>
        {t('quiet:everywhere')}
      </MenuSwitch>
      {site && (
        <Button look="quiet" icon={site.isStopped ? Eye : EyeOff} {...closing} onPress={() => onStop(!site.isStopped)}>
          {t(site.isStopped ? 'quiet:again' : 'quiet:stop')}
        </Button>
      )}
      <Button look="quiet" icon={Settings} {...closing} onPress={onSettings}>
        {t('shared:settings')}
      </Button>
    </>
  );
}
