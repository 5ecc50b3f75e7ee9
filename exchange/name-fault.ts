// What a schema refuses, as a problem that a sentence can be made of.
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** Longest field name that a sentence repeats, UTF-16 units; an invented one could be any length. */
const longestField = 60;

/** The first fault that zod found in a value. */
export function nameFault(error: z.ZodError, value: unknown, line: number): Problem {
  const issue = error.issues[0];
  if (issue === undefined || issue.code === 'invalid_union' || typeof value !== 'object' || Array.isArray(value)) {
    return { code: 'unknown-type', line };
  }
  if (issue.code === 'unrecognized_keys') {
    return { code: 'field-unknown', line, field: writePath([...issue.path, issue.keys[0] ?? '']) };
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return { code: 'field-long', line, field: writePath(issue.path), limit: Number(issue.maximum) };
  }
  const isMissing = issue.code === 'invalid_type' && follow(value, issue.path) === undefined;
  return { code: isMissing ? 'field-missing' : 'field-wrong', line, field: writePath(issue.path) };
}

/** `spellings[0].text` */
function writePath(path: readonly PropertyKey[]): string {
  const written = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return written.replace(/^\./u, '').slice(0, longestField);
}

function follow(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return at;
}
