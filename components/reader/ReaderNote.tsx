// Why no page is shown: one true sentence, and what to do next.
import type { ComponentChildren } from 'preact';

export interface ReaderNoteProps {
  readonly sentence: string;
  readonly more?: string | undefined;
  /** Something went wrong: said at once to who listens. */
  readonly isAlarm?: boolean;
  readonly children?: ComponentChildren;
}

export function ReaderNote({ sentence, more, isAlarm = false, children }: ReaderNoteProps) {
  return (
    <div class="reader-note">
      <p role={isAlarm ? 'alert' : 'status'}>{sentence}</p>
      {more && <p class="soft">{more}</p>}
      {children && <div class="row">{children}</div>}
    </div>
  );
}
