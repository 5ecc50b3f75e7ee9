// The one true sentence when nobody is shown for a page, and the one thing to do about it.
import { BookOpenText } from 'lucide-preact';
import type { Reading } from '../../records/page-state.ts';
import { Button } from '../Button.tsx';
import { Empty } from '../Empty.tsx';
import { t } from '../i18n.ts';

/** Why nobody is shown: the page's reading, or that there are no people to look for. */
export type EmptyReason = Reading | 'starting' | 'no-people' | 'no-address';

export interface PageEmptyProps {
  readonly reason: EmptyReason;
  readonly siteName: string | undefined;
  /** Must ask the browser for the permission in this very call. */
  readonly onReadSite: () => void;
  readonly onReadEverywhere: () => void;
  readonly onReadAgain: () => void;
  readonly onTryAgain: () => void;
  /** Opens the PDF beside in the reader; must ask the browser for the permission in this very call. */
  readonly onOpenPdf: () => void;
  readonly onAddPeople: () => void;
  readonly onTrySample: () => void;
  readonly onDesk: () => void;
}

export function PageEmpty(props: PageEmptyProps) {
  const { reason } = props;
  switch (reason) {
    case 'starting':
    case 'reading':
      return <Empty sentence={t('panel:empty.reading')} more={t('panel:empty.readingMore')} />;
    case 'no-people':
      return (
        <Empty sentence={t('panel:empty.noPeople')} more={t('panel:empty.noPeopleMore')}>
          <div class="row">
            <Button look="primary" onPress={props.onAddPeople}>
              {t('panel:empty.addPeople')}
            </Button>
            <Button onPress={props.onTrySample}>{t('panel:empty.trySample')}</Button>
          </div>
        </Empty>
      );
    case 'read':
    case 'cut':
      return (
        <Empty sentence={t('panel:empty.nobody')} more={t(reason === 'cut' ? 'panel:cut' : 'panel:empty.nobodyMore')}>
          <Button onPress={props.onAddPeople}>{t('panel:empty.addPeople')}</Button>
        </Empty>
      );
    case 'stopped':
      return (
        <Empty sentence={t('quiet:stopped')} more={t('quiet:stoppedMore')}>
          <Button look="primary" onPress={props.onReadAgain}>
            {t('quiet:again')}
          </Button>
          <bdi class="small soft">{props.siteName}</bdi>
        </Empty>
      );
    case 'not-allowed':
      return (
        <Empty sentence={t('panel:empty.notAllowed')} more={t('panel:empty.notAllowedMore')}>
          <Button look="primary" onPress={props.onReadSite}>
            {t('panel:empty.readSite')}
          </Button>
          <bdi class="small soft">{props.siteName}</bdi>
        </Empty>
      );
    case 'no-address':
      return (
        <Empty sentence={t('panel:empty.notAllowedHere')} more={t('panel:empty.noAddressMore')}>
          <Button look="primary" onPress={props.onReadEverywhere}>
            {t('panel:empty.readEverywhere')}
          </Button>
        </Empty>
      );
    case 'unreadable':
      return (
        <Empty sentence={t('panel:empty.unreadable')} more={t('panel:empty.unreadableMore')}>
          <Button onPress={props.onDesk}>{t('panel:empty.openDesk')}</Button>
        </Empty>
      );
    case 'pdf':
      return (
        <Empty sentence={t('panel:empty.pdf')} more={t('panel:empty.pdfMore')}>
          <Button look="primary" icon={BookOpenText} onPress={props.onOpenPdf}>
            {t('panel:empty.openPdf')}
          </Button>
        </Empty>
      );
    case 'closed':
      return (
        <Empty sentence={t('panel:empty.unreadable')} more={t('panel:empty.closedMore')}>
          <Button look="primary" icon={BookOpenText} onPress={props.onOpenPdf}>
            {t('panel:empty.openAsPdf')}
          </Button>
        </Empty>
      );
    case 'no-text':
      return <Empty sentence={t('panel:empty.noText')} more={t('panel:empty.noTextMore')} />;
    case 'failed':
      return (
        <Empty sentence={t('panel:empty.failed')} more={t('panel:empty.failedMore')}>
          <Button look="primary" onPress={props.onTryAgain}>
            {t('shared:tryAgain')}
          </Button>
        </Empty>
      );
  }
}
