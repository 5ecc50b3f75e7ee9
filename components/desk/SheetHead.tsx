// The head of a record: its name, the largest thing there is, and what can be done with it.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface SheetHeadProps {
  readonly name: string;
  /** Said above the name, small: what kind of record this is. */
  readonly kind?: string;
  /** When it changes, another record is shown and the heading takes the focus. */
  readonly focusOn: string;
  readonly children?: ComponentChildren;
}

/** A longer name is set smaller, so that the record is not all heading; it is never cut here. UTF-16 units. */
const longestLarge = 80;

export function SheetHead({ name, kind, focusOn, children }: SheetHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusOn !== '') heading.current?.focus({ preventScroll: true });
  }, [focusOn]);
  return (
    <header class="sheet-head">
      <div class="sheet-title">
        {kind !== undefined && <p class="soft small">{kind}</p>}
        <h2 ref={heading} tabIndex={-1} class={name.length > longestLarge ? 'long-name' : undefined}>
          <bdi>{name}</bdi>
        </h2>
      </div>
      <div class="row">{children}</div>
    </header>
  );
}
