// Why nothing was clipped, in a sentence that says what to do.
import type { ClipRefusal } from '../../records/page-state.ts';
import { t } from '../i18n.ts';

export function sayRefusal(why: ClipRefusal): string {
  if (why === 'nothing') return t('panel:selectFirst');
  return why === 'failed' ? t('panel:notDone') : t(`panel:unfit.${why}`);
}
