// Cuts a JSON array into its elements and knows the line of each, whatever its formatting and however deep it goes.
import type { Problem } from './problem.ts';

/** One element of an array, not parsed yet. */
interface Element {
  readonly text: string;
  /** The line it begins on, counted from 1. */
  readonly line: number;
}

const quote = 0x22;
const comma = 0x2c;
const openList = 0x5b;
const backslash = 0x5c;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
const newline = 0x0a;

/**
 * Yields the elements of a JSON array in order. An element may still be malformed: `JSON.parse` has the last word.
 *
 * One pass without recursion. A string that is not closed ends with its line, so that damage stays where it is.
 *
 * @returns What is wrong with the array itself, or undefined; elements before the damage have been yielded.
 */
function* splitArray(text: string): Generator<Element, Problem | undefined> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  let depth = -1;
  let inString = false;
  let start = -1;
  let startLine = 1;
  let elements = 0;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === backslash) at += 1;
      else if (unit === quote) inString = false;
      else if (unit < 0x20) return { code: 'malformed', line };
      continue;
    }
    if (unit === newline) line += 1;
    if (isSpace(unit)) continue;
    if (depth === -1) {
      if (unit !== openList) return { code: 'not-a-list' };
      depth = 0;
      continue;
    }
    if (depth === 0 && (unit === comma || unit === closeList)) {
      const isEmpty = unit === closeList && elements === 0;
      if (start === -1 && !isEmpty) return { code: 'malformed', line };
      if (start !== -1) yield { text: text.slice(start, at), line: startLine };
      if (unit === closeList) return checkRest(text, at + 1, line);
      elements += 1;
      start = -1;
      continue;
    }
    if (start === -1) {
      start = at;
      startLine = line;
    }
    if (unit === quote) inString = true;
    else if (unit === openList || unit === openObject) depth += 1;
    else if (unit === closeList || unit === closeObject) {
      if (depth === 0) return { code: 'malformed', line };
      depth -= 1;
    }
  }
  return depth === -1 ? { code: 'not-a-list' } : { code: 'truncated', line };
}

/** Nothing but white space may follow the array. */
function checkRest(text: string, from: number, line: number): Problem | undefined {
  const rest = /\S/u.exec(text.slice(from));
  if (rest === null) return undefined;
  return { code: 'malformed', line: line + text.slice(from, from + rest.index).split('\n').length - 1 };
}

/** @see RFC 8259, section 2 */
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === newline || unit === 0x0d || unit === 0x09;
}

/**
 * Parses a JSON array element by element.
 *
 * @param take  Gets each value with its line; what it returns ends the reading.
 * @returns The first problem: of the array, of an element that is not JSON, or of `take`.
 */
export function readArray(
  text: string,
  take: (value: unknown, line: number) => Problem | undefined,
): Problem | undefined {
  const elements = splitArray(text);
  for (let next = elements.next(); ; next = elements.next()) {
    if (next.done) return next.value;
    const { text: element, line } = next.value;
    const value = parseJson(element);
    const problem = value === undefined ? ({ code: 'malformed', line } as const) : take(value, line);
    if (problem !== undefined) return problem;
  }
}

/** No JSON text means undefined, so that is what malformed text gives. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
