// Agreements of names that can as easily be of somebody else, and are possible at most.
import type { WordMatch } from './align-name.ts';
import { hasArticle } from './arabic-article.ts';
import { articleApart, genitiveOff } from './build-segment.ts';
import { familyRole, particleRole, patronymicRole } from './name-lists.ts';
import type { Segment } from './segment.ts';
import type { TextWord } from './text-words.ts';
import type { WordForm } from './word-forms.ts';

/** Ravshanbek may be Ravshan with respect, or his brother; Kamolzoda may have been Kamolov. */
const respectfulForm = 'respectful form';
const doubtfulEndings: ReadonlySet<string> = new Set([respectfulForm, 'changed ending']);

/** Whether what was taken off a word may be a part of the name as well. */
export function hasDoubtfulEnding(form: WordForm | undefined): boolean {
  return doubtfulEndings.has(form?.ending?.label ?? '');
}

/** Whether a name agrees only without something that may be a part of it: an ending, an article, a genitive. */
export function goesAsEasily(
  segment: Segment,
  name: number,
  matches: readonly WordMatch[],
  roles: readonly number[],
  words: readonly TextWord[],
): boolean {
  if (matches.some(({ form }) => hasDoubtfulEnding(form))) return true;
  const flags = segment.nameFlags[name] as number;
  if (flags & genitiveOff && matches.some(({ cost, form }) => cost > 0 || form?.ending !== undefined)) return true;
  // Alkamali is al-Kamali; that it is Kamali, nobody says.
  return matches.some(({ stored, from, form }) => {
    const isArticleStored = roles[stored - 1] === particleRole;
    if (form?.prefix && !form.vowelless) return !isArticleStored;
    return (flags & articleApart) !== 0 && isArticleStored && !isArticleRead(words, from);
  });
}

/** Whether a family name agrees only without an ending of respect, which given names have: Kamol and Kamolbek. */
export function isFamilyWithRespect(matches: readonly WordMatch[], roles: readonly number[]): boolean {
  return matches.some(({ stored, form }) => roles[stored] === familyRole && form?.ending?.label === respectfulForm);
}

function isArticleRead(words: readonly TextWord[], at: number): boolean {
  return words[at - 1]?.role === particleRole || hasArticle((words[at] as TextWord).text);
}

/** Whether the family name, or a part that may be one, was met in a patronymic alone. */
export function isFamilyByPatronymic(matches: readonly WordMatch[], roles: readonly number[]): boolean {
  const isPatronymic = ({ form }: WordMatch) => form?.ending?.label === 'patronymic';
  const isFamily = ({ stored }: WordMatch) => roles[stored] === familyRole;
  if (matches.some((match) => isFamily(match) && !isPatronymic(match))) return false;
  return matches.some((match) => isPatronymic(match) && roles[match.stored] !== patronymicRole);
}
