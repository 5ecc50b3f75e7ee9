// Bringing people in, in the middle of the desk.
import { SheetHead } from '../../components/desk/SheetHead.tsx';
import { t } from '../../components/i18n.ts';
import { FileImport } from '../../components/import/FileImport.tsx';
import { ImportDoneLine } from '../../components/import/ImportDoneLine.tsx';
import { ImportSource } from '../../components/import/ImportSource.tsx';
import { PeopleImport } from '../../components/import/PeopleImport.tsx';
import { sayReadingProblem } from '../../components/import/say-reading-problem.ts';
import { Message } from '../../components/Message.tsx';
import type { Case } from '../../records/case.ts';
import type { ImportState } from './import-state.ts';

export interface ImportPlaceProps {
  readonly importing: ImportState;
  readonly cases: readonly Case[];
  readonly onUndo: (change: number) => void;
}

/** A longer text makes a field slow to type in; it is read all the same. UTF-16 units. */
const longestShown = 100_000;

export function ImportPlace({ importing, cases, onUndo }: ImportPlaceProps) {
  const { text, file, done, refusal } = importing;
  return (
    <section class="sheet">
      <SheetHead name={t('desk:place.import')} focusOn="import" />
      {done.value && (
        <ImportDoneLine
          done={done.value}
          onUndo={(change) => {
            importing.forgetDone();
            onUndo(change);
          }}
        />
      )}
      <ImportSource
        text={text.value}
        file={file.value}
        longest={longestShown}
        onText={(given) => importing.giveText(given, longestShown)}
        onFile={importing.giveFile}
      />
      {refusal.value && <Message tone="alarm">{t(`import:refusal.${refusal.value}`)}</Message>}
      <Stage importing={importing} cases={cases} />
    </section>
  );
}

function Stage({ importing, cases }: Omit<ImportPlaceProps, 'onUndo'>) {
  const stage = importing.stage.value;
  switch (stage.kind) {
    case 'waiting':
      return null;
    case 'reading':
    case 'adding':
      return (
        <p class="soft" role="status">
          {t(`import:stage.${stage.kind}`)}
        </p>
      );
    case 'unread':
      return <Message tone="alarm">{t('import:stage.unread')}</Message>;
    case 'problem': {
      const name = importing.file.value ?? t('import:pasted');
      return <Message tone="alarm">{sayReadingProblem(stage.problem, name)}</Message>;
    }
    case 'people':
      return (
        <PeopleImport
          preview={stage.preview}
          choices={importing.choices.value}
          onChoose={importing.choose}
          onForm={(wishes) => importing.read(wishes)}
          cases={cases}
          joined={importing.joined.value}
          part={importing.role.value}
          missing={importing.missing.value}
          onJoin={importing.join}
          onPart={(role) => {
            importing.role.value = role;
          }}
          onAdd={() => void importing.add()}
        />
      );
    case 'file':
      return (
        <FileImport
          preview={stage.preview}
          sides={importing.sides.value}
          onSide={importing.chooseSide}
          onAdd={() => void importing.add()}
        />
      );
  }
}
