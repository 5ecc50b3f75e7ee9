// The reader's door: opens the PDF that its address names, answers the panel as a page does, draws.
import '../../assets/styles/base.css';
import '../../assets/styles/reader.css';
import { effect } from '@preact/signals';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { speak, t } from '../../components/i18n.ts';
import type { PageRequest } from '../../messaging/page-messages.ts';
import { copyInReader, pdfInReader, readerAddress } from '../../messaging/reader-address.ts';
import { requestSite } from '../../messaging/site-access.ts';
import { openStore } from '../../storage/store.ts';
import { sayCardWords } from './card-words.ts';
import { giveFile } from './give-file.ts';
import { keepFile } from './keep-file.ts';
import { ReaderView } from './ReaderView.tsx';
import { readKept } from './read-kept.ts';
import { createReaderState, type ReaderState } from './reader-state.ts';
import { showPdf } from './show-pdf.ts';
import { createZoom, type Zoom } from './zoom.ts';

/** Speaks as the settings say, once they are known; the reader works without them. */
async function followLanguage(): Promise<void> {
  const { settings } = await openStore();
  const { language } = await settings.read();
  speak([language, ...navigator.languages], document.documentElement);
  settings.watch((latest) => speak([latest.language, ...navigator.languages], document.documentElement));
}

function openReader(root: HTMLElement, holder: HTMLElement): void {
  const shown = () => (reader.phase.value.name === 'open' ? reader.phase.value.shown : undefined);
  const zoom: Zoom = createZoom(
    () => shown()?.widest(),
    (scale) => shown()?.setScale(scale),
  );
  const kept = copyInReader(location.href);
  let opened: PDFDocumentProxy | undefined;
  giveFile(() => (shown() === undefined ? undefined : opened));
  const reader: ReaderState = createReaderState({
    files: browser.runtime.getURL('/pdf/' as '/'),
    show: (pdf) => {
      opened = pdf.pdf;
      return showPdf(pdf, zoom.begin, {
        holder,
        words: sayCardWords(),
        keepFile: async (open, draft) => keepFile(open, draft, (await openStore()).copies),
        send: (message) => browser.runtime.sendMessage(message),
        isAlive: () => browser.runtime.id !== undefined,
      });
    },
    onAddress: (address, isKept = false) =>
      history.replaceState(null, '', readerAddress(address, isKept ? kept : undefined)),
  });
  browser.runtime.onMessage.addListener((request: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const value = reader.answer(request as PageRequest);
    if (value === undefined) return undefined;
    Promise.resolve(value).then(respond, () => respond(null));
    return true;
  });
  // As it reads, not line by line as it is printed.
  document.addEventListener('copy', (event) => {
    const words = shown()?.readSelection();
    if (words === undefined || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', words);
    event.preventDefault();
  });
  const allow = (address: string): void => {
    requestSite(address)
      .then((given) => (given ? reader.openAddress(address) : reader.refuse()))
      .catch(() => reader.refuse());
  };
  document.title = `${t('reader:title')} · Vigil`;
  effect(() => {
    holder.role = reader.phase.value.name === 'open' ? 'main' : null;
  });
  render(<ReaderView reader={reader} zoom={zoom} onAllow={allow} />, root);
  const address = pdfInReader(location.href);
  if (kept !== undefined) void reader.openKept(openStore().then((store) => readKept(store, kept)));
  else if (address !== undefined) void reader.openAddress(address);
}

const [root, holder] = [document.getElementById('root'), document.getElementById('pages')];
speak(navigator.languages, document.documentElement);
if (root !== null && holder !== null) {
  void followLanguage()
    .catch(() => undefined)
    .then(() => openReader(root, holder));
}
