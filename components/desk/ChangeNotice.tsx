// What was just done, and the way back, where it happened.
import type { ChangeVerb } from '../../storage/change.ts';
import { Button } from '../Button.tsx';
import { formatInstant } from '../dates.ts';
import { t } from '../i18n.ts';
import { Message } from '../Message.tsx';

/** A change that was committed and can be taken back. */
export interface DoneChange {
  readonly change: number;
  readonly verb: ChangeVerb;
  /** ISO 8601. */
  readonly at: string;
  /** Records that an undo left as they are, because something newer rests on them. */
  readonly kept?: number;
}

export interface ChangeNoticeProps {
  readonly done: DoneChange;
  readonly onUndo: (change: number) => void;
}

export function ChangeNotice({ done, onUndo }: ChangeNoticeProps) {
  return (
    <Message actions={<Button onPress={() => onUndo(done.change)}>{t('shared:undo')}</Button>}>
      {t(`desk:done.${done.verb}`, { time: formatInstant(done.at, 'time') })}
      {done.kept !== undefined && done.kept > 0 && ` ${t('desk:done.kept', { count: done.kept })}`}
    </Message>
  );
}
