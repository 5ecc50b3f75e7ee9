// Everything that is stored, opened, by type: what the desk lists, searches and counts.
import type { Case } from '../records/case.ts';
import type { Clip } from '../records/clip.ts';
import type { Fact } from '../records/fact.ts';
import type { Person } from '../records/person.ts';
import type { Source } from '../records/source.ts';
import type { Vault } from '../storage/vault.ts';

export interface Everything {
  readonly people: readonly Person[];
  readonly cases: readonly Case[];
  readonly facts: readonly Fact[];
  readonly clips: readonly Clip[];
  readonly sources: readonly Source[];
}

export async function listRecords(vault: Vault): Promise<Everything> {
  const all = await vault.readAll();
  return {
    people: all.filter((record) => record.type === 'person'),
    cases: all.filter((record) => record.type === 'case'),
    facts: all.filter((record) => record.type === 'fact'),
    clips: all.filter((record) => record.type === 'clip'),
    sources: all.filter((record) => record.type === 'source'),
  };
}
