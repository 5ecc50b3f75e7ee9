// The frame of every field: its label, its help, what is wrong with it, tied together for screen readers.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What the control inside must carry. */
export interface FieldWiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly help?: ComponentChildren;
  /** One sentence: what is wrong and what is expected. */
  readonly problem?: string | undefined;
  readonly children: (wiring: FieldWiring) => ComponentChildren;
}

export function Field({ label, help, problem, children }: FieldProps) {
  const id = useId();
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problem ? 'true' : undefined })}
      {help && (
        <div class="field-help" id={`${id}-help`}>
          {help}
        </div>
      )}
      {problem && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
