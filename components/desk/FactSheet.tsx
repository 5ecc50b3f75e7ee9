// One fact by itself: what is claimed of whom, in which case, and its proof.
import { Pencil, Trash2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Case } from '../../records/case.ts';
import type { HistoryEntry } from '../../records/history.ts';
import type { PersonId } from '../../records/id.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { FactItem } from '../record/FactItem.tsx';
import { sayKind } from '../vocabulary.ts';
import { writeRoute } from './desk-route.ts';
import { SheetHead } from './SheetHead.tsx';

export interface FactFile {
  readonly entry: HistoryEntry;
  readonly names: ReadonlyMap<PersonId, string>;
  readonly case: Case | undefined;
}

export interface FactSheetProps {
  readonly file: FactFile;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onOpenPerson: (id: PersonId) => void;
  /** Under all of it. */
  readonly children?: ComponentChildren;
}

export function FactSheet({ file, onEdit, onRemove, onOpenPerson, children }: FactSheetProps) {
  const { entry, names, case: matter } = file;
  return (
    <article class="sheet">
      <SheetHead name={sayKind(entry.fact.kind)} kind={t('desk:fact.title')} focusOn={entry.fact.id}>
        <Button icon={Pencil} onPress={onEdit}>
          {t('shared:edit')}
        </Button>
        <Button icon={Trash2} onPress={onRemove}>
          {t('shared:remove')}
        </Button>
      </SheetHead>
      {matter !== undefined && (
        <p>
          {t('shared:case')}:{' '}
          <a href={writeRoute({ view: 'case', id: matter.id })}>
            <bdi>{matter.names[0]}</bdi>
          </a>
        </p>
      )}
      <h3 class="only-heard">{t('desk:fact.claim')}</h3>
      <FactItem entry={entry} names={names} onOpenPerson={onOpenPerson} />
      {children}
    </article>
  );
}
