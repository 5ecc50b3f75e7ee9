// A case's whole file on the desk: names, references, timeline, people by kind of fact, dated history.
import { Copy, Download, Pencil, Plus, Trash2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { HistoryEntry } from '../../records/history.ts';
import type { PersonId } from '../../records/id.ts';
import { nameOf } from '../../records/person.ts';
import type { CaseFile } from '../../workflows/open-case.ts';
import { Button } from '../Button.tsx';
import { CaseEvidence, type CaseEvidenceProps } from '../evidence/CaseEvidence.tsx';
import { t } from '../i18n.ts';
import { HistoryList } from '../record/HistoryList.tsx';
import { CaseDetails } from './CaseDetails.tsx';
import { CopyText } from './CopyText.tsx';
import { writeKindTable, writeTimeline } from './case-text.ts';
import { KindTable } from './KindTable.tsx';
import { SheetHead } from './SheetHead.tsx';
import { TimeStrip } from './TimeStrip.tsx';

export interface CaseSheetProps {
  readonly file: CaseFile;
  readonly evidence: CaseEvidenceProps;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onExport: () => void;
  readonly onAddFact: () => void;
  readonly onAddPeople: () => void;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly onEditFact: (entry: HistoryEntry) => void;
  readonly onRemoveFact: (entry: HistoryEntry) => void;
  /** Under all of it. */
  readonly children?: ComponentChildren;
}

export function CaseSheet({ file, evidence, children, ...on }: CaseSheetProps) {
  const { case: matter, members, history, names } = file;
  const named = members.map(({ person }) => ({ id: person.id, name: nameOf(person) }));
  return (
    <article class="sheet">
      <SheetHead name={matter.names[0] ?? ''} focusOn={matter.id}>
        <Button icon={Pencil} onPress={on.onEdit}>
          {t('shared:edit')}
        </Button>
        <Button icon={Download} onPress={on.onExport}>
          {t('desk:case.export')}
        </Button>
        <Button icon={Trash2} onPress={on.onRemove}>
          {t('shared:remove')}
        </Button>
      </SheetHead>
      <CaseDetails matter={matter} />
      <TimeStrip history={history} />
      <section class="stack" aria-labelledby="case-people">
        <div class="row apart section-head">
          <h3 id="case-people">{t('desk:case.peopleCount', { count: members.length })}</h3>
          <div class="row">
            <Button look="quiet" icon={Plus} onPress={on.onAddPeople}>
              {t('desk:case.addPeople')}
            </Button>
            {members.length > 0 && (
              <CopyText icon={Copy} write={() => writeKindTable(named, history)}>
                {t('desk:case.copyTable')}
              </CopyText>
            )}
          </div>
        </div>
        {members.length === 0 ? <p class="soft">{t('desk:case.nobody')}</p> : <KindTable file={file} />}
      </section>
      <HistoryList
        history={history}
        names={names}
        onOpenPerson={on.onOpenPerson}
        onEdit={on.onEditFact}
        onRemove={on.onRemoveFact}
      />
      <div class="row">
        <Button icon={Plus} onPress={on.onAddFact}>
          {t('desk:fact.add')}
        </Button>
        {history.length > 0 && (
          <CopyText icon={Copy} write={() => writeTimeline(history, names)}>
            {t('desk:case.copyTimeline')}
          </CopyText>
        )}
      </div>
      <CaseEvidence {...evidence} />
      {children}
    </article>
  );
}
