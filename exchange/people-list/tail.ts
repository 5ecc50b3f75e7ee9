// Takes what is said about a person off the end of their name: a year of birth, a role, a remark.
import type { EdtfDate } from '../../records/date.ts';
import { readDate } from '../read-date.ts';

export interface Tail {
  readonly name: string;
  /** EDTF, when all of it is certain. */
  readonly born?: EdtfDate;
  /** What was said, unless it was no more than the date of birth. */
  readonly note?: string;
}

const brackets = /^(.*?)\s*[([（]([^()[\]（）]*)[)\]）]\s*$/su;
const dash = /^(.+?)(?:\s+[-‐‑‒–—―]+\s+|\s*[—―]\s*)(.+)$/su;
const footnote = /\s*\[\d{1,3}\]$/u;

const numericDate = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}`;
/** The ways in which reports say when somebody was born, in English, Russian and Ukrainian; a bare year says nothing. */
const birthBefore = new RegExp(
  String.raw`^(?:(?:b|born|d\.?o\.?b|y\.?o\.?b|р|род|рожд|родился|родилась|нар)[.:\s]*|\*\s*)(?:(?:in|on|в|у)\s+)?(${numericDate})(?:\s*г\.?)?$`,
  'iu',
);
const birthAfter = new RegExp(
  String.raw`^(${numericDate})\s*(?:г\.?\s*р\.?|р\.?\s*н\.?|(?:г\.?|года?)\s+рождения|року\s+народження)$`,
  'iu',
);

/** Splits a piece of a list into a name and what is said about it; the name may be empty. */
export function cutTail(piece: string): Tail {
  const text = piece.replace(footnote, '');
  const inBrackets = brackets.exec(text);
  if (inBrackets?.[1] && inBrackets[2] !== undefined)
    return joinTails(cutTail(inBrackets[1]), readRemark(inBrackets[2]));
  const afterDash = dash.exec(text);
  if (afterDash?.[1] && afterDash[2]) return joinTails(cutTail(afterDash[1]), readRemark(afterDash[2]));
  const bornAtEnd = /^(\D+?)[\s,]+((?:(?:b|born|р|род)\.?\s+)?\d.*)$/su.exec(text);
  if (bornAtEnd?.[1] && bornAtEnd[2]) {
    const remark = readRemark(bornAtEnd[2]);
    if (remark.born !== undefined) return { name: bornAtEnd[1].trim(), ...remark };
  }
  return { name: text.trim() };
}

/** What a remark says: a date of birth, or else its own words. */
export function readRemark(remark: string): { born?: EdtfDate; note?: string } {
  const text = remark.trim();
  if (text === '') return {};
  const date = (birthBefore.exec(text) ?? birthAfter.exec(text))?.[1];
  const born = date === undefined ? undefined : readDate(date);
  return born === undefined ? { note: text } : { born };
}

function joinTails(inner: Tail, { born, note }: { born?: EdtfDate; note?: string }): Tail {
  const notes = [inner.note, note].filter((one) => one !== undefined).join('; ');
  const date = inner.born ?? born;
  return { name: inner.name, ...(date === undefined ? {} : { born: date }), ...(notes === '' ? {} : { note: notes }) };
}
