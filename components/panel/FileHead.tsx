// The first lines of a person's or a case's file: the way back, the name, the way to edit it.
import { ArrowLeft } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { isLongName, Name } from '../Name.tsx';

export interface FileHeadProps {
  readonly name: string;
  readonly onBack: () => void;
  readonly onEdit: () => void;
}

export function FileHead({ name, onBack, onEdit }: FileHeadProps) {
  const [whole, setWhole] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [name]);
  return (
    <>
      <div class="row apart file-ways">
        <Button look="quiet" icon={ArrowLeft} onPress={onBack}>
          {t('shared:back')}
        </Button>
        <Button look="quiet" onPress={onEdit}>
          {t('shared:edit')}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} class="file-name">
        <Name text={name} whole={whole} />
      </h2>
      {isLongName(name) && (
        <button type="button" class="link-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'shared:showLess' : 'shared:showMore')}
        </button>
      )}
    </>
  );
}
