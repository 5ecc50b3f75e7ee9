// The file of the record that the desk's address names.
import type { DeskRoute } from '../../components/desk/desk-route.ts';
import type { FactFile } from '../../components/desk/FactSheet.tsx';
import { composeHistory } from '../../records/history.ts';
import type { FactId } from '../../records/id.ts';
import type { Vault } from '../../storage/vault.ts';
import { type CaseFile, openCase } from '../../workflows/open-case.ts';
import { openPerson, type PersonFile, readNames, readProofs } from '../../workflows/open-person.ts';

export type OpenFile =
  | { readonly kind: 'person'; readonly file: PersonFile }
  | { readonly kind: 'case'; readonly file: CaseFile }
  | { readonly kind: 'fact'; readonly file: FactFile }
  /** The address names a record that is not stored, or none at all. */
  | { readonly kind: 'missing' | 'none' };

export async function openFile(vault: Vault, route: DeskRoute): Promise<OpenFile> {
  switch (route.view) {
    case 'person': {
      const file = await openPerson(vault, route.id);
      return file === undefined ? { kind: 'missing' } : { kind: 'person', file };
    }
    case 'case': {
      const file = await openCase(vault, route.id);
      return file === undefined ? { kind: 'missing' } : { kind: 'case', file };
    }
    case 'fact': {
      const file = await openFact(vault, route.id);
      return file === undefined ? { kind: 'missing' } : { kind: 'fact', file };
    }
    default:
      return { kind: 'none' };
  }
}

async function openFact(vault: Vault, id: FactId): Promise<FactFile | undefined> {
  const fact = await vault.read(id);
  if (fact?.type !== 'fact') return undefined;
  const [entry] = composeHistory(await readProofs(vault, [fact]));
  const matter = fact.case === undefined ? undefined : await vault.read(fact.case);
  if (entry === undefined) return undefined;
  return { entry, names: await readNames(vault, [fact]), case: matter?.type === 'case' ? matter : undefined };
}
