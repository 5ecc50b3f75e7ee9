// Where a PDF of this computer is chosen or dropped.
import { FileUp } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';

export interface OpenPlaceProps {
  /** Why there is none: one true sentence. */
  readonly sentence: string;
  readonly onFile: (file: File) => void;
}

export function OpenPlace({ sentence, onFile }: OpenPlaceProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div class="reader-note">
      <p>{sentence}</p>
      <p class="soft">{t('reader:drop.more')}</p>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".pdf,application/pdf"
        aria-label={t('reader:drop.choose')}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen !== undefined) onFile(chosen);
          event.currentTarget.value = '';
        }}
      />
      <Button look="primary" icon={FileUp} onPress={() => chooser.current?.click()}>
        {t('reader:drop.choose')}
      </Button>
    </div>
  );
}
