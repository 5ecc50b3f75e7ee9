// Attends a PDF as the page script attends a page: its text goes to the background, places come back, requests are answered.
import {
  longestText,
  type PageDetails,
  type PageMessage,
  type PageRequest,
  type ReaderPassage,
} from '../../messaging/page-messages.ts';
import { askManner } from '../../page/manner.ts';
import { readParagraph } from '../../page/paragraph.ts';
import { createPump, type Pump } from '../../page/pump.ts';
import { describeQuote, findQuote, type Stretch } from '../../page/quote.ts';
import type { PdfPassage, PdfSpot, PdfText } from '../../pdf/pdf-text.ts';
import { createKnownMarks } from './known-marks.ts';
import type { PagePlace } from './page-marks.ts';
import type { PdfSelection } from './select-in-pdf.ts';

export interface PdfSurroundings {
  readonly text: PdfText;
  /** The PDF's own address. */
  readonly address: string;
  /** A random number for this opening. */
  readonly load: number;
  readonly details: PageDetails;
  readonly file: Omit<ReaderPassage['file'], 'page'>;
  readonly send: (message: PageMessage) => Promise<unknown>;
  readonly isAlive: () => boolean;
  /** What is selected on the pages. */
  readonly findSelected: () => PdfSelection;
  /** Other places are known on these pages. */
  readonly onMarks: (pages: ReadonlySet<number>) => void;
  readonly onPainted: (painted: boolean) => void;
  /** The user does not want this site read. */
  readonly onStopped: () => void;
  /** Keeps the file for a draft. */
  readonly keepFile: (draft: string) => Promise<boolean>;
  /** Brings letters into view. */
  readonly onShow: (spots: readonly PdfSpot[], ref: number | undefined, withCard: boolean) => void;
}

export interface PdfAttendance {
  readonly offer: (passages: readonly PdfPassage[]) => void;
  /** All text was offered. */
  readonly finish: () => void;
  readonly marksOn: (page: number) => readonly PagePlace[];
  readonly tell: (message: PageMessage) => void;
  /** Answers a request of the extension; undefined when it is none that is known. */
  readonly answer: (request: PageRequest) => unknown;
  readonly stop: () => void;
}

const asSent = ({ id, text }: PdfPassage) => ({ id, position: id, text });

export function attendPdf(around: PdfSurroundings): PdfAttendance {
  const { text, load } = around;
  const marks = createKnownMarks();
  let isOver = false;
  const pump: Pump = createPump(load, {
    send: around.send,
    isAlive: around.isAlive,
    isCut: text.isCut,
    onDead: stop,
    onPlaces: (id, _read, places) => {
      const passage = text.passages()[id];
      if (passage !== undefined) around.onMarks(marks.keep(passage, places));
    },
  });
  const stopAsking = askManner(
    () => around.send({ kind: 'begin', load }),
    (manner) => {
      if (manner === 'stopped') {
        stop();
        around.onStopped();
      } else around.onPainted(manner === 'painted');
    },
  );

  function describe(stretch: Stretch): ReaderPassage {
    const whole = text.whole();
    const { exact, prefix, suffix } = describeQuote(whole, stretch);
    const paragraph = readParagraph(whole, stretch);
    return {
      quote: exact,
      prefix,
      suffix,
      ...stretch,
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(!text.isCut() && whole.length <= longestText ? { text: whole } : {}),
      details: around.details,
      file: { ...around.file, page: text.locate(stretch.start, stretch.end)[0]?.page ?? 1 },
    };
  }

  function show(spots: readonly PdfSpot[] | undefined, ref: number | undefined, withCard = false): boolean {
    if (spots === undefined || spots.length === 0) return false;
    around.onShow(spots, ref, withCard);
    return true;
  }

  function stop(): void {
    isOver = true;
    pump.stop();
    stopAsking();
    marks.forgetAll();
    around.onPainted(false);
  }

  function answer(request: PageRequest): unknown {
    switch (request.kind) {
      case 'load':
        return load;
      case 'show':
        return show(marks.find(request.ref), request.ref, request.card);
      case 'manner':
        around.onPainted(request.manner === 'painted');
        return true;
      case 'select': {
        const found = around.findSelected();
        return 'unfit' in found ? found : describe(found);
      }
      case 'describe-quote': {
        const found = findQuote(text.whole(), request);
        return found === undefined ? null : describe(found);
      }
      case 'describe-page':
        return around.details;
      case 'show-quote': {
        const found = findQuote(text.whole(), request);
        return show(found && text.locate(found.start, found.end), undefined);
      }
      case 'reread':
        marks.forgetAll();
        pump.resend(text.passages().map(asSent));
        return true;
      case 'keep-file':
        return around.keepFile(request.draft);
      case 'stop':
        stop();
        around.onStopped();
        return true;
      default:
        return undefined;
    }
  }

  return {
    offer: (passages) => {
      for (const passage of passages) pump.offer(asSent(passage));
    },
    finish: pump.finish,
    marksOn: marks.onPage,
    tell: (message) => void around.send(message).catch(() => undefined),
    answer: (request) => (isOver ? undefined : answer(request)),
    stop,
  };
}
