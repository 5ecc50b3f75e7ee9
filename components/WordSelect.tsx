// A choice among words that ship with Vigil, those the user has written before, or another of their own.
import { useState } from 'preact/hooks';
import { t } from './i18n.ts';

export interface WordSelectProps {
  /** What the choice is called, for those who hear it. */
  readonly label: string;
  /** A built-in word's code, or the user's own word. */
  readonly value: string;
  readonly words: readonly string[];
  /** How a word reads in the language of the interface. */
  readonly say: (word: string) => string;
  readonly onChange: (value: string) => void;
  readonly isWrong?: boolean;
  /** Of the label that stands elsewhere; without it the choice labels itself. */
  readonly id?: string;
  readonly describedBy?: string | undefined;
}

/** The option that opens a field for a word of one's own; no word can be the same, for it has no letter. */
const another = '+';

export function WordSelect({ label, value, words, say, onChange, isWrong, id, describedBy }: WordSelectProps) {
  const [writing, setWriting] = useState(!words.includes(value));
  const wrong = isWrong ? 'true' : undefined;
  return (
    <span class="word-select">
      <select
        id={id}
        class="input"
        aria-label={id === undefined ? label : undefined}
        aria-describedby={describedBy}
        aria-invalid={writing ? undefined : wrong}
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
          aria-invalid={wrong}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </span>
  );
}
