// What the columns of a table of people are called, in English and Russian.

export const columns = [
  'name',
  'given',
  'family',
  'patronymic',
  'aliases',
  'born',
  'died',
  'citizenship',
  'ethnicity',
  'gender',
  'role',
  'notes',
  'tags',
  'id',
] as const;
export type Column = (typeof columns)[number];

/** Headings as spreadsheets have them, in lower case; `ё` is written `е`. Source: our own. */
const headings: Readonly<Record<Column, string>> = {
  name: 'name|full name|names|person|имя и фамилия|фио|ф.и.о.|ф. и. о.|полное имя|человек',
  given: 'given|given name|given names|first name|firstname|forename|имя',
  family: 'family|family name|surname|last name|lastname|фамилия',
  patronymic: 'patronymic|middle name|отчество',
  aliases:
    'aliases|alias|other names|other spellings|spellings|aka|a.k.a.|псевдонимы|другие имена|варианты имени|также известен как|написания',
  born: 'born|birth|birth date|birthdate|date of birth|dob|year of birth|дата рождения|год рождения|родился|рождение',
  died: 'died|death|death date|date of death|дата смерти|год смерти|умер|смерть',
  citizenship: 'citizenship|citizenships|nationality|гражданство',
  ethnicity: 'ethnicity|ethnic group|национальность|этническая принадлежность',
  gender: 'gender|sex|пол',
  role: 'role|roles|роль|роли|статус в деле',
  notes: 'notes|note|comment|comments|remarks|заметки|заметка|примечание|примечания|комментарий|комментарии',
  tags: 'tags|tag|labels|метки|метка|теги|тег',
  id: 'id|identifier|ид|идентификатор',
};

/** The column that a heading names; undefined when it says nothing here. */
export function findColumn(heading: string): Column | undefined {
  const folded = heading
    .trim()
    .replace(/[\s_]+/gu, ' ')
    .toLowerCase()
    .replaceAll('ё', 'е');
  return columns.find((column) => headings[column].split('|').includes(folded));
}

/**
 * The columns of a table by its first row; undefined when that row is no heading.
 *
 * In Russian `имя` is the given name beside a `фамилия` and the whole name without one.
 */
export function readHeading(row: readonly string[]): (Column | undefined)[] | undefined {
  const found = row.map(findColumn);
  if (found.every((column) => column === undefined)) return undefined;
  const hasFamily = found.includes('family') || found.includes('name');
  return found.map((column) => (column === 'given' && !hasFamily ? 'name' : column));
}
