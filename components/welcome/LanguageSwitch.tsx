// The language of the interface, one press away, each in its own words.

import { Button } from '../Button.tsx';
import { type Language, language, t } from '../i18n.ts';

export interface LanguageSwitchProps {
  readonly onLanguage: (chosen: Language) => void;
}

const languages = [
  ['en', 'English'],
  ['ru', 'Русский'],
] as const;

export function LanguageSwitch({ onLanguage }: LanguageSwitchProps) {
  return (
    <fieldset class="row language-choice" aria-label={t('welcome:language')}>
      {languages.map(([code, name]) => (
        <Button
          key={code}
          look="quiet"
          lang={code}
          aria-pressed={language.value === code}
          onPress={() => onLanguage(code)}
        >
          {name}
        </Button>
      ))}
    </fieldset>
  );
}
