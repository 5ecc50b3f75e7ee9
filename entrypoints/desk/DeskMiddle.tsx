// The middle of the desk: the record, its form, or the place that its address names.
import type { ArchiveChoiceProps } from '../../components/desk/ArchiveChoice.tsx';
import { ChangeList } from '../../components/desk/ChangeList.tsx';
import { EmptyDesk } from '../../components/desk/EmptyDesk.tsx';
import { SettingsSheet } from '../../components/desk/SettingsSheet.tsx';
import { t } from '../../components/i18n.ts';
import type { CaseId } from '../../records/id.ts';
import type { Recognition } from '../../records/recognition.ts';
import type { ReadingVerbs } from '../welcome/choose-reading.ts';
import type { DeskState } from './desk-state.ts';
import { ImportPlace } from './ImportPlace.tsx';
import type { ImportState } from './import-state.ts';
import { NewRecord } from './NewRecord.tsx';
import { RecordPlace } from './RecordPlace.tsx';

export interface DeskMiddleProps {
  readonly desk: DeskState;
  readonly importing: ImportState;
  readonly reading: ReadingVerbs;
  readonly onLanguage: (chosen: 'en' | 'ru' | undefined) => void;
  readonly onRecognition: (recognition: Recognition) => void;
  readonly onBackUp: (only: CaseId | undefined) => void;
  readonly onEvidence: (id: CaseId) => void;
  readonly onSample: () => void;
  readonly onArchiveKeys: ArchiveChoiceProps['onKeys'];
}

export function DeskMiddle(props: DeskMiddleProps) {
  const { desk, importing, reading, onLanguage, onRecognition, onBackUp, onEvidence, onSample } = props;
  const route = desk.route.value;
  switch (route.view) {
    case 'new-person':
    case 'new-case':
    case 'new-fact':
      return <NewRecord desk={desk} route={route} />;
    case 'person':
    case 'case':
    case 'fact':
      return (
        <RecordPlace
          desk={desk}
          onExport={onBackUp}
          onEvidence={onEvidence}
          onAddPeople={(to) => {
            importing.beginFor(to);
            desk.go({ view: 'import' });
          }}
        />
      );
    case 'import':
      return <ImportPlace importing={importing} cases={desk.cases.value} onUndo={(change) => void desk.undo(change)} />;
    case 'changes':
      return <ChangeList changes={desk.changes.value} onUndo={(change) => void desk.undo(change)} />;
    case 'settings':
      return (
        <SettingsSheet
          settings={reading.settings.value}
          isEverywhere={reading.isEverywhere.value}
          onChoose={reading.choose}
          onAddSite={reading.addSite}
          onDropSite={(site) => void reading.dropSite(site)}
          quiet={{
            onQuietEverywhere: (everywhere) => void reading.quietEverywhere(everywhere),
            onQuietSite: reading.quietSite,
            onUnquietSite: (site) => void reading.unquietSite(site),
          }}
          copies={{
            ...describeLeave(reading),
            onCopies: (copies) => void reading.chooseCopies(copies),
            onAskLeave: () => void reading.askCopyLeave(),
          }}
          onStopSite={reading.stopSite}
          onUnstopSite={(site) => void reading.unstopSite(site)}
          onLanguage={onLanguage}
          onRecognition={onRecognition}
          archive={{ hasKeys: reading.settings.value.archiveKeys !== undefined, onKeys: props.onArchiveKeys }}
          onBackUp={() => onBackUp(undefined)}
        />
      );
    default:
      if (desk.everything.value === undefined) return <p class="sheet soft">{t('desk:reading')}</p>;
      return <EmptyDesk people={desk.people.value.length} cases={desk.cases.value.length} onSample={onSample} />;
  }
}

/** A reader who lets Vigil read some sites only is not asked for leave to picture every tab. */
function describeLeave({ copyLeave, settings }: ReadingVerbs) {
  const leave = copyLeave.value;
  const needsPicture = settings.value.reading === 'everywhere';
  const hasLeave = leave && (leave.page ?? true) && (leave.picture || !needsPicture);
  return { hasLeave, canSave: leave?.page !== undefined };
}
