// The one place that opens a file with pdf.js: nothing in it can run, and nothing in it is asked for over the network.
import {
  GlobalWorkerOptions,
  getDocument,
  PasswordResponses,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A file that does not open in this time, ms, is said to be broken: it has its parser going round in circles. */
const longestOpeningMs = 60_000;

/** Where a file says that it is a PDF, bytes from its beginning. @see ISO 32000-1, Annex H, note 13 */
const headWithin = 1_024;

export type PdfProblem = 'not-pdf' | 'broken' | 'empty';

/** Asks for the password, for as long as the reader likes. @param isWrong  Whether one was tried. */
export type AskPassword = (isWrong: boolean) => Promise<string>;

export interface OpenedPdf {
  readonly pdf: PDFDocumentProxy;
  /** Lets go of everything. */
  readonly close: () => void;
}

function saysPdf(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headWithin));
  return head.includes('%PDF-');
}

/**
 * Opens a PDF. Its scripts, forms and actions are dead: no sandbox for them is shipped.
 *
 * @param bytes  Taken over: they are gone afterwards.
 * @param files  Where pdf.js's own tables and fonts lie, ended by a slash.
 */
export async function openPdf(
  bytes: Uint8Array<ArrayBuffer>,
  files: string,
  askPassword: AskPassword,
): Promise<OpenedPdf | { readonly problem: PdfProblem }> {
  if (!saysPdf(bytes)) return { problem: 'not-pdf' };
  GlobalWorkerOptions.workerSrc = `${files}pdf.worker.min.mjs`;
  const task = getDocument({
    data: bytes,
    cMapUrl: `${files}cmaps/`,
    standardFontDataUrl: `${files}standard_fonts/`,
    wasmUrl: `${files}wasm/`,
    // What a page may run stays what is shipped: pictures are decoded without WebAssembly.
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void task.destroy(), longestOpeningMs);
  };
  task.onPassword = (answer: (password: string) => void, reason: number) => {
    clearTimeout(timer);
    void askPassword(reason === PasswordResponses.INCORRECT_PASSWORD).then((password) => {
      wait();
      answer(password);
    });
  };
  wait();
  try {
    const pdf = await task.promise;
    const close = () => void task.destroy();
    if (pdf.numPages > 0) return { pdf, close };
    close();
    return { problem: 'empty' };
  } catch {
    await task.destroy().catch(() => undefined);
    return { problem: 'broken' };
  } finally {
    clearTimeout(timer);
  }
}
