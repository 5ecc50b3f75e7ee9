// When a clip keeps a copy of its page, and what the browser may do for better ones.
import { useId } from 'preact/hooks';
import type { Settings } from '../../storage/settings.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';

export interface CopiesChoiceProps {
  readonly copies: Settings['copies'];
  /** Whether the browser has given all the leave that it can be asked for; undefined while that is not known. */
  readonly hasLeave: boolean | undefined;
  /** Whether the browser can write pages down by itself. */
  readonly canSave: boolean;
  readonly onCopies: (copies: Settings['copies']) => void;
  /** Must ask in the click itself. */
  readonly onAskLeave: () => void;
}

export function CopiesChoice({ copies, hasLeave, canSave, onCopies, onAskLeave }: CopiesChoiceProps) {
  const id = useId();
  return (
    <section class="stack" aria-labelledby={id}>
      <h3 id={id} class="reading-title">
        {t('copy:settings.title')}
      </h3>
      <p>{t('copy:settings.about')}</p>
      {(['asked', 'always'] as const).map((value) => (
        <label key={value} class="choice">
          <input type="radio" name="copies" checked={copies === value} onChange={() => onCopies(value)} />
          {t(`copy:settings.${value}`)}
        </label>
      ))}
      <p class="small soft">{t('copy:settings.limits')}</p>
      {hasLeave === true ? (
        <p class="small">{t('copy:settings.given')}</p>
      ) : (
        <>
          <p class="small">{t(canSave ? 'copy:settings.leaveAbout' : 'copy:settings.leaveAboutPicture')}</p>
          <div>
            <Button onPress={onAskLeave}>{t('copy:settings.leave')}</Button>
          </div>
        </>
      )}
    </section>
  );
}
