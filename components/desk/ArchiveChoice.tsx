// The keys of the reader's account at the Wayback Machine: given, and forgotten.
import { useId, useState } from 'preact/hooks';
import { type ArchiveKeys, archiveKeys } from '../../records/archive-ask.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { Message } from '../Message.tsx';
import { TextField } from '../TextField.tsx';

export interface ArchiveChoiceProps {
  readonly hasKeys: boolean;
  /** Undefined forgets them. */
  readonly onKeys: (keys: ArchiveKeys | undefined) => void;
}

export function ArchiveChoice({ hasKeys, onKeys }: ArchiveChoiceProps) {
  const id = useId();
  return (
    <section class="stack" aria-labelledby={id}>
      <h3 id={id}>{t('share:settings.title')}</h3>
      <p>
        {t('share:settings.about')}{' '}
        <a href="https://archive.org/account/s3.php" target="_blank" rel="noopener noreferrer">
          {t('share:settings.where')}
        </a>
      </p>
      {hasKeys ? (
        <div class="row">
          <span>{t('share:settings.has')}</span>
          <Button onPress={() => onKeys(undefined)}>{t('share:settings.forget')}</Button>
        </div>
      ) : (
        <KeyFields onKeys={onKeys} />
      )}
    </section>
  );
}

function KeyFields({ onKeys }: Pick<ArchiveChoiceProps, 'onKeys'>) {
  const [typed, setTyped] = useState({ access: '', secret: '' });
  const [isWrong, setWrong] = useState(false);
  const field = (name: 'access' | 'secret') => ({
    label: t(`share:settings.${name}`),
    value: typed[name],
    spellcheck: false,
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = archiveKeys.safeParse({ access: typed.access.trim(), secret: typed.secret.trim() });
        setWrong(!read.success);
        if (read.success) onKeys(read.data);
      }}
    >
      <div class="pair">
        <TextField {...field('access')} />
        <TextField {...field('secret')} />
      </div>
      {isWrong && <Message tone="alarm">{t('share:settings.wrong')}</Message>}
      <div>
        <Button type="submit">{t('share:settings.save')}</Button>
      </div>
    </form>
  );
}
