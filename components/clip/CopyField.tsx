// Whether the page's copy goes with the clip: what was taken and how large it is, or why there is none.
import { RotateCw } from 'lucide-preact';
import type { DraftCopy } from '../../storage/copies.ts';
import { Button } from '../Button.tsx';
import { formatBytes } from '../evidence/copy-words.ts';
import { t } from '../i18n.ts';

export interface CopyFieldProps {
  readonly isWanted: boolean;
  /** Undefined while none was asked for. */
  readonly state: DraftCopy | undefined;
  readonly onWant: (wanted: boolean) => void;
  readonly onTake: () => void;
}

export function CopyField({ isWanted, state, onWant, onTake }: CopyFieldProps) {
  return (
    <div class="copy-field">
      <label class="choice">
        <input type="checkbox" checked={isWanted} onChange={(event) => onWant(event.currentTarget.checked)} />
        <span>{isWanted && state?.state === 'taken' ? saySize(state) : t('copy:keep')}</span>
      </label>
      {isWanted ? <Progress state={state} onTake={onTake} /> : <p class="small soft">{t('copy:keepHelp')}</p>}
    </div>
  );
}

function saySize({ copy }: Extract<DraftCopy, { state: 'taken' }>): string {
  const size = formatBytes(copy.size);
  return 'sha256' in copy.picture
    ? t('copy:takenWith', { size, picture: formatBytes(copy.picture.size) })
    : t('copy:taken', { size });
}

function Progress({ state, onTake }: Pick<CopyFieldProps, 'state' | 'onTake'>) {
  if (state === undefined || state.state === 'taking')
    return (
      <p class="small soft" role="status">
        {t('copy:taking')}
      </p>
    );
  const again = (
    <Button look="quiet" icon={RotateCw} onPress={onTake}>
      {t('copy:again')}
    </Button>
  );
  if (state.state === 'absent')
    return (
      <>
        <p class="small doubt" role="alert">
          {t('copy:without', { why: sayWhy(state.why) })}
        </p>
        {again}
      </>
    );
  const { text, picture } = state.copy;
  const isDifferent = text === 'changed';
  return (
    <>
      {'absent' in picture && picture.absent !== 'not-taken' && (
        <p class="small soft">
          {t('copy:noPicture')} {t(`copy:noPictureWhy.${picture.absent === 'not-allowed' ? 'not-allowed' : 'other'}`)}
        </p>
      )}
      {isDifferent && <p class="small doubt">{t('copy:changed')}</p>}
      {isDifferent && again}
    </>
  );
}

const reasons = ['not-taken', 'not-allowed', 'page-left', 'passage-gone', 'too-large', 'no-room'] as const;

function sayWhy(why: Extract<DraftCopy, { state: 'absent' }>['why']): string {
  return t(`copy:why.${reasons.find((reason) => reason === why) ?? 'failed'}`);
}
