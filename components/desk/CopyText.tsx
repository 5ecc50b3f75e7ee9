// A button that copies a text, plain or with its italics, and says beside itself that it did.
import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';

export interface CopyTextProps {
  readonly icon: LucideIcon;
  readonly write: () => string | { readonly plain: string; readonly html: string };
  readonly children: ComponentChildren;
}

export function CopyText({ icon, write, children }: CopyTextProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const copy = () =>
    put(write()).then(
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

function put(text: ReturnType<CopyTextProps['write']>): Promise<void> {
  if (typeof text === 'string') return navigator.clipboard.writeText(text);
  const piece = (type: string, words: string) => ({ [type]: new Blob([words], { type }) });
  const item = new ClipboardItem({ ...piece('text/plain', text.plain), ...piece('text/html', text.html) });
  return navigator.clipboard.write([item]);
}
