// A fact as a form shows it, and back.
import { type Fact, fact, type Standing } from '../../records/fact.ts';
import type { CaseId, PersonId } from '../../records/id.ts';
import { type Checked, checkRecord, whenTyped } from './check-record.ts';

export interface FactForm {
  readonly kind: string;
  readonly happened: string;
  readonly place: string;
  readonly statement: string;
  readonly standing: Standing;
  readonly people: readonly { readonly person: PersonId; readonly role: string }[];
  readonly case: CaseId | undefined;
}

export function fillFactForm(claim: Fact): FactForm {
  return {
    kind: claim.kind,
    happened: claim.happened ?? '',
    place: claim.place ?? '',
    statement: claim.statement,
    standing: claim.standing,
    people: claim.people,
    case: claim.case,
  };
}

/** The fact that a form amounts to. */
export function readFactForm(form: FactForm, before: Fact): Checked<Fact> {
  const { happened: _happened, place: _place, case: _case, ...kept } = before;
  return checkRecord(fact, {
    ...kept,
    kind: form.kind.trim(),
    ...whenTyped('happened', form.happened),
    ...whenTyped('place', form.place),
    statement: form.statement,
    standing: form.standing,
    people: form.people.map(({ person, role }) => ({ person, role: role.trim() })),
    ...(form.case === undefined ? {} : { case: form.case }),
  });
}
