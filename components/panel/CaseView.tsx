// A case's file beside the page: names and references, who belongs to it and how they are, and its history.
import { Fragment } from 'preact';
import type { Case } from '../../records/case.ts';
import type { ClipFinding } from '../../records/clip-finding.ts';
import type { HistoryEntry, Proof } from '../../records/history.ts';
import type { PersonId } from '../../records/id.ts';
import type { PageMention } from '../../records/page-state.ts';
import { nameOf, type Person } from '../../records/person.ts';
import type { Status } from '../../records/status.ts';
import { groupBy } from '../group-by.ts';
import { t } from '../i18n.ts';
import { Name } from '../Name.tsx';
import { HistoryList } from '../record/HistoryList.tsx';
import { sayRole, saySituation } from '../vocabulary.ts';
import { FileHead } from './FileHead.tsx';
import type { Present } from './gather-present.ts';
import { HereSection } from './HereSection.tsx';

export interface CaseViewProps {
  readonly file: {
    readonly case: Case;
    readonly members: readonly {
      readonly person: Person;
      readonly role: string;
      readonly status: Status | undefined;
    }[];
    readonly history: readonly HistoryEntry[];
    readonly names: ReadonlyMap<PersonId, string>;
  };
  readonly present: Present | undefined;
  readonly shown: number | undefined;
  readonly clippedHere: number;
  readonly onBack: () => void;
  readonly onEdit: () => void;
  readonly onShow: (mention: PageMention) => void;
  readonly onClip: (mention: PageMention) => void;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly onRemoveFact: (entry: HistoryEntry) => void;
  readonly showProof: (proof: Proof) => (() => void) | undefined;
  readonly findings: ReadonlyMap<string, ClipFinding> | undefined;
}

export function CaseView(props: CaseViewProps) {
  const { case: one, members, history, names } = props.file;
  const [name = '', ...others] = one.names;
  const labels = [t(`shared:caseStatus.${one.status}`), one.place, ...one.references, ...others].filter(
    (label) => label !== undefined,
  );
  return (
    <main class="file">
      <FileHead name={name} onBack={props.onBack} onEdit={props.onEdit} />
      <ul class="dotted soft">
        {labels.map((label) => (
          <li key={label}>
            <bdi>{label}</bdi>
          </li>
        ))}
      </ul>
      {one.summary && (
        <p dir="auto" class="prose">
          {one.summary}
        </p>
      )}
      <HereSection
        name={name}
        present={props.present}
        spellings={[]}
        doubts={undefined}
        shown={props.shown}
        clipped={props.clippedHere}
        onShow={props.onShow}
        onClip={props.onClip}
      />
      <section aria-labelledby="members">
        <h3 id="members">{t('panel:members', { count: members.length })}</h3>
        {groupBy(members, (member) => member.role).map(([role, list]) => (
          <Fragment key={role}>
            <h4 class="role small soft" dir="auto">
              {sayRole(role)}
            </h4>
            <ul>
              {list.map(({ person, status }) => (
                <li key={person.id} class="member">
                  <button type="button" class="link-button" onClick={() => props.onOpenPerson(person.id)}>
                    <Name text={nameOf(person)} />
                  </button>
                  {status && <span class="small soft">{saySituation(status.situation)}</span>}
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
      </section>
      <HistoryList
        history={history}
        names={names}
        onOpenPerson={props.onOpenPerson}
        onRemove={props.onRemoveFact}
        showProof={props.showProof}
        findings={props.findings}
      />
    </main>
  );
}
