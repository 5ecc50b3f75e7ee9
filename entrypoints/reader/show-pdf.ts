// An open PDF: its pages are shown, its text is read to its end, both answer to the panel.
import { batch, type Signal, signal } from '@preact/signals';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { t } from '../../components/i18n.ts';
import type { PageDetails, PageMessage, PageRequest } from '../../messaging/page-messages.ts';
import type { CardWords } from '../../page/marks/card-picture.ts';
import { createPdfText, type PdfSpot } from '../../pdf/pdf-text.ts';
import { attendPdf } from './attend-pdf.ts';
import { createPageViews } from './page-views.ts';
import { readPages } from './read-text.ts';
import { findSelectedText } from './select-in-pdf.ts';
import { createSheet } from './sheet.ts';

export interface PdfToShow {
  readonly pdf: PDFDocumentProxy;
  readonly address: string;
  readonly sha256: string;
  readonly size: number;
  readonly details: PageDetails;
}

export interface ShownPdf {
  readonly title: string;
  readonly pages: number;
  readonly page: Signal<number>;
  /** How far it is read; undefined once it is read to its end. */
  readonly reading: Signal<number | undefined>;
  /** Pages without a letter, and pages that could not be read. */
  readonly bare: Signal<number>;
  readonly broken: Signal<number>;
  /** Quiet or stopped by the user, on the site that it lies on. */
  readonly manner: Signal<'painted' | 'quiet' | 'stopped'>;
  /** How wide the widest page is at 100 %, CSS px. */
  readonly widest: () => number;
  readonly setScale: (scale: number) => void;
  readonly goTo: (page: number) => void;
  /** The words of the selection as they are read; undefined when nothing is selected. */
  readonly readSelection: () => string | undefined;
  readonly answer: (request: PageRequest) => unknown;
  readonly stop: () => void;
}

export interface ShowRooms {
  /** Where the pages go. */
  readonly holder: HTMLElement;
  readonly words: CardWords;
  readonly keepFile: (pdf: PDFDocumentProxy, draft: string) => Promise<boolean>;
  readonly send: (message: PageMessage) => Promise<unknown>;
  readonly isAlive: () => boolean;
}

/** @throws When not even the first page can be had. */
export async function showPdf(
  shown: PdfToShow,
  scale: (widest: number) => number,
  rooms: ShowRooms,
): Promise<ShownPdf> {
  const { pdf, address, sha256, size, details } = shown;
  const first = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const text = createPdfText();
  const page = signal(1);
  const reading = signal<number | undefined>(1);
  const bare = signal(0);
  const broken = signal(0);
  const manner = signal<'painted' | 'quiet' | 'stopped'>('painted');
  let isStopped = false;

  const sheet = createSheet(rooms.words, {
    onPage: (number) => attendance.marksOn(number),
    onPress: (ref) => attendance.tell({ kind: 'press', load, ref }),
    onPoint: (ref) => attendance.tell({ kind: 'point', load, ...(ref === undefined ? {} : { ref }) }),
  });
  const load = Math.floor(Math.random() * 2 ** 48);
  const attendance = attendPdf({
    text,
    address,
    load,
    details,
    file: { sha256, size, pages: pdf.numPages },
    send: rooms.send,
    isAlive: rooms.isAlive,
    keepFile: (draft) => rooms.keepFile(pdf, draft),
    findSelected: () => findSelectedText(text, reading.value === undefined),
    onMarks: sheet.redraw,
    onPainted: (painted) => {
      sheet.setPainted(painted);
      if (manner.value !== 'stopped') manner.value = painted ? 'painted' : 'quiet';
    },
    onStopped: () => {
      manner.value = 'stopped';
    },
    onShow: (spots, ref, withCard) => void bringSpots(spots, ref, withCard),
  });
  const views = createPageViews(pdf, rooms.holder, first, (number) => t('reader:pageNamed', { page: number }), {
    onDrawn: sheet.addPage,
    onReleased: sheet.dropPage,
    onCurrent: (number) => {
      page.value = number;
    },
    readOrder: text.readOrder,
  });
  views.setScale(scale(views.widest()));

  async function bringSpots(spots: readonly PdfSpot[], ref: number | undefined, withCard: boolean): Promise<void> {
    const [where] = spots;
    if (where === undefined || (await views.bring(where.page)) === undefined) return;
    sheet.light(where.page, spots, ref, withCard);
  }

  async function readAll(): Promise<void> {
    for await (const one of readPages(pdf, () => isStopped)) {
      views.setSize(one.number, one);
      attendance.offer(text.addPage(one.items, one.height));
      batch(() => {
        reading.value = one.number;
        if (one.isBroken) broken.value += 1;
        else if (one.items.every((item) => item.text.trim() === '')) bare.value += 1;
      });
    }
    if (isStopped) return;
    attendance.offer(text.finish());
    reading.value = undefined;
    if (text.passages().length > 0) attendance.finish();
  }
  void readAll();

  return {
    title: details.title[0]?.text ?? '',
    pages: pdf.numPages,
    page,
    reading,
    bare,
    broken,
    manner,
    widest: views.widest,
    setScale: views.setScale,
    goTo: views.goTo,
    readSelection: () => {
      const found = findSelectedText(text, true);
      return 'unfit' in found ? undefined : text.whole().slice(found.start, found.end);
    },
    // Without text there is nothing to attend: the panel says so.
    answer: (request) =>
      text.passages().length === 0 && reading.value === undefined ? undefined : attendance.answer(request),
    stop: () => {
      isStopped = true;
      attendance.stop();
      sheet.stop();
      views.stop();
    },
  };
}
