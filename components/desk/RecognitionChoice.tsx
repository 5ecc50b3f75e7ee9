// How names are recognised: how sure a match must be, and which differences a name may have.
import { useId } from 'preact/hooks';
import { type Recognition, strictness, variation } from '../../records/recognition.ts';
import { t } from '../i18n.ts';
import { variationExamples } from './variation-examples.ts';

export interface RecognitionChoiceProps {
  readonly recognition: Recognition;
  readonly onChange: (recognition: Recognition) => void;
}

export function RecognitionChoice({ recognition, onChange }: RecognitionChoiceProps) {
  const id = useId();
  return (
    <section class="stack recognition" aria-labelledby={id}>
      <h3 id={id} class="reading-title">
        {t('recognition:title')}
      </h3>
      <StrictnessChoice recognition={recognition} onChange={onChange} />
      <VariationChoice recognition={recognition} onChange={onChange} />
    </section>
  );
}

function StrictnessChoice({ recognition, onChange }: RecognitionChoiceProps) {
  const id = useId();
  return (
    <fieldset class="reading">
      <legend class="field-label">{t('recognition:sure')}</legend>
      {strictness.options.map((one) => (
        <div key={one} class="reading-option">
          <label class="choice">
            <input
              type="radio"
              name={id}
              checked={recognition.strictness === one}
              aria-describedby={`${id}-${one}`}
              onChange={() => onChange({ ...recognition, strictness: one })}
            />
            {t(`recognition:${one}`)}
          </label>
          <div class="reading-why" id={`${id}-${one}`}>
            <p>{t(`recognition:why.${one}`)}</p>
            <p class="small">{t(`recognition:example.${one}`)}</p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}

function VariationChoice({ recognition, onChange }: RecognitionChoiceProps) {
  const id = useId();
  const { off } = recognition;
  return (
    <fieldset class="reading" aria-describedby={`${id}-help`}>
      <legend class="field-label">{t('recognition:kinds')}</legend>
      <p class="field-help" id={`${id}-help`}>
        {t('recognition:kindsHelp')}
      </p>
      {variation.options.map((one) => {
        const { stored, printed } = variationExamples[one];
        return (
          <div key={one} class="reading-option variation">
            <label class="choice">
              <input
                type="checkbox"
                checked={!off.includes(one)}
                aria-describedby={`${id}-${one}`}
                onChange={(event) => {
                  const others = off.filter((kind) => kind !== one);
                  onChange({ ...recognition, off: event.currentTarget.checked ? others : [...others, one] });
                }}
              />
              {sayKind(one)}
            </label>
            <p class="reading-why small" id={`${id}-${one}`}>
              <bdi>{stored}</bdi> <span aria-hidden="true">→</span>
              <span class="only-heard">{t('recognition:printed')}</span> <bdi>{printed}</bdi>
            </p>
          </div>
        );
      })}
    </fieldset>
  );
}

/** The kind's name as the beginning of a line. */
function sayKind(one: Recognition['off'][number]): string {
  const name = t(`recognition:kind.${one}`);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
