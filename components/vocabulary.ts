// The words for kinds, roles and situations: ours where they ship with Vigil, the user's own as they wrote them.
import type { Standing } from '../records/fact.ts';
import { type BuiltInKind, type BuiltInRole, builtInKinds, builtInRoles } from '../records/kind.ts';
import type { Situation } from '../records/status.ts';
import { t } from './i18n.ts';

export function sayKind(kind: string): string {
  return isOneOf(builtInKinds, kind) ? t(`shared:kind.${kind satisfies BuiltInKind}`) : kind;
}

export function sayRole(role: string): string {
  return isOneOf(builtInRoles, role) ? t(`shared:role.${role satisfies BuiltInRole}`) : role;
}

export function saySituation(situation: Situation): string {
  return t(`shared:situation.${situation}`);
}

export function sayStanding(standing: Standing): string {
  return t(`shared:standing.${standing}`);
}

function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
  return (words as readonly string[]).includes(word);
}
