// A Vigil file before it is added: what is new, what is here already, and which side wins where they differ.
import { recordTypes } from '../../records/record.ts';
import type { ImportPreview } from '../../workflows/import-file.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { Message } from '../Message.tsx';
import { DifferenceList, type DifferenceListProps } from './DifferenceList.tsx';

export interface FileImportProps extends Pick<DifferenceListProps, 'sides' | 'onSide'> {
  readonly preview: ImportPreview;
  readonly onAdd: () => void;
}

export function FileImport({ preview, sides, onSide, onAdd }: FileImportProps) {
  const { fresh, same, differing, counts, broken } = preview;
  const replaced = differing.filter(({ here, newer }) => (sides.get(here.id) ?? newer) === 'file').length;
  const records = fresh.length + replaced;
  return (
    <section class="stack import-preview" aria-labelledby="preview">
      <h3 id="preview">{t(preview.scope === 'case' ? 'import:file.scopeCase' : 'import:file.scopeEverything')}</h3>
      <ul class="dotted">
        {recordTypes.toReversed().map((type) => (
          <li key={type}>{t(`import:file.${type}`, { count: counts[type] ?? 0 })}</li>
        ))}
      </ul>
      <p role="status">
        {[
          t('import:file.fresh', { count: fresh.length }),
          same > 0 && t('import:file.same', { count: same }),
          differing.length > 0 && t('import:file.differing', { count: differing.length }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {broken.map((name) => (
        <Message key={name} tone="alarm">
          {t('import:file.broken', { name })}
        </Message>
      ))}
      {differing.length > 0 && <DifferenceList differing={differing} sides={sides} onSide={onSide} />}
      <div>
        <Button look="primary" disabled={records === 0} onPress={onAdd}>
          {records === 0 ? t('import:file.nothing') : t('import:file.add', { count: records })}
        </Button>
      </div>
    </section>
  );
}
