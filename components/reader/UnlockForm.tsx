// A PDF that is locked asks for its password.
import { LockKeyhole } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { Field } from '../Field.tsx';
import { t } from '../i18n.ts';

export interface UnlockFormProps {
  /** One was tried and does not fit. */
  readonly isWrong: boolean;
  readonly onUnlock: (password: string) => void;
}

export function UnlockForm({ isWrong, onUnlock }: UnlockFormProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [isWrong]);
  return (
    <form
      class="reader-note"
      onSubmit={(event) => {
        event.preventDefault();
        onUnlock(field.current?.value ?? '');
      }}
    >
      <p>
        <LockKeyhole size={16} aria-hidden="true" /> {t('reader:password.sentence')}
      </p>
      <p class="soft">{t('reader:password.more')}</p>
      <Field label={t('reader:password.label')} problem={isWrong ? t('reader:password.wrong') : undefined}>
        {(wiring) => <input {...wiring} ref={field} class="input" type="password" autocomplete="off" />}
      </Field>
      <Button look="primary" type="submit">
        {t('reader:password.unlock')}
      </Button>
    </form>
  );
}
