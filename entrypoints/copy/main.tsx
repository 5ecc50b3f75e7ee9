// The door to a page's copy: `copy.html#<id of its original>`.
import '../../assets/styles/base.css';
import '../../assets/styles/copy.css';
import { render } from 'preact';
import { Empty } from '../../components/Empty.tsx';
import { CopySheet } from '../../components/evidence/CopySheet.tsx';
import { speak, t } from '../../components/i18n.ts';
import { openToldStore } from '../../messaging/open-told-store.ts';
import { readerAddress } from '../../messaging/reader-address.ts';
import { cleanKept } from '../../page/copy/clean-kept.ts';
import { noParts } from '../../page/copy/kept-sources.ts';
import { copyEndings } from '../../records/copy.ts';
import { type CopyOpening, openCopy } from '../../workflows/open-copy.ts';
import { handOver } from '../desk/save-file.ts';
import { openMhtml } from './kept-parts.ts';

async function show(root: HTMLElement): Promise<void> {
  const store = await openToldStore();
  const { language } = await store.settings.read();
  speak([language, ...navigator.languages], document.documentElement);
  document.title = t('copy:view.title');
  render(<Empty sentence={t('copy:view.loading')} />, root);
  const opening = await openCopy(store, location.hash.slice(1));
  if (opening.kind !== 'opened') {
    render(<Empty sentence={t(`copy:view.${opening.kind}`)} />, root);
    return;
  }
  const { original, copy, page, picture } = opening;
  const shot = picture && new Blob([picture.bytes], { type: 'image/png' });
  const nameOf = (sha256: string, type: keyof typeof copyEndings) =>
    `vigil-copy-${sha256.slice(0, 12)}.${copyEndings[type]}`;
  render(
    <CopySheet
      address={original.address}
      copy={copy}
      holds={page.holds}
      html={await makeMarkup(opening)}
      reader={copy.type === 'application/pdf' && page.holds ? readerAddress(original.address, original.id) : undefined}
      picture={shot && { address: URL.createObjectURL(shot), holds: picture?.holds === true }}
      onSave={() => handOver(new Blob([page.bytes], { type: copy.type }), nameOf(copy.sha256, copy.type), document)}
      onSavePicture={() => {
        if (shot && 'sha256' in copy.picture) handOver(shot, nameOf(copy.picture.sha256, 'image/png'), document);
      }}
    />,
    root,
  );
}

/** Undefined where this kind of file is not shown here. */
async function makeMarkup({
  copy,
  original,
  page,
}: Extract<CopyOpening, { kind: 'opened' }>): Promise<string | undefined> {
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  if (copy.type === 'text/html')
    return cleanKept(new TextDecoder().decode(page.bytes), original.address, noParts, parse);
  const file = copy.type === 'multipart/related' ? openMhtml(page.bytes) : undefined;
  return file && cleanKept(file.html, file.base, file.parts, parse);
}

function open(root: HTMLElement): void {
  show(root).catch(() => {
    speak(navigator.languages, document.documentElement);
    render(<Empty sentence={t('copy:view.unreadable')} />, root);
  });
}

const root = document.getElementById('root');
if (root !== null) {
  open(root);
  addEventListener('hashchange', () => location.reload());
}
