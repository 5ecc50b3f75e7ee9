// A printed form that the user said is somebody else is not shown as that person again.
import { foldLetters } from '../matching/fold.ts';
import type { Mention } from '../matching/mention.ts';
import type { Address } from '../records/address.ts';
import type { PageMention } from '../records/page-state.ts';
import type { MistakenForm, Person } from '../records/person.ts';
import type { AnyRecord } from '../records/record.ts';
import { longestLine } from '../records/words.ts';
import { plainAddress } from './same-source.ts';

/** Forms that are somebody else, by the id of the person whom they look like; who has none is not there. */
export type Mistaken = ReadonlyMap<string, readonly MistakenForm[]>;

/** Where a text stands. */
export interface TextPlace {
  /** People named in full earlier on the page. */
  readonly seen: ReadonlySet<string>;
  /** Of the page, as the browser has it; undefined where it does not tell. */
  readonly address?: string | undefined;
}

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

/** With an address, whoever is named on that page is somebody else, in whatever form; without one, the form is on any page. */
const covers = (mistake: MistakenForm, form: string, page: string | undefined) =>
  mistake.address === undefined ? foldForm(mistake.form) === form : plainAddress(mistake.address) === page;

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
      return !mistaken.get(id)?.some((one) => covers(one, form, page));
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

/** Reasons that leave the name what it is: whoever bears it, elsewhere the same form is the person again. */
const plainReasons = new Set(['same-spelling', 'same', 'ending', 'other-order', 'patronymic-absent']);

/**
 * What can be remembered of a mention that is not this person.
 *
 * @param address  Of the page; without it nothing can be told of this page alone.
 * @returns For this page, and for every page; the latter only where the form is not simply the name or a part of it.
 */
export function describeMistakes(
  mention: PageMention,
  address: Address | undefined,
): { here?: MistakenForm; everywhere?: MistakenForm } {
  const form = mention.text.replace(/\s+/gu, ' ').trim().slice(0, longestLine);
  const isName = mention.part !== 'full' || mention.reasons.every(({ code }) => plainReasons.has(code));
  return {
    ...(address === undefined ? {} : { here: { form, address } }),
    ...(isName && address !== undefined ? {} : { everywhere: { form } }),
  };
}

/** The person with one more form that is somebody else; the same is kept once. */
export function addMistake(person: Person, mistake: MistakenForm): Person {
  const isSame = (one: MistakenForm) =>
    one.address === mistake.address && (one.address !== undefined || foldForm(one.form) === foldForm(mistake.form));
  return { ...person, mistaken: [...(person.mistaken ?? []).filter((one) => !isSame(one)), mistake] };
}

/** The person without one of the forms. */
export function dropMistake({ mistaken = [], ...person }: Person, mistake: MistakenForm): Person {
  const left = mistaken.filter((one) => one.form !== mistake.form || one.address !== mistake.address);
  return left.length === 0 ? person : { ...person, mistaken: left };
}
