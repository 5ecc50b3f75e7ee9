// Puts a reason in words for the reader.
import type { Reason } from '../mention.ts';
import { englishWords } from './english.ts';
import { russianWords } from './russian.ts';

/** Languages that reasons are put in. */
export type ReasonLanguage = 'en' | 'ru';

/** Words for one language: sentences by code, and what stands in them. */
export interface ReasonWords {
  /** `{part}`, `{case}` and `{letters}` stand for what the reason carries. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly cases: Readonly<Record<string, string>>;
  /** One pair of sounds, printed and stored; `{printed}` for `{stored}`. */
  readonly pair: string;
  readonly pairMissing: string;
  readonly pairExtra: string;
}

/** A short phrase without a full stop; a code that is not known is given back as it is. */
export function explainReason(reason: Reason, language: ReasonLanguage): string {
  const words = language === 'ru' ? russianWords : englishWords;
  const sentence = words.sentences[reason.code];
  if (sentence === undefined) return reason.code;
  const { part = '', case: ending = '', letters = '' } = reason.with ?? {};
  return sentence
    .replace('{part}', words.parts[part] ?? part)
    .replace('{case}', words.cases[ending] ?? ending)
    .replace('{letters}', explainLetters(letters, words));
}

/** Pairs as `differences.ts` writes them: `kh:h o:a -:y`. */
function explainLetters(letters: string, { pair, pairMissing, pairExtra }: ReasonWords): string {
  return letters
    .split(' ')
    .map((entry) => {
      const [printed = '', stored = ''] = entry.split(':');
      const pattern = printed === '-' ? pairMissing : stored === '-' ? pairExtra : pair;
      return pattern.replace('{printed}', printed).replace('{stored}', stored);
    })
    .join(', ');
}
