// The frame of every form on the desk: its heading, Save and Cancel, and what became of the save.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { Message } from '../Message.tsx';
import type { Editing } from './use-editing.ts';

export interface EditorFrameProps {
  readonly title: string;
  readonly editing: Pick<Editing<object>, 'state' | 'problems' | 'submit' | 'submitAnyway' | 'drop'>;
  /** A small form in a margin says its heading smaller. */
  readonly small?: boolean;
  readonly children: ComponentChildren;
}

export function EditorFrame({ title, editing, small, children }: EditorFrameProps) {
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (editing.problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [editing.problems]);
  return (
    <form
      ref={form}
      class={small ? 'editor editor-small' : 'editor'}
      aria-labelledby={headingId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        editing.submit();
      }}
    >
      <h2 id={headingId} ref={heading} tabIndex={-1} class={small ? 'field-label' : 'editor-title'}>
        {title}
      </h2>
      {children}
      <div class="editor-end">
        <Refusal editing={editing} />
        <div class="row">
          <Button type="submit" look="primary" disabled={editing.state !== 'open' && editing.state !== 'failed'}>
            {t('shared:save')}
          </Button>
          <Button onPress={editing.drop}>{t('shared:cancel')}</Button>
        </div>
      </div>
    </form>
  );
}

function Refusal({ editing }: Pick<EditorFrameProps, 'editing'>) {
  if (editing.problems.length > 0) return <Message tone="alarm">{t('desk:edit.problems')}</Message>;
  switch (editing.state) {
    case 'stale':
      return (
        <Message
          tone="alarm"
          actions={
            <>
              <Button onPress={editing.submitAnyway}>{t('desk:edit.saveAnyway')}</Button>
              <Button onPress={editing.drop}>{t('desk:edit.drop')}</Button>
            </>
          }
        >
          {t('desk:edit.stale')}
        </Message>
      );
    case 'removed':
      return <Message tone="alarm">{t('desk:edit.removed')}</Message>;
    case 'failed':
      return <Message tone="alarm">{t('desk:edit.failed')}</Message>;
    default:
      return null;
  }
}
