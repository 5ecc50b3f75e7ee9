// A case as a form shows it, and back.
import { type Case, caseRecord, type caseStatuses, type Member } from '../../records/case.ts';
import { type Checked, checkRecord, splitLines, whenTyped } from './check-record.ts';

export interface CaseForm {
  /** One a line, as are references and tags; the first is the one a list shows. */
  readonly names: string;
  readonly references: string;
  readonly status: (typeof caseStatuses)[number];
  readonly place: string;
  readonly summary: string;
  readonly members: readonly Member[];
  /** Empty leaves it to the settings. */
  readonly copies: '' | 'always' | 'asked';
  readonly tags: string;
  readonly notes: string;
}

export function fillCaseForm(matter: Case): CaseForm {
  return {
    names: matter.names.join('\n'),
    references: matter.references.join('\n'),
    status: matter.status,
    place: matter.place ?? '',
    summary: matter.summary,
    members: matter.members,
    copies: matter.copies ?? '',
    tags: matter.tags.join('\n'),
    notes: matter.notes,
  };
}

/** The case that a form amounts to; it keeps at least one name. */
export function readCaseForm(form: CaseForm, before: Case): Checked<Case> {
  const { place: _place, copies: _copies, ...kept } = before;
  return checkRecord(caseRecord, {
    ...kept,
    names: splitLines(form.names),
    references: splitLines(form.references),
    status: form.status,
    ...whenTyped('place', form.place),
    summary: form.summary,
    members: form.members.map(({ person, role }) => ({ person, role: role.trim() })),
    ...(form.copies === '' ? {} : { copies: form.copies }),
    tags: splitLines(form.tags),
    notes: form.notes,
  });
}
