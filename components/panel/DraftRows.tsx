// Clips that were begun and wait to be finished.
import type { Draft } from '../../records/draft.ts';
import { Button } from '../Button.tsx';
import { formatInstant } from '../dates.ts';
import { t } from '../i18n.ts';

export interface DraftRowsProps {
  readonly drafts: readonly Draft[];
  readonly onOpen: (draft: Draft) => void;
  readonly onDiscard: (draft: Draft) => void;
}

export function DraftRows({ drafts, onOpen, onDiscard }: DraftRowsProps) {
  if (drafts.length === 0) return null;
  return (
    <details class="fold panel-fold">
      <summary>
        <h2 class="fold-title">{t('panel:drafts', { count: drafts.length })}</h2>
      </summary>
      <ul class="fold-inside stack">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <p class="quote draft-quote" dir="auto">
              {draft.quote}
            </p>
            <div class="row">
              <span class="small soft">{formatInstant(draft.clippedAt, 'minute')}</span>
              <Button look="quiet" onPress={() => onOpen(draft)}>
                {t('panel:finishDraft')}
              </Button>
              <Button look="quiet" onPress={() => onDiscard(draft)}>
                {t('clip:discard')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
