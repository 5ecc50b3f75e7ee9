// One record in the middle of the desk: its file, or the form that corrects it.
import { CaseEditor } from '../../components/desk/CaseEditor.tsx';
import { CaseSheet } from '../../components/desk/CaseSheet.tsx';
import { writeRoute } from '../../components/desk/desk-route.ts';
import { FactEditor } from '../../components/desk/FactEditor.tsx';
import { FactSheet } from '../../components/desk/FactSheet.tsx';
import { PersonEditor } from '../../components/desk/PersonEditor.tsx';
import { PersonSheet } from '../../components/desk/PersonSheet.tsx';
import { Empty } from '../../components/Empty.tsx';
import { t } from '../../components/i18n.ts';
import type { HistoryEntry } from '../../records/history.ts';
import type { CaseId, PersonId, RecordId } from '../../records/id.ts';
import { dropMistake } from '../../workflows/mistaken.ts';
import { useSpelling } from '../../workflows/use-spelling.ts';
import type { DeskState } from './desk-state.ts';
import { Earlier } from './Earlier.tsx';

export interface RecordPlaceProps {
  readonly desk: DeskState;
  readonly onExport: (only: CaseId) => void;
  readonly onEvidence: (id: CaseId) => void;
  readonly onAddPeople: (to: CaseId) => void;
}

export function RecordPlace({ desk, onExport, onEvidence, onAddPeople }: RecordPlaceProps) {
  const opened = desk.file.value;
  const isEdited = (id: RecordId) => desk.editing.value === id;
  const edit = (id: RecordId) => () => {
    desk.editing.value = id;
  };
  const form = {
    unsaved: desk.unsaved,
    onSave: desk.save,
    nameOf: desk.nameOf,
    findPeople: desk.findPeople,
    onDone: desk.stopEditing,
  };
  const history = {
    onOpenPerson: (id: PersonId) => desk.go({ view: 'person', id }),
    onEditFact: ({ fact }: HistoryEntry) => desk.editFact(fact.id),
    onRemoveFact: ({ fact }: HistoryEntry) => void desk.remove(fact.id, desk.route.value),
  };

  switch (opened.kind) {
    case 'person': {
      const { person } = opened.file;
      if (isEdited(person.id)) return <PersonEditor key={person.id} record={person} {...form} />;
      return (
        <PersonSheet
          file={opened.file}
          onEdit={edit(person.id)}
          onRemove={() => void desk.remove(person.id, { view: 'people' })}
          onAddFact={() => desk.go({ view: 'new-fact', person: person.id, case: undefined })}
          onUseSpelling={(spelling, use) => void desk.save(person, useSpelling(person, spelling, use))}
          onDropMistake={(mistake) => void desk.save(person, dropMistake(person, mistake))}
          {...history}
        >
          <Earlier desk={desk} of={person.id} history={opened.file.history} />
        </PersonSheet>
      );
    }
    case 'case': {
      const matter = opened.file.case;
      if (isEdited(matter.id)) return <CaseEditor key={matter.id} record={matter} {...form} />;
      return (
        <CaseSheet
          file={opened.file}
          onEdit={edit(matter.id)}
          onRemove={() => void desk.remove(matter.id, { view: 'cases' })}
          onExport={() => onExport(matter.id)}
          evidence={{
            verdict: desk.verdict.of(matter.id),
            onVerify: () => void desk.verdict.verify(matter.id),
            onExport: () => onEvidence(matter.id),
          }}
          onAddFact={() => desk.go({ view: 'new-fact', person: undefined, case: matter.id })}
          onAddPeople={() => onAddPeople(matter.id)}
          {...history}
        >
          <Earlier desk={desk} of={matter.id} history={opened.file.history} />
        </CaseSheet>
      );
    }
    case 'fact': {
      const { fact } = opened.file.entry;
      const [first] = fact.people;
      const back =
        first === undefined ? ({ view: 'people' } as const) : ({ view: 'person', id: first.person } as const);
      if (isEdited(fact.id)) {
        return <FactEditor key={fact.id} record={fact} cases={desk.cases.value} kinds={desk.kinds.value} {...form} />;
      }
      return (
        <FactSheet
          file={opened.file}
          onEdit={edit(fact.id)}
          onRemove={() => void desk.remove(fact.id, back)}
          onOpenPerson={history.onOpenPerson}
        >
          <Earlier desk={desk} of={fact.id} history={[opened.file.entry]} />
        </FactSheet>
      );
    }
    case 'missing':
      return (
        <Empty sentence={t('desk:missing')}>
          <a class="button" href={writeRoute({ view: 'people' })}>
            {t('desk:toPeople')}
          </a>
        </Empty>
      );
    default:
      return null;
  }
}
