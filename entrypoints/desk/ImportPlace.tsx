// Bringing people in, in the middle of the desk.
import { t } from '../../components/i18n.ts';
import type { ImportState } from './import-state.ts';

export function ImportPlace({ importing: _importing }: { readonly importing: ImportState }) {
  return <p>{t('desk:place.import')}</p>;
}
