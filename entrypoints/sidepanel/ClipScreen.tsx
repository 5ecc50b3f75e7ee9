// A draft in the panel: what is typed is kept, what is saved is confirmed after it is on disk.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ClipForm, type ClipFormProps } from '../../components/clip/ClipForm.tsx';
import { t } from '../../components/i18n.ts';
import type { PersonOffer } from '../../components/PersonPicker.tsx';
import type { Draft } from '../../records/draft.ts';
import type { PersonId } from '../../records/id.ts';
import { builtInKinds } from '../../records/kind.ts';
import { nameOf, type Person } from '../../records/person.ts';
import { CopyMissingError } from '../../storage/change.ts';
import type { Vault } from '../../storage/vault.ts';
import { type DraftProblem, saveDraft } from '../../workflows/clip-fact.ts';
import { blankPerson } from '../../workflows/compose-record.ts';
import { addRecords } from '../../workflows/edit-records.ts';
import type { Everything } from '../../workflows/list-records.ts';
import { searchRecords } from '../../workflows/search-records.ts';
import { browserStamp } from '../../workflows/stamp.ts';
import { createDraftKeeper } from './keep-draft.ts';
import type { PanelState } from './panel-state.ts';
import type { PanelVerbs } from './panel-verbs.ts';
import { useDraftCopy } from './use-draft-copy.ts';

export interface ClipScreenProps {
  readonly panel: PanelState;
  readonly verbs: PanelVerbs;
  readonly draft: Draft;
}

const nothing: Everything = { people: [], cases: [], facts: [], clips: [], sources: [] };

export function ClipScreen({ panel, verbs, draft: first }: ClipScreenProps) {
  const [draft, setDraft] = useState(first);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [saving, setSaving] = useState<ClipFormProps['saving']>('no');
  const keeper = useMemo(() => createDraftKeeper(panel.store.drafts, () => setSaving('not-kept')), [panel.store]);
  const copy = useDraftCopy(panel, draft, (wanted) => change({ ...draft, form: { ...draft.form, copy: wanted } }));
  const all = panel.choices.value ?? nothing;
  const names = useMemo(() => new Map(all.people.map((one) => [one.id, nameOf(one)])), [all.people]);

  useEffect(() => {
    const flush = () => void keeper.flush();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper]);

  function change(next: Draft): void {
    setDraft(next);
    setProblems([]);
    keeper.keep(next);
  }

  async function save(): Promise<void> {
    setSaving('yes');
    try {
      await keeper.flush();
      const outcome = await saveDraft(panel.store, draft, browserStamp, panel.choices.value?.sources);
      if ('problems' in outcome) {
        setProblems(outcome.problems);
        setSaving('no');
      } else verbs.sayClipSaved(draft, outcome);
    } catch (error) {
      setSaving(error instanceof CopyMissingError ? 'copy-lost' : 'failed');
    }
  }

  return (
    <main>
      <ClipForm
        draft={draft}
        cases={all.cases}
        ownKinds={listOwnKinds(all)}
        nameOf={(id) => names.get(id) ?? t('shared:unnamed')}
        findPeople={(query) => findPeople(all, query)}
        onAddNew={(name) => addPerson(panel.store.vault, name)}
        problems={problems}
        saving={saving}
        copy={copy.field}
        onChange={(next) => {
          const matter = all.cases.find((one) => one.id === next.form.case);
          if (next.form.case !== draft.form.case && matter?.copies === 'always') copy.takeUnlessAsked();
          change(next);
        }}
        onSave={() => void save()}
        onKeep={() => {
          void keeper.flush().then(() => panel.go({ name: 'page' }));
        }}
        onDiscard={() => {
          panel.go({ name: 'page' });
          void keeper.drop().then(() => verbs.discardDraft(draft));
        }}
      />
    </main>
  );
}

async function addPerson(vault: Vault, name: string): Promise<PersonId> {
  const person = blankPerson(name, browserStamp);
  await addRecords(vault, [person]);
  return person.id;
}

/** Kinds that the user has written, each once. */
function listOwnKinds({ facts }: Everything): string[] {
  const shipped: readonly string[] = builtInKinds;
  return [...new Set(facts.map((one) => one.kind))].filter((kind) => !shipped.includes(kind)).sort();
}

function findPeople({ people }: Everything, query: string): PersonOffer[] {
  const found = searchRecords({ ...nothing, people }, query).filter((hit) => hit.where === 'name');
  return found.flatMap(({ record }) => (record.type === 'person' ? [offerPerson(record)] : []));
}

function offerPerson(person: Person): PersonOffer {
  const aside = [person.spellings[1]?.text, ...person.citizenship].filter((one) => one !== undefined).join(' · ');
  return { id: person.id, name: nameOf(person), ...(aside === '' ? {} : { aside }) };
}
