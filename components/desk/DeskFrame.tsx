// The desk: people and cases at the left, one record in the middle, its sources at the right.
import { Clock, FileText, Settings, UserPlus } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { t } from '../i18n.ts';
import { type DeskRoute, writeRoute } from './desk-route.ts';

export interface DeskFrameProps {
  readonly view: DeskRoute['view'];
  readonly left: ComponentChildren;
  readonly children: ComponentChildren;
  /** Left out where a record has no sources to show. */
  readonly right?: ComponentChildren;
}

const places = [
  { view: 'import', icon: UserPlus },
  { view: 'changes', icon: Clock },
  { view: 'settings', icon: Settings },
] as const;

export function DeskFrame({ view, left, children, right }: DeskFrameProps) {
  return (
    <div class="desk">
      <header class="desk-head">
        <h1>
          <a href={writeRoute({ view: 'people' })}>{t('shared:product')}</a>
        </h1>
        <nav class="row" aria-label={t('desk:places')}>
          <a class="button button-quiet" href="/reader.html" target="_blank" rel="noopener">
            <FileText size={16} aria-hidden="true" />
            {t('desk:place.reader')}
          </a>
          {places.map(({ view: place, icon: Icon }) => (
            <a
              key={place}
              class="button button-quiet"
              href={writeRoute({ view: place })}
              aria-current={view === place ? 'page' : undefined}
            >
              <Icon size={16} aria-hidden="true" />
              {t(`desk:place.${place}`)}
            </a>
          ))}
        </nav>
      </header>
      <aside class="desk-left" aria-label={t('desk:left')}>
        {left}
      </aside>
      <div class={right ? 'desk-reading desk-reading-two' : 'desk-reading'}>
        <main class="desk-middle">{children}</main>
        {right && (
          <aside class="desk-right" aria-label={t('desk:right')}>
            {right}
          </aside>
        )}
      </div>
    </div>
  );
}
