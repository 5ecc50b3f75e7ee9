// What stands where nothing is to be shown: one true sentence, and the one thing to do next.
import type { ComponentChildren } from 'preact';

export interface EmptyProps {
  readonly sentence: string;
  /** A second, softer sentence: why, or what happens then. */
  readonly more?: ComponentChildren;
  /** The one action, a `Button`. */
  readonly children?: ComponentChildren;
}

export function Empty({ sentence, more, children }: EmptyProps) {
  return (
    <div class="empty">
      <p>{sentence}</p>
      {more && <p class="empty-more">{more}</p>}
      {children}
    </div>
  );
}
