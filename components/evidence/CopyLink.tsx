// The way to a page's copy: it opens in a tab of its own, without scripts and without network.
import type { Capture } from '../../records/capture.ts';
import { t } from '../i18n.ts';

/** Nothing where there is no copy. */
export function CopyLink({ original }: { readonly original: Capture | undefined }) {
  if (original === undefined || !('id' in original.copy)) return null;
  return (
    <a href={`/copy.html#${original.id}`} target="_blank" rel="noopener">
      {t('copy:open')}
    </a>
  );
}
