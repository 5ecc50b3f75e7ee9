// What became of the question to a third party to keep a page: waited for, refused with what to do now, or kept where and when.
import { Landmark } from 'lucide-preact';
import type { ArchiveAsk, ArchiveRefusal } from '../../records/archive-ask.ts';
import type { ArchivedCopy, Clip } from '../../records/clip.ts';
import { Button } from '../Button.tsx';
import { formatInstant } from '../dates.ts';
import { t } from '../i18n.ts';
import { Message } from '../Message.tsx';
import type { Sharing } from './sharing.ts';

/** Where anybody asks the Wayback Machine by hand, and looks for copies. */
const itsOwnPages = { save: 'https://web.archive.org/save', look: 'https://web.archive.org/' };

/** A copy is shown as new for so long, ms. */
const freshMs = 12 * 60 * 60_000;

export interface ArchiveLineProps {
  readonly clip: Clip;
  readonly ask: ArchiveAsk | undefined;
  readonly sharing: Pick<Sharing, 'onArchive' | 'onDismiss'>;
}

export function ArchiveLine({ clip, ask, sharing }: ArchiveLineProps) {
  return (
    <>
      {clip.archived?.map((copy) => (
        <Kept key={copy.address} copy={copy} />
      ))}
      {ask !== undefined && ask.refusal === undefined && (
        <p class="found-line" role="status">
          <Landmark size={14} aria-hidden="true" />
          <span>{t('share:waiting', { time: formatInstant(ask.asked, 'time') })}</span>
        </p>
      )}
      {ask?.refusal !== undefined && (
        <Message
          tone="alarm"
          actions={
            <span class="row">
              <Button look="quiet" onPress={() => sharing.onArchive(clip.id)}>
                {t('share:again')}
              </Button>
              {pageFor(ask.refusal) !== undefined && (
                <a class="button button-quiet" href={pageFor(ask.refusal)} target="_blank" rel="noopener noreferrer">
                  {t('share:byHand')}
                </a>
              )}
              <Button look="quiet" onPress={() => sharing.onDismiss(clip.id)}>
                {t('share:dismiss')}
              </Button>
            </span>
          }
        >
          {t(`share:refusal.${ask.refusal}`)}
        </Message>
      )}
    </>
  );
}

function pageFor(refusal: ArchiveRefusal): string | undefined {
  if (refusal === 'account') return itsOwnPages.save;
  return refusal === 'unclear' || refusal === 'slow' ? itsOwnPages.look : undefined;
}

function Kept({ copy: { address, taken, asked } }: { readonly copy: ArchivedCopy }) {
  const isFresh = Date.now() - Date.parse(asked) < freshMs;
  return (
    <p class="found-line">
      <Landmark size={14} aria-hidden="true" />
      <span>
        {t('share:kept')}, <time title={taken}>{formatInstant(taken, 'minute')}</time> ·{' '}
        <a href={address} target="_blank" rel="noopener noreferrer">
          {t('share:openCopy')}
        </a>
        {isFresh && <span class="soft"> · {t('share:fresh')}</span>}
      </span>
    </p>
  );
}
