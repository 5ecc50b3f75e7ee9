// What is wrong with a form as it was filled in, field by field, before anything is saved.
import type { z } from 'zod';

/** A field that does not hold what it should, with the words that stand in the way. */
export interface FieldProblem {
  readonly field: string;
  /** As typed; empty when something is missing. */
  readonly got: string;
}

export type Checked<R> = { readonly record: R } | { readonly problems: readonly FieldProblem[] };

/** The record that a form amounts to, or each field that stands in its way, once. */
export function checkRecord<S extends z.ZodType>(schema: S, candidate: unknown): Checked<z.output<S>> {
  const checked = schema.safeParse(candidate);
  if (checked.success) return { record: checked.data };
  const problems = new Map<string, FieldProblem>();
  for (const { path } of checked.error.issues) {
    const field = String(path[0]);
    if (!problems.has(field)) problems.set(field, { field, got: readAt(candidate, path) });
  }
  return { problems: [...problems.values()] };
}

/** Lines of a field that takes one thing a line; blank lines and blanks around are left out. */
export function splitLines(text: string): string[] {
  return text
    .split(/[\n\r\u2028\u2029]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A part of a record that is there only when something was typed. */
export function whenTyped<K extends string>(key: K, text: string): { [key in K]?: string } {
  const typed = text.trim();
  return (typed === '' ? {} : { [key]: typed }) as { [key in K]?: string };
}

function readAt(candidate: unknown, path: readonly PropertyKey[]): string {
  const found = path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), candidate);
  return typeof found === 'string' ? found : '';
}
