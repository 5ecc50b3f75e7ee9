// The panel's one sentence of who is on a page, or how far it has been read.
import type { PageState } from '../../records/page-state.ts';
import { t } from '../i18n.ts';
import type { Present } from './gather-present.ts';

/** Empty when the panel's middle says it already. */
export function sayWhoIsHere(present: readonly Present[], reading: PageState['reading'] | undefined): string {
  const people = present.filter((one) => one.who.kind === 'person').length;
  const cases = present.length - people;
  const counts = [
    people > 0 ? t('shared:people', { count: people }) : undefined,
    cases > 0 ? t('shared:cases', { count: cases }) : undefined,
  ].filter((one) => one !== undefined);
  if (counts.length === 0) return '';
  return t(reading === 'reading' ? 'panel:onThisPageSoFar' : 'panel:onThisPage', { who: counts.join(', ') });
}
