// Tells a name from a heading, a sentence or a remark by the way its words are written.
import { longestLine } from '../../records/words.ts';
import type { WhyNot } from '../parsed-people.ts';

/** More words than this are a sentence; long Arabic names with ancestors have about eight. */
const mostWords = 9;

/**
 * Small words inside names, in the alphabets that have capitals.
 *
 * Source: our own reading of name customs: Romance and Germanic particles, Arabic parts of names, words for son, daughter
 * and descent in Turkic and Iranian languages, the same in Cyrillic.
 */
const particles = new Set(
  `de da do dos das del della di du la le les van von der den ten ter zu zum al el ad an as ash ar at ul ud ur us bin bint
  ibn ben abu umm abd al- ogli oglu ogly oğlu oghli oghlu o‘g‘li oʻgʻli o'g'li o’g’li ugli uli uly uulu ulu kizi kizy kyzy
  qizi qızı gizi gyzy zoda zade zada zadeh khel i аль ал эль ад ан ас аш ар бин бен ибн абу оглы оглу огли ўғли угли улы
  ұлы уулу кызы қызы қизи кизи гызы зода заде оғлы де ла фон ван дер née nee né урожд. урожденная урождённая`.split(
    /\s+/u,
  ),
);

/** What may follow a name's first comma without being another name. */
const suffixes = /^(?:jr|sr|ii|iii|iv|мл|ст)\.?$/iu;

/** A full stop after a word that is no abbreviation and no initial, and a capital or a letter without case after it. */
export const sentenceEnd = /(?<=\p{L}{4})(?<!\b(?:Prof|Capt|Assoc|Проф|проф))[.։۔]\s+(?=\p{Lu}|\p{Lo})/u;

const letter = /\p{L}/u;
const cased = /[\p{Lu}\p{Lt}]/u;
const hasCase = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** Why a piece of text is not a name; undefined when it can be one. `withCapitals`: the list writes names with them. */
export function refuseName(text: string, withCapitals: boolean): WhyNot | undefined {
  if (!letter.test(text)) return 'no-letters';
  if (text.length > longestLine) return 'too-long';
  const bare = text.replace(/<[^<>]*>|["“„«][^"“”„«»]*["”“»]/gu, ' ');
  const words = splitWords(letter.test(bare) ? bare : text);
  if (words.length > mostWords || /[!?؟]|:\/\/|@/u.test(text) || sentenceEnd.test(text)) return 'sentence';
  if (/\d/u.test(bare)) return 'sentence';
  if (!withCapitals) return undefined;
  const isSmall = words.some((word) => hasCase.test(word) && !startsLarge(word) && !isParticle(word));
  const isAllSmall = words.every((word) => !hasCase.test(word) || !startsLarge(word));
  return isSmall || (isAllSmall && hasCase.test(text)) ? 'sentence' : undefined;
}

/** Whether every letter that can be is a capital; `false` for one word of two letters or fewer. */
export function isAllCapitals(text: string): boolean {
  return text.length > 2 && hasCase.test(text) && text === text.toUpperCase();
}

export function isNameSuffix(text: string): boolean {
  return suffixes.test(text);
}

/** Words that are not particles: `van der Sample` has one. */
export function countMainWords(text: string): number {
  return splitWords(text).filter((word) => !isParticle(word)).length;
}

export function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Whether capitals are used at all: a list without them is judged without them. */
export function usesCapitals(text: string): boolean {
  return cased.test(text);
}

function startsLarge(word: string): boolean {
  const first = /\p{L}/u.exec(word)?.[0] ?? '';
  return (
    cased.test(first) || /^(?:al|el|ad|an|as|ash|ar|at|ul|d|l|o|аль|эль|ад|ан|ас|аш|ар)[-'’‘ʻʼ–]\p{Lu}/u.test(word)
  );
}

function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase());
}
