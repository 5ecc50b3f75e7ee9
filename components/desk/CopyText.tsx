// A button that copies plain text, and says beside itself that it did.
import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';

export interface CopyTextProps {
  readonly icon: LucideIcon;
  readonly write: () => string;
  readonly children: ComponentChildren;
}

export function CopyText({ icon, write, children }: CopyTextProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const copy = () =>
    navigator.clipboard.writeText(write()).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <span class="row">
      <Button look="quiet" icon={icon} onPress={() => void copy()}>
        {children}
      </Button>
      <span role="status" class="soft small">
        {outcome && t(`desk:text.${outcome}`)}
      </span>
    </span>
  );
}
