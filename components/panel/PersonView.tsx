// A person's file beside the page: spellings, cases, how they are, where the page names them, and their history.
import type { Case } from '../../records/case.ts';
import type { ClipFinding } from '../../records/clip-finding.ts';
import type { HistoryEntry, Proof } from '../../records/history.ts';
import type { CaseId, PersonId } from '../../records/id.ts';
import type { PageMention } from '../../records/page-state.ts';
import { type MistakenForm, nameOf, type Person } from '../../records/person.ts';
import type { Status } from '../../records/status.ts';
import { formatEdtf } from '../dates.ts';
import { t } from '../i18n.ts';
import { goToFact } from '../record/FactItem.tsx';
import { HistoryList } from '../record/HistoryList.tsx';
import { SpellingList } from '../record/SpellingList.tsx';
import { type SpellingUse, SpellingUses } from '../record/SpellingUses.tsx';
import { StatusLine } from '../record/StatusLine.tsx';
import { sayRole } from '../vocabulary.ts';
import { FileHead } from './FileHead.tsx';
import type { Present } from './gather-present.ts';
import { HereSection } from './HereSection.tsx';
import type { Doubts } from './MentionDoubt.tsx';

export interface PersonViewProps {
  readonly file: {
    readonly person: Person;
    readonly cases: readonly { readonly case: Case; readonly role: string }[];
    readonly history: readonly HistoryEntry[];
    readonly status: Status | undefined;
    readonly names: ReadonlyMap<PersonId, string>;
  };
  /** Where this page names them; undefined when it does not. */
  readonly present: Present | undefined;
  readonly shown: number | undefined;
  /** How many of the facts were clipped from this page. */
  readonly clippedHere: number;
  readonly onBack: () => void;
  readonly onEdit: () => void;
  readonly onShow: (mention: PageMention) => void;
  readonly onClip: (mention: PageMention) => void;
  readonly onOpenCase: (id: CaseId) => void;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly onRemoveFact: (entry: HistoryEntry) => void;
  readonly doubts: Doubts;
  readonly onUseSpelling: (spelling: string, use: SpellingUse) => void;
  readonly onDropMistake: (mistake: MistakenForm) => void;
  readonly showProof: (proof: Proof) => (() => void) | undefined;
  readonly findings: ReadonlyMap<string, ClipFinding> | undefined;
}

export function PersonView(props: PersonViewProps) {
  const { person, cases, history, status, names } = props.file;
  return (
    <main class="file">
      <FileHead name={nameOf(person)} onBack={props.onBack} onEdit={props.onEdit} />
      <SpellingList spellings={person.spellings.slice(1)} />
      <SpellingUses person={person} onUse={props.onUseSpelling} onDropMistake={props.onDropMistake} />
      <Life person={person} />
      {cases.length > 0 && (
        <ul class="dotted">
          {cases.map(({ case: one, role }) => (
            <li key={one.id}>
              <button type="button" class="link-button" onClick={() => props.onOpenCase(one.id)}>
                <bdi>{one.names[0]}</bdi>
              </button>{' '}
              <span class="soft">{sayRole(role)}</span>
            </li>
          ))}
        </ul>
      )}
      {status ? (
        <StatusLine status={status} onOpen={() => goToFact(status.fact.id)} />
      ) : (
        history.length > 0 && <p class="soft">{t('shared:status.none')}</p>
      )}
      <HereSection
        name={nameOf(person)}
        spellings={person.spellings.map(({ text }) => text)}
        doubts={props.doubts}
        present={props.present}
        shown={props.shown}
        clipped={props.clippedHere}
        onShow={props.onShow}
        onClip={props.onClip}
      />
      <HistoryList
        history={history}
        names={names}
        of={person.id}
        onOpenPerson={props.onOpenPerson}
        onRemove={props.onRemoveFact}
        showProof={props.showProof}
        findings={props.findings}
      />
      {person.notes && (
        <section aria-labelledby="notes">
          <h3 id="notes">{t('panel:notes')}</h3>
          <p dir="auto" class="prose">
            {person.notes}
          </p>
        </section>
      )}
    </main>
  );
}

function Life({ person }: { readonly person: Person }) {
  const facts = [
    person.born && t('panel:born', { date: formatEdtf(person.born) }),
    person.died && t('panel:died', { date: formatEdtf(person.died) }),
    ...person.citizenship,
    ...person.ethnicity,
    ...person.roles.map(sayRole),
  ].filter((one) => one !== undefined && one !== '');
  if (facts.length === 0) return null;
  return (
    <ul class="dotted soft">
      {facts.map((one) => (
        <li key={one}>
          <bdi>{one}</bdi>
        </li>
      ))}
    </ul>
  );
}
