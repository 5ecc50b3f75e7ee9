// What just happened, where it happened, with what can be done about it; heard as well as seen.
import type { ComponentChildren } from 'preact';

export interface MessageProps {
  /** `alarm` interrupts a screen reader; `calm` waits its turn. */
  readonly tone?: 'calm' | 'alarm';
  readonly children: ComponentChildren;
  /** Undo, Open, Try again: buttons beside the words. */
  readonly actions?: ComponentChildren;
}

export function Message({ tone = 'calm', children, actions }: MessageProps) {
  return (
    <div class={tone === 'alarm' ? 'message message-alarm' : 'message'}>
      <p role={tone === 'alarm' ? 'alert' : 'status'}>{children}</p>
      {actions}
    </div>
  );
}
