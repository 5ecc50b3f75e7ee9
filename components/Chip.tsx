// A small thing that was put in: a spelling, a person, a tag; it can be taken out where that makes sense.
import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

export interface ChipProps {
  readonly children: ComponentChildren;
  /** Said beside it, in a softer voice: a script, a role. */
  readonly aside?: ComponentChildren;
  readonly onRemove?: () => void;
  /** What taking it out is called; needed with `onRemove`. */
  readonly removeLabel?: string;
}

export function Chip({ children, aside, onRemove, removeLabel }: ChipProps) {
  return (
    <span class="chip">
      <bdi>{children}</bdi>
      {aside && <span class="soft">{aside}</span>}
      {onRemove && (
        <button type="button" class="chip-remove" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
