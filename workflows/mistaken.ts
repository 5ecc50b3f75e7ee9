// A printed form that the user said is somebody else is not shown as that person again.
import { foldLetters } from '../matching/fold.ts';
import type { Mention } from '../matching/mention.ts';
import type { Address } from '../records/address.ts';
import type { PageMention } from '../records/page-state.ts';
import type { MistakenForm, Person } from '../records/person.ts';
import type { AnyRecord } from '../records/record.ts';
import { longestLine } from '../records/words.ts';
import type { TextPlace } from './find-names.ts';
import { plainAddress } from './same-source.ts';

/** Forms that are somebody else, by the id of the person whom they look like; who has none is not there. */
export type Mistaken = ReadonlyMap<string, readonly MistakenForm[]>;

/** What of these records is mistaken. */
export function listMistaken(records: Iterable<AnyRecord>): Map<string, readonly MistakenForm[]> {
  const mistaken = new Map<string, readonly MistakenForm[]>();
  for (const record of records) {
    if (record.type === 'person' && record.mistaken?.length) mistaken.set(record.id, record.mistaken);
  }
  return mistaken;
}

/** Two prints are one form where only case, accents, apostrophes, invisible signs or gaps differ. */
const foldForm = (form: string) => foldLetters(form).replace(/\s+/gu, ' ').trim();

const isOn = ({ address }: MistakenForm, page: string | undefined) =>
  address === undefined || plainAddress(address) === page;

/**
 * Mentions without those who were said not to be meant; a mention of nobody else is left out.
 *
 * A short form stands for somebody named in full: where every full mention was of somebody else, so are the short ones.
 *
 */
export function leaveOutMistaken(
  mentions: readonly Mention[],
  text: string,
  mistaken: Mistaken,
  { address, seen }: TextPlace,
): Mention[] {
  if (mistaken.size === 0) return [...mentions];
  const keep = (isKept: (id: string, mention: Mention) => boolean) => (mention: Mention) => {
    const who = mention.who.filter(({ id }) => isKept(id, mention));
    return who.length === 0 ? [] : [{ ...mention, who }];
  };
  const page = address === undefined ? undefined : plainAddress(address);
  const left = mentions.flatMap(
    keep((id, { start, end }) => {
      const form = foldForm(text.slice(start, end));
      return !mistaken.get(id)?.some((one) => foldForm(one.form) === form && isOn(one, page));
    }),
  );
  const named = new Set(left.flatMap(({ part, who }) => (part === 'full' ? who.map(({ id }) => id) : [])));
  return left.flatMap(
    keep((id, { part, reasons }) => {
      const rests = part === 'family' && !reasons.some(({ code }) => code === 'family-near-case');
      return !rests || !mistaken.has(id) || named.has(id) || seen.has(id);
    }),
  );
}

/**
 * What to remember when a mention is not this person.
 *
 * The name itself and the family name alone are right elsewhere: those are told apart on this page only. Any other form
 * is taken for somebody else on every page.
 */
export function describeMistake(person: Person, mention: PageMention, address: Address | undefined): MistakenForm {
  const form = mention.text.replace(/\s+/gu, ' ').trim().slice(0, longestLine);
  const isName = person.spellings.some(({ text }) => foldForm(text) === foldForm(form));
  const isHere = isName || mention.part !== 'full';
  return { form, ...(isHere && address !== undefined ? { address: address } : {}) };
}

/** The person with one more form that is somebody else; the same form is kept once. */
export function addMistake(person: Person, mistake: MistakenForm): Person {
  const others = (person.mistaken ?? []).filter(
    (one) => foldForm(one.form) !== foldForm(mistake.form) || one.address !== mistake.address,
  );
  return { ...person, mistaken: [...others, mistake] };
}

/** The person without one of the forms. */
export function dropMistake({ mistaken = [], ...person }: Person, mistake: MistakenForm): Person {
  const left = mistaken.filter((one) => one.form !== mistake.form || one.address !== mistake.address);
  return left.length === 0 ? person : { ...person, mistaken: left };
}
