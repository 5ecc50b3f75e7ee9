// The reader put together: its head over the paper, or the one note that is true when there is none.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { formatTakenAt } from '../../components/evidence/copy-words.ts';
import { t } from '../../components/i18n.ts';
import { Message } from '../../components/Message.tsx';
import { OpenPlace } from '../../components/reader/OpenPlace.tsx';
import { ReaderBar } from '../../components/reader/ReaderBar.tsx';
import { ReaderNote } from '../../components/reader/ReaderNote.tsx';
import { UnlockForm } from '../../components/reader/UnlockForm.tsx';
import type { Instant } from '../../records/date.ts';
import type { ReaderPhase, ReaderState } from './reader-state.ts';
import type { ShownPdf } from './show-pdf.ts';
import type { Zoom } from './zoom.ts';

export interface ReaderViewProps {
  readonly reader: ReaderState;
  readonly zoom: Zoom;
  /** Must ask the browser for the permission in this very call. */
  readonly onAllow: (address: string) => void;
}

export function ReaderView({ reader, zoom, onAllow }: ReaderViewProps) {
  const [isDropping, setDropping] = useState(false);
  useEffect(() => listenForDrops(reader.openFile, setDropping), [reader]);
  const phase = reader.phase.value;
  return (
    <div
      data-phase={sayPhase(phase)}
      class={`reader-view ${phase.name === 'open' ? 'reader-open' : 'reader-shut'} ${isDropping ? 'reader-dropping' : ''}`}
    >
      {phase.name === 'open' ? (
        <OpenPdf {...phase} zoom={zoom} onAnother={reader.askForFile} />
      ) : (
        <main>
          <h1 class="only-heard">{t('reader:title')}</h1>
          <Note phase={phase} reader={reader} onAllow={onAllow} />
        </main>
      )}
    </div>
  );
}

/** Where it is, for who drives the reader: `read` once there is nothing more to come. */
function sayPhase(phase: ReaderPhase): string {
  if (phase.name !== 'open' || phase.shown.reading.value !== undefined) return phase.name;
  return phase.shown.bare.value === phase.shown.pages ? 'bare' : 'read';
}

function Note({ phase, reader, onAllow }: { phase: ReaderPhase } & Omit<ReaderViewProps, 'zoom'>) {
  const other = <Button onPress={reader.askForFile}>{t('reader:another')}</Button>;
  switch (phase.name) {
    case 'choose':
      return <OpenPlace sentence={sayWhatToChoose(phase)} onFile={(file) => void reader.openFile(file)} />;
    case 'permission':
      return (
        <ReaderNote
          sentence={t('reader:permission.sentence', { site: new URL(phase.address).hostname })}
          more={t(phase.isRefused ? 'reader:permission.refused' : 'reader:permission.more')}
        >
          <Button look="primary" onPress={() => onAllow(phase.address)}>
            {t('reader:permission.allow')}
          </Button>
          {other}
        </ReaderNote>
      );
    case 'loading':
      return <ReaderNote sentence={sayProgress(phase.got, phase.of)} />;
    case 'opening':
      return <ReaderNote sentence={t('reader:loading.opening')} />;
    case 'password':
      return <UnlockForm isWrong={phase.isWrong} onUnlock={phase.answer} />;
    case 'problem': {
      const { problem, status, address } = phase;
      return (
        <ReaderNote
          isAlarm
          sentence={t(`reader:problem.${problem}`, { status: status ?? '' })}
          more={t(`reader:problem.${problem}-more`)}
        >
          {address !== undefined && (
            <Button look="primary" onPress={() => void reader.openAddress(address)}>
              {t('shared:tryAgain')}
            </Button>
          )}
          {other}
        </ReaderNote>
      );
    }
    case 'open':
      return null;
  }
}

interface OpenPdfProps {
  readonly shown: ShownPdf;
  readonly takenAt: Instant | undefined;
  readonly zoom: Zoom;
  readonly onAnother: () => void;
}

function OpenPdf({ shown, takenAt, zoom, onAnother }: OpenPdfProps) {
  const { pages, page, reading, bare, broken, manner } = shown;
  const lines = [
    takenAt !== undefined && t('reader:kept', formatTakenAt(takenAt)),
    manner.value === 'stopped' && t('reader:stopped'),
    manner.value === 'quiet' && t('quiet:line'),
    reading.value === undefined &&
      bare.value > 0 &&
      bare.value < pages &&
      t('reader:someNoText', { count: bare.value }),
    broken.value > 0 && t('reader:someBroken', { count: broken.value }),
  ].filter((line) => line !== false);
  return (
    <>
      <ReaderBar
        title={shown.title}
        page={page.value}
        pages={pages}
        percent={Math.round(zoom.scale.value * 100)}
        aside={reading.value === undefined ? '' : t('reader:reading', { page: reading.value, count: pages })}
        onPage={shown.goTo}
        onZoom={zoom.step}
        onFit={zoom.fit}
        onAnother={onAnother}
      />
      <div class="reader-lines">
        {reading.value === undefined && bare.value === pages && (
          <Message tone="alarm">
            {t('reader:noText', { count: pages })} {t('reader:noTextMore')}
          </Message>
        )}
        {lines.map((line) => (
          <Message key={line}>{line}</Message>
        ))}
      </div>
    </>
  );
}

function sayWhatToChoose({ wanted, again }: Extract<ReaderPhase, { name: 'choose' }>): string {
  if (wanted === undefined || wanted === '') return t('reader:drop.sentence');
  return t(again ? 'reader:drop.again' : 'reader:drop.fromDisk', { name: wanted });
}

/** Millions of bytes, one place after the point. */
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

function sayProgress(got: number, of: number | undefined): string {
  if (got === 0) return t('reader:loading.loading');
  if (of === undefined) return t('reader:loading.gotSome', { got: megabytes(got) });
  return t('reader:loading.got', { got: megabytes(got), of: megabytes(of) });
}

/** A file can be dropped anywhere. Returns how to stop. */
function listenForDrops(open: (file: File) => Promise<void>, onOver: (isOver: boolean) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  addEventListener(
    'dragover',
    (event) => {
      event.preventDefault();
      onOver(true);
    },
    { signal },
  );
  addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && onOver(false), { signal });
  addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      onOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) void open(file);
    },
    { signal },
  );
  return () => ending.abort();
}
