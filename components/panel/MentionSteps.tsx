// ‹ 3 of 7 ›: goes through the places where somebody is named in the page.
import { ChevronLeft, ChevronRight } from 'lucide-preact';
import type { PageMention } from '../../records/page-state.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';

export interface MentionStepsProps {
  readonly name: string;
  readonly mentions: readonly [PageMention, ...PageMention[]];
  /** The place that is shown, from 0. */
  readonly at: number;
  readonly onShow: (mention: PageMention) => void;
}

export function MentionSteps({ name, mentions, at, onShow }: MentionStepsProps) {
  const count = mentions.length;
  const go = (by: number) => onShow(mentions[(at + by + count) % count] ?? mentions[0]);
  if (count === 1) return null;
  return (
    <fieldset class="steps" aria-label={t('panel:placesOf', { name })}>
      <Button look="quiet" icon={ChevronLeft} label={t('panel:previous')} onPress={() => go(-1)} />
      <span class="small">{t('panel:place', { at: at + 1, count })}</span>
      <Button look="quiet" icon={ChevronRight} label={t('panel:next')} onPress={() => go(1)} />
    </fieldset>
  );
}
