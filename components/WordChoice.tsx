// A choice among words that ship with Vigil, those the user has written before, or another of their own.
import { useState } from 'preact/hooks';
import { Field } from './Field.tsx';
import { t } from './i18n.ts';

export interface WordChoiceProps {
  readonly label: string;
  /** A built-in word's code, or the user's own word. */
  readonly value: string;
  readonly words: readonly string[];
  /** How a word reads in the language of the interface. */
  readonly say: (word: string) => string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | undefined;
}

/** The option that opens a field for a word of one's own; no word can be the same, for it has no letter. */
const another = '+';

export function WordChoice({ label, value, words, say, onChange, problem }: WordChoiceProps) {
  const [writing, setWriting] = useState(value === '' || !words.includes(value));
  return (
    <Field label={label} problem={problem}>
      {(wiring) => (
        <>
          <select
            {...wiring}
            class="input"
            value={writing ? another : value}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              setWriting(chosen === another);
              onChange(chosen === another ? '' : chosen);
            }}
          >
            {words.map((word) => (
              <option key={word} value={word}>
                {say(word)}
              </option>
            ))}
            <option value={another}>{t('shared:anotherWord')}</option>
          </select>
          {writing && (
            <input
              type="text"
              class="input"
              dir="auto"
              autocomplete="off"
              aria-label={t('shared:ownWord', { label })}
              value={value}
              onInput={(event) => onChange(event.currentTarget.value)}
            />
          )}
        </>
      )}
    </Field>
  );
}
