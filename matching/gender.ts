// Keeps men and women of one family apart.
import type { WordMatch } from './align-name.ts';
import { coreRole, familyRole } from './name-lists.ts';
import { scriptNumber } from './scripts.ts';
import type { Segment } from './segment.ts';
import { soundAlphabet } from './sounds.ts';
import type { TextWord } from './text-words.ts';

/** Whether the text is in another script than the stored name; only then may a reporter have lost a feminine ending. */
export function crossesScripts(
  segment: Segment,
  start: number,
  matches: readonly WordMatch[],
  words: readonly TextWord[],
): boolean {
  const [match] = matches;
  if (!match) return false;
  const stored = (segment.wordScripts[(segment.nameWords[start + match.stored] as number) >>> 3] as number) >> 1;
  return stored !== scriptNumber((words[match.from] as TextWord).text);
}

const her = /(ov|ev|ow|ew|sk|in)a(ya)?$/u;
/** Cases that only her form has: of Karimova, by Alieva. */
const herCase = /(skoy|skuyu|[oe]voy|inoy)$/u;
/** A Turkish dative: Karimov'a. */
const apostropheA = /['’‘ʼ`´]a$/u;
const his = /(ov|ev|ow|ew|in|of|ef|sk|skiy|ski|skI)$/u;

/**
 * A man's family name is never a woman's: Karimov is Karimova only as a genitive, and then his given name is
 * inflected with it.
 */
export function isOtherGender(
  segment: Segment,
  start: number,
  matches: readonly WordMatch[],
  roles: readonly number[],
  words: readonly TextWord[],
): boolean {
  const family = matches.find((match) => roles[match.stored] === familyRole && match.how === 'sounds');
  if (!family) return false;
  const stored = soundText(segment, (segment.nameWords[start + family.stored] as number) >>> 3);
  const read = (words[family.from] as TextWord).soundText;
  const storedHer = her.test(stored);
  const storedHis = his.test(stored);
  const readHer = her.test(read) && !apostropheA.test((words[family.from] as TextWord).text);
  const readHis = his.test(read);
  if (storedHer && readHis) return !family.form?.ending;
  if (storedHis && herCase.test(read)) return true;
  if (!storedHis || !readHer) return false;
  if (family.form?.ending?.language !== 'slavic') return true;
  const given = matches.find((match) => roles[match.stored] === coreRole && match.how === 'sounds');
  return (
    given !== undefined &&
    given.form?.ending === undefined &&
    /[^aeiouIAy]$/u.test((words[given.from] as TextWord).soundText)
  );
}

function soundText({ wordStarts, wordSounds }: Segment, word: number): string {
  let text = '';
  for (const sound of wordSounds.subarray(wordStarts[word], wordStarts[word + 1]))
    text += soundAlphabet.charAt(sound - 1);
  return text;
}
