// Puts reasons in words for the reader.
import type { Reason } from '../mention.ts';
import { englishWords } from './english.ts';
import { findWord } from './find-word.ts';
import { readPairs, writeInCyrillic } from './letter-pairs.ts';
import type { ReasonWords } from './reason-words.ts';
import { russianWords } from './russian.ts';

/** Languages that reasons are put in. */
export type ReasonLanguage = 'en' | 'ru';

/**
 * Short phrases without a full stop, each once, in the order of the reasons.
 *
 * @param spellings  Of whoever was found, so that an ending can be told from the stored word; empty when not known.
 */
export function explainReasons(
  reasons: readonly Reason[],
  language: ReasonLanguage,
  spellings: readonly string[] = [],
): string[] {
  return [
    ...new Set(joinSame(reasons.map(overlookVowels)).map((reason) => explainReason(reason, language, spellings))),
  ];
}

/** A short phrase without a full stop; a code that is not known is given back as it is. */
export function explainReason(reason: Reason, language: ReasonLanguage, spellings: readonly string[] = []): string {
  const words = language === 'ru' ? russianWords : englishWords;
  const about = reason.with ?? {};
  const { part = '', case: ending = '', sounds, script = '', crosses } = about;
  const word = reason.code === 'ending' && sounds !== undefined ? findWord(spellings, sounds) : undefined;
  const sentence = words.sentences[word === undefined ? reason.code : 'ending-of'];
  if (sentence === undefined) return reason.code;
  const { name = part, of = part, same = part } = words.parts[part] ?? {};
  const values: Readonly<Record<string, string>> = {
    part: name,
    ofPart: of,
    same,
    word: word ?? '',
    case: words.cases[ending] ?? ending,
    letters: explainLetters(reason.with, words),
    inScript: crosses === undefined ? '' : ` ${words.scripts[script] ?? script}`,
  };
  return sentence.replace(/\{(\w+)\}/gu, (_all, key: string) => values[key] ?? '');
}

/** Family and given name that are both the same, in one script, are said in one phrase. */
function joinSame(reasons: readonly Reason[]): Reason[] {
  const told = reasons.map((reason) => {
    const { part, crosses } = reason.with ?? {};
    return { reason, part, crosses, isSame: reason.code === 'same' };
  });
  const family = told.find(({ part, isSame }) => isSame && part === 'family');
  const given = told.filter(({ part, reason }) => part === 'given' && reason.code !== 'ending');
  // Of two given names with one in another form, the phrase would say too much.
  const isWhole = given.length > 0 && given.every(({ isSame, crosses }) => isSame && crosses === family?.crosses);
  if (family === undefined || !isWhole) return [...reasons];
  const both: Reason = { ...family.reason, code: 'same-names' };
  return told.flatMap((one) => (one === family ? [both] : given.includes(one) ? [] : [one.reason]));
}

/** Letters that differ only because a script writes no vowels do not differ for a reader. */
function overlookVowels(reason: Reason): Reason {
  return reason.code === 'letters' && readPairs(reason.with).length === 0 ? { ...reason, code: 'same' } : reason;
}

function explainLetters(about: Reason['with'], { pair, pairMissing, pairExtra }: ReasonWords): string {
  const { script } = about ?? {};
  const spell = (letter: string) => (script === 'Cyrl' ? writeInCyrillic(letter) : letter);
  return readPairs(about)
    .map(([printed, stored]) => {
      const pattern = printed === '' ? pairMissing : stored === '' ? pairExtra : pair;
      return pattern.replace('{printed}', spell(printed)).replace('{stored}', spell(stored));
    })
    .join(', ');
}
