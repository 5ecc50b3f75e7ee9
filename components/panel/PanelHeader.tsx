// The panel's first row: what Vigil is, the ways to the desk, and the sentence of who is on this page.
import { Ellipsis, LayoutList, Search } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';

export interface PanelHeaderProps {
  /** Who is on this page, in one sentence; heard when it changes. */
  readonly sentence: string;
  readonly onSearch: () => void;
  readonly onDesk: () => void;
  /** What the ⋯ menu holds: buttons that name `panel-menu` as their popover target, so that it closes. */
  readonly children: ComponentChildren;
}

export function PanelHeader({ sentence, onSearch, onDesk, children }: PanelHeaderProps) {
  return (
    <header class="panel-head">
      <div class="row apart">
        <h1 class="panel-title">{t('shared:product')}</h1>
        <div class="panel-ways">
          <Button look="quiet" icon={Search} label={t('panel:search')} onPress={onSearch} />
          <Button look="quiet" icon={LayoutList} label={t('panel:desk')} onPress={onDesk} />
          <Button look="quiet" icon={Ellipsis} label={t('shared:more')} popovertarget="panel-menu" />
        </div>
      </div>
      <div id="panel-menu" popover="auto" class="menu panel-menu">
        {children}
      </div>
      <p class="panel-sentence" role="status">
        {sentence}
      </p>
    </header>
  );
}
