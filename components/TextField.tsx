// A labelled field for words, on one line or on many.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Field } from './Field.tsx';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: ComponentChildren;
  readonly problem?: string | undefined;
  readonly lines?: 'one' | 'many';
  /** Words to offer while writing; anything else may be written too. */
  readonly offers?: readonly string[];
  readonly placeholder?: string;
  readonly spellcheck?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, help, problem, lines = 'one', offers, placeholder, spellcheck } = props;
  const list = useId();
  const shared = {
    class: 'input',
    dir: 'auto' as const,
    value,
    placeholder,
    spellcheck,
    autocomplete: 'off' as const,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <Field label={label} help={help} problem={problem}>
      {(wiring) =>
        lines === 'many' ? (
          <textarea {...wiring} {...shared} rows={2} />
        ) : (
          <>
            <input type="text" {...wiring} {...shared} list={offers ? list : undefined} />
            {offers && (
              <datalist id={list}>
                {offers.map((offer) => (
                  <option key={offer} value={offer} />
                ))}
              </datalist>
            )}
          </>
        )
      }
    </Field>
  );
}
