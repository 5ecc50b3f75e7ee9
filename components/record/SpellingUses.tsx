// How each spelling of a person is used, and which forms are somebody else's; both can be changed in place.
import type { MistakenForm, Person } from '../../records/person.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';

/** Strong: enough alone. Weak: only beside something else. Off: kept, not looked for. */
export type SpellingUse = (typeof uses)[number];
const uses = ['strong', 'weak', 'off'] as const;

export interface SpellingUsesProps {
  readonly person: Person;
  readonly onUse: (spelling: string, use: SpellingUse) => void;
  readonly onDropMistake: (mistake: MistakenForm) => void;
}

export function SpellingUses({ person, onUse, onDropMistake }: SpellingUsesProps) {
  const mistaken = person.mistaken ?? [];
  return (
    <details class="fold spelling-uses">
      <summary class="small">{t('recognition:use.title')}</summary>
      <ul class="use-rows">
        {person.spellings.map(({ text, strength, off }) => (
          <li key={text} class="use-row">
            <bdi>{text}</bdi>
            <select
              class="input"
              aria-label={t('recognition:use.of', { spelling: text })}
              value={off ? 'off' : strength}
              onChange={(event) => onUse(text, event.currentTarget.value as SpellingUse)}
            >
              {uses.map((use) => (
                <option key={use} value={use}>
                  {t(`recognition:use.${use}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <p class="small soft">{t('recognition:use.help')}</p>
      {mistaken.length > 0 && (
        <>
          <h4 class="small">{t('recognition:mistaken.title')}</h4>
          <ul class="use-rows">
            {mistaken.map((one) => (
              <li key={`${one.form} ${one.address ?? ''}`} class="use-row">
                <span>
                  <bdi>{one.form}</bdi>{' '}
                  <span class="small soft" title={one.address}>
                    {one.address === undefined
                      ? t('recognition:mistaken.anywhere')
                      : t('recognition:mistaken.onPage', { site: URL.parse(one.address)?.hostname ?? '' })}
                  </span>
                </span>
                <Button
                  look="quiet"
                  label={t('recognition:mistaken.dropOf', { form: one.form })}
                  onPress={() => onDropMistake(one)}
                >
                  {t('recognition:mistaken.drop')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
