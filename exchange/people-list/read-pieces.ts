// Makes people of the pieces of a list, and keeps what made none with the reason.
import type { NotUnderstood, ParsedPerson } from '../parsed-people.ts';
import { joiningWord } from './joining.ts';
import { isFullName, type Line, trimSigns } from './lines.ts';
import { cutRow } from './separator.ts';
import { cutTail, readRemark, type Tail } from './tail.ts';
import { isAllCapitals, isNameSuffix, refuseName, splitWords } from './words.ts';

/** How the pieces of one list are to be read. */
export interface PieceForm {
  readonly withCapitals: boolean;
  readonly familyFirst: boolean;
  /** Most names are not written in capitals, so what is so written before the first of them is a heading. */
  readonly capitalsAreHeadings: boolean;
}

interface Found {
  readonly people: ParsedPerson[];
  readonly notUnderstood: NotUnderstood[];
}

/** A piece longer than this is no name with a remark, UTF-16 units. */
const longestPiece = 3_000;

const age = /^(?:aged?\s+)?\d{1,3}(?:\s*[-–]?\s*(?:years?\s+old|year-old|y\.?o\.?|лет|год|года|років|роки|рік))?$/iu;
const wrapping = /^["'“”„«‹‘](.+)["'“”»›’]$/u;

/** Reads the pieces in order; people and the rest come in the order of the text. */
export function readPieces(pieces: Iterable<Line>, form: PieceForm): Found {
  const found: Found = { people: [], notUnderstood: [] };
  for (const piece of pieces) {
    if (piece.kind === 'list') readPiece(piece.text, form, found);
    else found.notUnderstood.push({ text: piece.text, why: piece.kind === 'prose' ? 'sentence' : 'introduction' });
  }
  return found;
}

function readPiece(piece: string, form: PieceForm, found: Found): void {
  if (piece.length > longestPiece) {
    found.notUnderstood.push({ text: piece, why: 'too-long' });
    return;
  }
  const text = cutEnd(piece);
  if (addRemark(text, found)) return;
  const parts = cutRow(text);
  const [family = '', given = ''] = parts;
  if (form.familyFirst && parts.length === 2) {
    const tail = cutTail(given);
    addNames({ ...tail, name: `${tail.name} ${family}` }, form, found);
    return;
  }
  let tail = cutTail(family);
  const isFull = isFullName(cleanName(tail.name), form.withCapitals);
  for (const part of parts.slice(1)) {
    const next = cutTail(part);
    if (isNameSuffix(part)) tail = { ...tail, name: `${tail.name} ${part}` };
    else if (isFull && isFullName(cleanName(next.name), form.withCapitals)) {
      addNames(tail, form, found);
      tail = next;
    } else tail = addToTail(tail, readRemark(part));
  }
  addNames(tail, form, found);
}

/** A piece that can only be said of the person before it: an age, a date of birth, a `Jr.` */
function addRemark(text: string, found: Found): boolean {
  const person = found.people.at(-1);
  if (person === undefined) return false;
  if (isNameSuffix(text)) {
    found.people[found.people.length - 1] = { ...person, name: `${person.name} ${text}` };
    return true;
  }
  const remark = readRemark(text.replace(/^\((.*)\)$/su, '$1'));
  if (remark.born === undefined && !age.test(text)) return false;
  found.people[found.people.length - 1] = { ...person, ...addToTail(tailOf(person), remark) };
  return true;
}

function tailOf({ name, born, note }: ParsedPerson): Tail {
  return { name, ...(born === undefined ? {} : { born }), ...(note === undefined ? {} : { note }) };
}

function addToTail(tail: Tail, { born, note }: Omit<Tail, 'name'>): Tail {
  return {
    ...tail,
    ...(born === undefined ? {} : { born }),
    ...(note === undefined ? {} : { note: tail.note === undefined ? note : `${tail.note}; ${note}` }),
  };
}

function addNames(tail: Tail, form: PieceForm, found: Found): void {
  const { name, ...said } = tail;
  const names = name.split(joiningWord).map(cleanName);
  const written = names.filter((one) => one !== '');
  for (const one of written.length > 0 ? written : names.slice(0, 1)) {
    const isHeading =
      form.capitalsAreHeadings && found.people.length === 0 && isAllCapitals(one) && splitWords(one).length > 1;
    const why = isHeading ? 'heading' : refuseName(one, form.withCapitals);
    if (why === undefined) found.people.push({ name: one, ...said });
    else found.notUnderstood.push({ text: joinTail({ name: one, ...said }), why });
  }
}

/** A name with what was said of it, in one text again. */
function joinTail({ name, born, note }: Tail): string {
  return [name, born, note].filter((part) => part !== undefined && part !== '').join(', ');
}

/** One space between words; quotation marks around the whole and the full stop of a list taken off. */
function cleanName(text: string): string {
  const flat = trimSigns(text.replace(/\s+/gu, ' '));
  return trimSigns(cutEnd(flat).replace(wrapping, '$1'));
}

/** Without the signs that end an item of a list; the full stop of an initial or a short word stays. */
function cutEnd(text: string): string {
  return text.replace(/[\s,;،؛*†‡]+$/u, '').replace(/(?<=\p{L}{3}|[)\]\d])[.。۔։]+$/u, '');
}
