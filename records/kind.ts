// What can happen to a person, and in what part: a small vocabulary that a user can extend by writing another word.
import { line } from './words.ts';

/**
 * Kinds of fact that ship with Vigil, in the order in which a case tends to run.
 *
 * @see HURIDOCS, "Events Standard Formats" and "Micro-thesauri" (types of acts), https://huridocs.org
 */
export const builtInKinds = [
  'arrest',
  'detention',
  'disappearance',
  'ill-treatment',
  'charge',
  'trial',
  'sentence',
  'appeal',
  'asylum-decision',
  'extradition-or-return',
  'release',
  'death',
  'statement',
  'other',
] as const;
export type BuiltInKind = (typeof builtInKinds)[number];

/**
 * Parts that a person can have in a fact or a case.
 *
 * @see HURIDOCS, "Events Standard Formats": victim, alleged perpetrator, source, intervening party
 */
export const builtInRoles = [
  'victim',
  'alleged-perpetrator',
  'source',
  'intervening-party',
  'witness',
  'other',
] as const;
export type BuiltInRole = (typeof builtInRoles)[number];

/** A built-in kind, or the user's own word as written; it is known from then on because facts carry it. */
export const kind = line;
export type Kind = BuiltInKind | (string & {});

/** A built-in role, or the user's own word as written. */
export const role = line;
export type Role = BuiltInRole | (string & {});
