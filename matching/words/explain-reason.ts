// Puts a reason in words for the reader.
import type { Reason } from '../mention.ts';

/** Languages that reasons are put in. */
export type ReasonLanguage = 'en' | 'ru';

const words: Readonly<Record<ReasonLanguage, Readonly<Record<string, string>>>> = {
  en: {
    'same-spelling': 'as stored',
    'same-reference': 'the same reference number',
    'seen-before': 'named in full earlier on this page',
  },
  ru: {
    'same-spelling': 'как в картотеке',
    'same-reference': 'тот же номер документа',
    'seen-before': 'полное имя названо выше на этой странице',
  },
};

/** A short phrase without a full stop; a code that is not known is given back as it is. */
export function explainReason(reason: Reason, language: ReasonLanguage): string {
  return words[language][reason.code] ?? reason.code;
}
