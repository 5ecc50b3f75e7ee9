// Says why a name was recognised, from the agreement itself.
import type { WordMatch } from './align-name.ts';
import { spellDifferences } from './differences.ts';
import type { Reason } from './mention.ts';
import { coreRole, familyRole, patronymicRole } from './name-lists.ts';
import { scriptCode, scriptNumber } from './scripts.ts';
import type { NameHit } from './search.ts';
import type { Segment } from './segment.ts';
import { numberSounds, writeSounds } from './sounds.ts';
import type { TextWord } from './text-words.ts';
import { soundsOfWord } from './word-comparer.ts';

/** Reasons, the family name's first. */
export function explainHit(segment: Segment, hit: NameHit, words: readonly TextWord[]): Reason[] {
  const start = segment.nameStarts[hit.name] as number;
  const end = segment.nameStarts[hit.name + 1] as number;
  const reasons: Reason[] = [];
  const roleOf = (match: WordMatch) => {
    const roles = [match.stored, match.storedTo].map((s) => (segment.nameWords[start + s] as number) & 7);
    return roles.includes(familyRole) ? familyRole : (roles[0] as number);
  };
  const ordered = [...hit.matches].sort(
    (one, other) => Number(roleOf(other) === familyRole) - Number(roleOf(one) === familyRole),
  );
  for (const match of ordered) {
    const role = roleOf(match);
    const part =
      role === familyRole ? 'family' : role === patronymicRole ? 'patronymic' : role === coreRole ? 'given' : undefined;
    if (!part) continue;
    const about = describeWord(segment, start, match, words, part);
    reasons.push(explainWord(segment, start, match, words, about));
    const ending = match.form?.ending;
    if (ending) reasons.push({ code: 'ending', with: { ...about, case: ending.label } });
  }
  if (hit.features.swapped) reasons.push({ code: 'other-order' });
  const stored = Array.from({ length: end - start }, (_, i) => (segment.nameWords[start + i] as number) & 7);
  const met = new Set(hit.matches.flatMap((match) => [match.stored, match.storedTo]));
  if (stored.some((role, i) => role === patronymicRole && !met.has(i))) reasons.push({ code: 'patronymic-absent' });
  if (hit.features.missing > 0) reasons.push({ code: 'word-absent' });
  if (hit.features.extraInside > 0) reasons.push({ code: 'word-between' });
  if (words.slice(hit.from, hit.to + 1).some((word) => isMixed(word.text))) reasons.push({ code: 'mixed-script' });
  return reasons;
}

/** What every reason about one word carries; `explain-reason.ts` reads it. */
type AboutWord = Readonly<Record<string, string>>;

/** Which word of the name is meant, as it sounds, the script of the text, whether the stored one is another, and whether one of the two writes no vowels. */
function describeWord(
  segment: Segment,
  start: number,
  match: WordMatch,
  words: readonly TextWord[],
  part: string,
): AboutWord {
  const word = (segment.nameWords[start + match.stored] as number) >>> 3;
  const read = words[match.from] as TextWord;
  const printed = scriptNumber(read.text);
  const stored = soundsOfWord(segment, word);
  return {
    part,
    sounds: writeSounds(stored.sounds),
    script: scriptCode(printed),
    ...((segment.wordScripts[word] as number) >> 1 === printed ? {} : { crosses: 'yes' }),
    ...(read.vowelless || stored.vowelless ? { vowelless: 'yes' } : {}),
  };
}

function explainWord(
  segment: Segment,
  start: number,
  match: WordMatch,
  words: readonly TextWord[],
  about: AboutWord,
): Reason {
  const read = words[match.from] as TextWord;
  if (match.how === 'initial') return { code: 'initial', with: about };
  if (match.how === 'cluster') return { code: 'equal-name', with: about };
  if (match.how === 'short-form') return { code: 'short-form', with: about };
  if (match.how === 'joined') return { code: 'joined', with: about };
  if (match.how === 'apart') return { code: 'apart', with: about };
  const stored = soundsOfWord(segment, (segment.nameWords[start + match.stored] as number) >>> 3);
  const letters = spellDifferences(
    match.form ?? { sounds: numberSounds(read.soundText), vowelless: read.vowelless },
    stored,
  );
  return letters === '' ? { code: 'same', with: about } : { code: 'letters', with: { ...about, letters } };
}

/** Cyrillic letters inside a Latin word and the like: a trick or a slip, worth a look. */
function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
}
