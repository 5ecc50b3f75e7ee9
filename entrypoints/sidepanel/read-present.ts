// What the panel tells of those on a page: their names, and how the people are.
import type { CaseId, PersonId } from '../../records/id.ts';
import { nameOf, type Person } from '../../records/person.ts';
import { computeStatus, type Status } from '../../records/status.ts';
import type { Vault } from '../../storage/vault.ts';

export interface Known {
  readonly name: string;
  readonly status: Status | undefined;
  /** Undefined for a case. */
  readonly person?: Person;
}

/**
 * Reads those on a page as the page tells of more and more of them: who was read since the last commit is not read again.
 *
 * @returns A reader that is given the ids and the number of the newest commit, and answers by id; those that are no
 *   longer stored are left out.
 */
export function createPresentReader(
  vault: Vault,
): (ids: readonly (PersonId | CaseId)[], newest: number) => Promise<ReadonlyMap<string, Known>> {
  let readAt = 0;
  let known = new Map<string, Known>();
  return async (ids, newest) => {
    if (newest !== readAt) known = new Map();
    readAt = newest;
    const latest = known;
    const fresh = await readKnown(
      vault,
      ids.filter((id) => !latest.has(id)),
    );
    for (const [id, about] of fresh) latest.set(id, about);
    return new Map(latest);
  };
}

async function readKnown(vault: Vault, ids: readonly (PersonId | CaseId)[]): Promise<Map<string, Known>> {
  const records = await vault.readMany(ids);
  const known = records.map(async (record): Promise<[string, Known][]> => {
    if (record.type === 'case') return [[record.id, { name: record.names[0] ?? '', status: undefined }]];
    if (record.type !== 'person') return [];
    const facts = (await vault.readLinking(record.id)).filter((one) => one.type === 'fact');
    return [[record.id, { name: nameOf(record), status: computeStatus(record.id, facts), person: record }]];
  });
  return new Map((await Promise.all(known)).flat());
}
