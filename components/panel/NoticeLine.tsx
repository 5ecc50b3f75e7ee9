// What the panel has to say about the last thing done, with what can be done about it; it stays until the next.
import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { Message } from '../Message.tsx';

export interface Notice {
  readonly text: string;
  readonly tone: 'calm' | 'alarm';
  readonly acts: readonly { readonly label: string; readonly onPress: () => void }[];
}

export interface NoticeLineProps {
  readonly notice: Notice;
  readonly onClose: () => void;
}

export function NoticeLine({ notice, onClose }: NoticeLineProps) {
  const line = useRef<HTMLDivElement>(null);
  // What was pressed may be gone, as a form is after its save: then the focus would fall out of the panel.
  useEffect(() => {
    if (notice.acts.length > 0 && document.activeElement === document.body) line.current?.focus();
  }, [notice]);
  return (
    <div ref={line} tabIndex={-1} class="notice">
      <Message
        tone={notice.tone}
        actions={
          notice.acts.length > 0 && (
            <span class="notice-acts">
              {notice.acts.map((act) => (
                <Button key={act.label} look="quiet" onPress={act.onPress}>
                  {act.label}
                </Button>
              ))}
            </span>
          )
        }
      >
        {notice.text}
      </Message>
      <Button class="notice-close" look="quiet" icon={X} label={t('shared:close')} onPress={onClose} />
    </div>
  );
}
