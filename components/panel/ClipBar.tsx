// The one primary action of the panel, always in the same place, with what became of the last one above it.
import { Quote as QuoteIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';

export interface ClipBarProps {
  /** The keys of the browser's own command; undefined where the user has taken them away. */
  readonly keys: string | undefined;
  readonly canClip: boolean;
  readonly onClip: () => void;
  /** A `Message` about what just happened. */
  readonly children?: ComponentChildren;
}

export function ClipBar({ keys, canClip, onClip, children }: ClipBarProps) {
  return (
    <footer class="clip-bar">
      {children}
      <Button look="primary" wide icon={QuoteIcon} keys={keys} disabled={!canClip} onPress={onClip}>
        {t('panel:clipSelection')}
      </Button>
    </footer>
  );
}
