// A mention that is wrong: say that it is somebody else, or turn off what made it; each is one press.
import { listVariations } from '../../matching/words/list-variations.ts';
import type { PageMention } from '../../records/page-state.ts';
import type { MistakenForm } from '../../records/person.ts';
import type { Variation } from '../../records/recognition.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';

/** What can be done about a wrong mention of one person. */
export interface Doubts {
  /** What could be remembered as somebody else's, on this page and on every page. */
  readonly describe: (mention: PageMention) => {
    readonly here?: MistakenForm;
    readonly everywhere?: MistakenForm;
  };
  /** Spellings that lead to the mention. */
  readonly spellingsOf: (mention: PageMention) => readonly string[];
  readonly onNotThem: (mistake: MistakenForm) => void;
  readonly onDropSpelling: (spelling: string) => void;
  readonly onTurnOff: (variation: Variation) => void;
}

export interface MentionDoubtProps extends Doubts {
  readonly id: string;
  readonly mention: PageMention;
  readonly name: string;
}

export function MentionDoubt(props: MentionDoubtProps) {
  const { id, mention, name, describe, spellingsOf, onNotThem, onDropSpelling, onTurnOff } = props;
  const { here, everywhere } = describe(mention);
  const form = mention.text;
  const spellings = spellingsOf(mention);
  // Where several lead here, turning one off would change nothing.
  const [only] = spellings.length === 1 ? spellings : [];
  return (
    <section id={id} class="doubt-box" aria-label={t('recognition:doubt.title', { form })}>
      <ul class="doubt-choices">
        {here && (
          <li>
            <Button wide onPress={() => onNotThem(here)}>
              {t('recognition:doubt.else')}
            </Button>
            <p class="small soft">{t('recognition:doubt.here', { name })}</p>
          </li>
        )}
        {everywhere && (
          <li>
            <Button wide onPress={() => onNotThem(everywhere)}>
              {t('recognition:doubt.never', { form: everywhere.form })}
            </Button>
            <p class="small soft">{t('recognition:doubt.anywhere', { name })}</p>
          </li>
        )}
        {only !== undefined && (
          <li>
            <Button wide onPress={() => onDropSpelling(only)}>
              <span>
                {t('recognition:doubt.spelling')} <bdi>{only}</bdi>
              </span>
            </Button>
            <p class="small soft">{t('recognition:doubt.spellingWhy')}</p>
          </li>
        )}
        {listVariations(mention.reasons).map((variation) => (
          <li key={variation}>
            <Button wide onPress={() => onTurnOff(variation)}>
              {t('recognition:doubt.variation', { kind: t(`recognition:kind.${variation}`) })}
            </Button>
            <p class="small soft">{t('recognition:doubt.variationWhy')}</p>
          </li>
        ))}
      </ul>
      {spellings.length > 1 && (
        <p class="small soft">{t('recognition:doubt.spellings', { count: spellings.length })}</p>
      )}
    </section>
  );
}
