// Says everything in the reader's language; the words are in `assets/locales`, their keys are checked by the compiler.
import { signal } from '@preact/signals';
import { createInstance, type i18n } from 'i18next';
import { catalogs } from './catalogs.ts';

export type Language = keyof typeof catalogs;

type PluralForm = 'one' | 'few' | 'many' | 'other';
type StemOf<Key> = Key extends `${infer Stem}_${PluralForm}` ? Stem : Key;
type KeysOf<Words, Path extends string> = {
  [Key in keyof Words & string]: Words[Key] extends string
    ? `${Path}${StemOf<Key> & string}`
    : KeysOf<Words[Key], `${Path}${Key}.`>;
}[keyof Words & string];
type English = (typeof catalogs)['en'];

/** `view:group.word`, without the plural ending: `panel:places`, not `panel:places_one`. */
export type WordKey = { [View in keyof English & string]: KeysOf<English[View], `${View}:`> }[keyof English & string];

/** The language of the interface; a component that calls `t` is drawn again when it changes. */
export const language = signal<Language>('en');

/**
 * The words for a key, with `{{name}}` replaced and the plural chosen by `count`.
 *
 * Nothing is escaped, because Preact does that: never hand the answer to `innerHTML`.
 */
export function t(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  return openWords().t(key, { ...values, lng: language.value });
}

/**
 * Picks the language to speak and marks the document with it.
 *
 * @param wished  BCP 47 tags, best first; those that are not spoken here are passed over. English when none is left.
 */
export function speak(wished: readonly (string | undefined)[], root: HTMLElement): void {
  const found = wished
    .map((tag) => tag?.split('-')[0])
    .find((tag) => tag !== undefined && Object.hasOwn(catalogs, tag));
  language.value = (found ?? 'en') as Language;
  root.lang = language.value;
}

let words: i18n | undefined;

function openWords(): i18n {
  if (words !== undefined) return words;
  words = createInstance();
  void words.init({
    resources: catalogs,
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return words;
}
