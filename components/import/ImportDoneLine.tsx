// What was brought in, once it is safe: undo it, open it.
import type { CopyCount } from '../../records/copy-files.ts';
import type { CaseId } from '../../records/id.ts';
import { Button } from '../Button.tsx';
import { writeRoute } from '../desk/desk-route.ts';
import { t } from '../i18n.ts';
import { Message } from '../Message.tsx';

export type ImportDone =
  | {
      readonly kind: 'people';
      readonly change: number;
      readonly added: number;
      /** Who turned out to be somebody already there. */
      readonly joined: number;
      readonly case: { readonly id: CaseId; readonly name: string } | undefined;
    }
  | {
      readonly kind: 'file';
      readonly change: number;
      readonly records: number;
      /** Files of page copies that the records speak of. */
      readonly copies: CopyCount;
    };

export interface ImportDoneLineProps {
  readonly done: ImportDone;
  readonly onUndo: (change: number) => void;
}

export function ImportDoneLine({ done, onUndo }: ImportDoneLineProps) {
  const into = done.kind === 'people' ? done.case : undefined;
  const open = into === undefined ? ({ view: 'people' } as const) : ({ view: 'case', id: into.id } as const);
  return (
    <Message
      actions={
        <>
          <Button onPress={() => onUndo(done.change)}>{t('shared:undo')}</Button>
          <a class="button" href={writeRoute(open)}>
            {t('shared:open')}
          </a>
        </>
      }
    >
      <bdi>{sayDone(done)}</bdi>
    </Message>
  );
}

function sayDone(done: ImportDone): string {
  if (done.kind === 'file') {
    const { kept, missing } = done.copies;
    const words = [t('import:done.file', { count: done.records })];
    if (kept > 0) words.push(t('import:done.copies', { count: kept }));
    if (missing > 0) words.push(t('import:done.copiesMissing', { count: missing }));
    return words.join(' ');
  }
  const added =
    done.case === undefined
      ? t('import:done.people', { count: done.added })
      : t('import:done.peopleInto', { count: done.added, name: done.case.name });
  return done.joined === 0 ? added : `${added} ${t('import:done.joined', { count: done.joined })}`;
}
