// A person as a form shows them, and back.
import { detectScript, guessStrength, type Person, person, type Spelling } from '../../records/person.ts';
import { type Checked, checkRecord, splitLines, whenTyped } from './check-record.ts';

export interface SpellingRow {
  /** Tells rows apart while they are moved; means nothing. */
  readonly key: number;
  readonly text: string;
  readonly strength: Spelling['strength'];
  readonly off: boolean;
  readonly firstSeen: Spelling['firstSeen'];
}

export interface PersonForm {
  readonly spellings: readonly SpellingRow[];
  readonly born: string;
  readonly died: string;
  readonly gender: string;
  /** One a line, as are the three below. */
  readonly citizenship: string;
  readonly ethnicity: string;
  readonly roles: string;
  readonly tags: string;
  readonly notes: string;
}

export function fillPersonForm(someone: Person): PersonForm {
  return {
    spellings: someone.spellings.map(({ text, strength, off, firstSeen }, key) => ({
      key,
      text,
      strength,
      off: off === true,
      firstSeen,
    })),
    born: someone.born ?? '',
    died: someone.died ?? '',
    gender: someone.gender ?? '',
    citizenship: someone.citizenship.join('\n'),
    ethnicity: someone.ethnicity.join('\n'),
    roles: someone.roles.join('\n'),
    tags: someone.tags.join('\n'),
    notes: someone.notes,
  };
}

/** The person that a form amounts to. Rows left blank are left out; a person keeps at least one name. */
export function readPersonForm(form: PersonForm, before: Person): Checked<Person> {
  const { born: _born, died: _died, gender: _gender, ...kept } = before;
  return checkRecord(person, {
    ...kept,
    spellings: form.spellings.filter((row) => row.text.trim() !== '').map(readSpelling),
    ...whenTyped('born', form.born),
    ...whenTyped('died', form.died),
    ...whenTyped('gender', form.gender),
    citizenship: splitLines(form.citizenship),
    ethnicity: splitLines(form.ethnicity),
    roles: splitLines(form.roles),
    tags: splitLines(form.tags),
    notes: form.notes,
  });
}

/** A row with other words; its strength goes with them until the user has said otherwise. */
export function retypeSpelling(row: SpellingRow, text: string): Pick<SpellingRow, 'text' | 'strength'> {
  const isGuessed = row.text === '' || row.strength === guessStrength(row.text);
  return { text, strength: isGuessed ? guessStrength(text) : row.strength };
}

function readSpelling({ text, strength, off, firstSeen }: SpellingRow): Spelling {
  const typed = text.trim();
  return {
    text: typed,
    script: detectScript(typed),
    strength,
    ...(off ? { off } : {}),
    ...(firstSeen === undefined ? {} : { firstSeen }),
  };
}
