// A person's or a case's file in the panel.
import { Button } from '../../components/Button.tsx';
import { Empty } from '../../components/Empty.tsx';
import { t } from '../../components/i18n.ts';
import { CaseView } from '../../components/panel/CaseView.tsx';
import { PersonView } from '../../components/panel/PersonView.tsx';
import type { HistoryEntry } from '../../records/history.ts';
import type { CaseId, PersonId } from '../../records/id.ts';
import type { PageMention } from '../../records/page-state.ts';
import type { ScreenProps } from './PageScreen.tsx';

export function FileScreen({ panel, verbs }: ScreenProps) {
  const open = panel.file.value;
  const view = panel.view.value;
  if (open === undefined) return <Empty sentence={t('panel:loading')} />;
  if (open.kind === 'gone') {
    return (
      <Empty sentence={t('panel:recordGone')}>
        <Button onPress={panel.back}>{t('shared:back')}</Button>
      </Empty>
    );
  }
  const id = view.name === 'person' || view.name === 'case' ? view.id : undefined;
  const present = panel.beside.present.value.find((one) => one.who.id === id);
  const shared = {
    present,
    shown: panel.beside.shown.value,
    clippedHere: countHere(panel.clippedHere.value?.history ?? [], open.file.history),
    onBack: panel.back,
    onShow: verbs.show,
    onClip: (mention: PageMention) => present && verbs.clipMention(mention, present.who),
    onOpenPerson: (person: PersonId) => verbs.openWho({ kind: 'person', id: person }),
    onRemoveFact: verbs.removeFact,
    showProof: verbs.showProof,
    findings: panel.foundHere.value?.findings,
  };
  if (open.kind === 'case') {
    return <CaseView {...shared} file={open.file} onEdit={() => verbs.openDesk(`#/cases/${open.file.case.id}`)} />;
  }
  return (
    <PersonView
      {...shared}
      file={open.file}
      onEdit={() => verbs.openDesk(`#/people/${open.file.person.id}`)}
      doubts={verbs.recognition.doubtsOf(open.file.person)}
      onUseSpelling={(spelling, use) => verbs.recognition.useSpelling(open.file.person.id, spelling, use)}
      onDropMistake={(mistake) => verbs.recognition.dropMistake(open.file.person.id, mistake)}
      onOpenCase={(one: CaseId) => verbs.openWho({ kind: 'case', id: one })}
    />
  );
}

/** How many facts of a file were clipped from the page beside. */
function countHere(here: readonly HistoryEntry[], file: readonly HistoryEntry[]): number {
  const ids = new Set(here.map((entry) => entry.fact.id));
  return file.filter((entry) => ids.has(entry.fact.id)).length;
}
