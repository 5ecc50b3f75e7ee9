// What the ⋯ menu of the panel holds: this site's switch, and the way to the settings.
import { Check, Settings } from 'lucide-preact';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';

export interface PanelMenuProps {
  /** Undefined where there is no site to read, or the browser does not tell which. */
  readonly site: { readonly name: string; readonly isRead: boolean } | undefined;
  readonly onReadSite: (read: boolean) => void;
  readonly onSettings: () => void;
}

/** Closes the menu that the button stands in. */
const closing = { popovertarget: 'panel-menu', popovertargetaction: 'hide' } as const;

export function PanelMenu({ site, onReadSite, onSettings }: PanelMenuProps) {
  return (
    <>
      {site && (
        <Button
          look="quiet"
          role="switch"
          aria-checked={site.isRead}
          class="menu-switch"
          {...closing}
          onPress={() => onReadSite(!site.isRead)}
        >
          <span class="switch" aria-hidden="true">
            {site.isRead && <Check size={12} />}
          </span>
          <span>
            {t('panel:readSite')} <bdi class="soft">{site.name}</bdi>
          </span>
        </Button>
      )}
      <Button look="quiet" icon={Settings} {...closing} onPress={onSettings}>
        {t('shared:settings')}
      </Button>
    </>
  );
}
