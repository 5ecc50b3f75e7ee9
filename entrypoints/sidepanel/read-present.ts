// What the panel tells of those on a page: their names, and how the people are.
import type { CaseId, PersonId } from '../../records/id.ts';
import { nameOf } from '../../records/person.ts';
import { computeStatus, type Status } from '../../records/status.ts';
import type { Vault } from '../../storage/vault.ts';

export interface Known {
  readonly name: string;
  readonly status: Status | undefined;
}

/** By id; those that are no longer stored are left out. */
export async function readPresent(vault: Vault, ids: readonly (PersonId | CaseId)[]): Promise<Map<string, Known>> {
  const records = await vault.readMany(ids);
  const known = records.map(async (record): Promise<[string, Known][]> => {
    if (record.type === 'case') return [[record.id, { name: record.names[0] ?? '', status: undefined }]];
    if (record.type !== 'person') return [];
    const facts = (await vault.readLinking(record.id)).filter((one) => one.type === 'fact');
    return [[record.id, { name: nameOf(record), status: computeStatus(record.id, facts) }]];
  });
  return new Map((await Promise.all(known)).flat());
}
