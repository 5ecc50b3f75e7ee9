// A labelled choice of a word that can also be the user's own.
import { Field } from './Field.tsx';
import { WordSelect, type WordSelectProps } from './WordSelect.tsx';

export interface WordChoiceProps extends Omit<WordSelectProps, 'id' | 'describedBy' | 'isWrong'> {
  readonly problem?: string | undefined;
}

export function WordChoice({ problem, ...choice }: WordChoiceProps) {
  return (
    <Field label={choice.label} problem={problem}>
      {(wiring) => (
        <WordSelect
          {...choice}
          id={wiring.id}
          describedBy={wiring['aria-describedby']}
          isWrong={problem !== undefined}
        />
      )}
    </Field>
  );
}
