// Where the reader is: nothing open, on the way, asked for something, or a PDF on the desk.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PageRequest } from '../../messaging/page-messages.ts';
import type { Instant } from '../../records/date.ts';
import { describePdf, nameOfFile } from './describe-pdf.ts';
import { type LoadEvents, type Loaded, type LoadProblem, loadAddress, loadFile, loadKept } from './load-pdf.ts';
import type { KeptPdf } from './read-kept.ts';
import type { PdfToShow, ShownPdf } from './show-pdf.ts';

export type ReaderPhase =
  /** `wanted` is the name of a file that must be chosen by hand, `again` if it was open here before. */
  | { readonly name: 'choose'; readonly wanted?: string; readonly again?: boolean }
  | { readonly name: 'permission'; readonly address: string; readonly isRefused: boolean }
  | { readonly name: 'loading'; readonly got: number; readonly of: number | undefined }
  | { readonly name: 'opening' }
  | { readonly name: 'password'; readonly isWrong: boolean; readonly answer: (password: string) => void }
  | {
      readonly name: 'problem';
      readonly problem: LoadProblem;
      readonly status?: number | undefined;
      readonly address?: string;
    }
  /** `takenAt` of a copy that was kept. */
  | { readonly name: 'open'; readonly shown: ShownPdf; readonly takenAt: Instant | undefined };

export interface ReaderState {
  readonly phase: ReadonlySignal<ReaderPhase>;
  readonly openAddress: (address: string) => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  /** Opens a copy that was kept with a clip. */
  readonly openKept: (kept: Promise<KeptPdf>) => Promise<void>;
  /** Puts what is open away and lets another be chosen. */
  readonly askForFile: () => void;
  readonly refuse: () => void;
  readonly answer: (request: PageRequest) => unknown;
}

export interface ReaderRooms {
  /** Where pdf.js's own files lie, ended by a slash. */
  readonly files: string;
  readonly show: (pdf: PdfToShow) => Promise<ShownPdf>;
  /** The PDF at this address is open, or a kept copy of it: the tab is known by it. */
  readonly onAddress: (address: string | undefined, isKept?: boolean) => void;
}

export function createReaderState(rooms: ReaderRooms): ReaderState {
  const phase: Signal<ReaderPhase> = signal<ReaderPhase>({ name: 'choose' });
  let ending = new AbortController();
  let close: () => void = () => undefined;

  /** Lets go of what is open or on its way. Answers whether a later start has not come between. */
  function begin(): () => boolean {
    ending.abort();
    close();
    close = () => undefined;
    const own = new AbortController();
    ending = own;
    return () => !own.signal.aborted;
  }

  function events(isLatest: () => boolean): LoadEvents {
    const set = (next: ReaderPhase): void => {
      if (isLatest()) phase.value = next;
    };
    return {
      onProgress: (got, of) => set({ name: 'loading', got, of }),
      onOpening: () => set({ name: 'opening' }),
      askPassword: (isWrong) =>
        new Promise((resolve) =>
          set({
            name: 'password',
            isWrong,
            answer: (password) => {
              set({ name: 'opening' });
              resolve(password);
            },
          }),
        ),
    };
  }

  async function take(loaded: Loaded, address: string | undefined, isLatest: () => boolean): Promise<void> {
    if ('pdf' in loaded && !isLatest()) return loaded.close();
    if (!isLatest()) return;
    if ('needs' in loaded) {
      if (loaded.needs === 'permission') phase.value = { name: 'permission', address: address ?? '', isRefused: false };
      else
        phase.value = { name: 'choose', wanted: nameOfFile(address ?? ''), again: /[?]sha256=/u.test(address ?? '') };
      return;
    }
    if ('problem' in loaded) {
      const { problem, status } = loaded;
      phase.value = { name: 'problem', problem, status, ...(address === undefined ? {} : { address }) };
      return;
    }
    const { pdf, sha256, size } = loaded;
    rooms.onAddress(loaded.address, loaded.takenAt !== undefined);
    const shown = await rooms.show({
      pdf,
      address: loaded.address,
      sha256,
      size,
      details: await describePdf(pdf, loaded.address),
    });
    close = () => {
      shown.stop();
      loaded.close();
    };
    if (isLatest()) phase.value = { name: 'open', shown, takenAt: loaded.takenAt };
    else close();
  }

  async function run(load: Promise<Loaded>, address: string | undefined, isLatest: () => boolean): Promise<void> {
    try {
      await take(await load, address, isLatest);
    } catch {
      if (isLatest())
        phase.value = { name: 'problem', problem: 'broken', ...(address === undefined ? {} : { address }) };
    }
  }

  return {
    phase,
    openAddress: (address) => {
      const isLatest = begin();
      phase.value = { name: 'loading', got: 0, of: undefined };
      return run(loadAddress(address, rooms.files, events(isLatest), ending.signal), address, isLatest);
    },
    openFile: (file) => {
      const isLatest = begin();
      rooms.onAddress(undefined);
      phase.value = { name: 'opening' };
      return run(loadFile(file, rooms.files, events(isLatest)), undefined, isLatest);
    },
    openKept: (kept) => {
      const isLatest = begin();
      phase.value = { name: 'opening' };
      return run(loadKept(kept, rooms.files, events(isLatest)), undefined, isLatest);
    },
    askForFile: () => {
      begin();
      rooms.onAddress(undefined);
      phase.value = { name: 'choose' };
    },
    refuse: () => {
      const now = phase.value;
      if (now.name === 'permission') phase.value = { ...now, isRefused: true };
    },
    answer: (request) => (phase.value.name === 'open' ? phase.value.shown.answer(request) : undefined),
  };
}
