// How sure a match is: the same line that is drawn under the name in the page, and its word.
import { t } from './i18n.ts';

export interface BandMarkProps {
  readonly band: 'certain' | 'likely' | 'possible';
  readonly of?: 'person' | 'case';
}

export function BandMark({ band, of = 'person' }: BandMarkProps) {
  return (
    <span class={`band band-${band} band-${of}`}>
      <span class="band-line" aria-hidden="true" />
      {t(`shared:band.${band}`)}
    </span>
  );
}
