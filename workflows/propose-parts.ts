// What part each person has in a draft, and which case it belongs to, as far as the records tell.
import type { Case } from '../records/case.ts';
import type { Draft } from '../records/draft.ts';
import type { PersonId } from '../records/id.ts';
import type { Vault } from '../storage/vault.ts';

/**
 * The draft with each person in the part that their cases or their record give them, and with the one case that all of
 * them share. What the records leave open stays as it was.
 */
export async function proposeParts(vault: Vault, draft: Draft): Promise<Draft> {
  const ids = draft.form.people.map((part) => part.person);
  if (ids.length === 0) return draft;
  const cases = await Promise.all(ids.map((id) => readCases(vault, id)));
  const [first = [], ...others] = cases;
  const shared = first.filter((one) => others.every((list) => list.some((other) => other.id === one.id)));
  const common = shared.length === 1 ? shared[0] : undefined;
  const people = await vault.readMany(ids);
  const roles = new Map(
    people.flatMap((one) => (one.type === 'person' && one.roles[0] ? [[one.id, one.roles[0]]] : [])),
  );
  return {
    ...draft,
    form: {
      ...draft.form,
      ...(common === undefined || draft.form.case !== undefined ? {} : { case: common.id }),
      people: draft.form.people.map((part, i) => ({
        person: part.person,
        role: roleIn(common ?? onlyOne(cases[i] ?? []), part.person) ?? roles.get(part.person) ?? part.role,
      })),
    },
  };
}

async function readCases(vault: Vault, id: PersonId): Promise<Case[]> {
  return (await vault.readLinking(id)).filter((record) => record.type === 'case');
}

const onlyOne = (cases: readonly Case[]) => (cases.length === 1 ? cases[0] : undefined);

const roleIn = (joined: Case | undefined, id: PersonId) => joined?.members.find((member) => member.person === id)?.role;
