// One proof of a fact: the passage as printed, where it stood, and when that was published and read.

import { quoteOf } from '../../records/clip.ts';
import type { ClipFinding } from '../../records/clip-finding.ts';
import type { Proof } from '../../records/history.ts';
import { DateLine } from '../DateLine.tsx';
import { Original } from '../evidence/Original.tsx';
import { ProofActs } from '../evidence/ProofActs.tsx';
import { t } from '../i18n.ts';
import { Quote } from '../Quote.tsx';
import { FoundLine } from './FoundLine.tsx';

export interface ProofQuoteProps {
  readonly proof: Proof;
  /** Scrolls the page beside to the quote; only where it was clipped from that page. */
  readonly onShow?: (() => void) | undefined;
  /** What became of it on the page beside; undefined where it is not from there, or not looked for yet. */
  readonly finding?: ClipFinding | undefined;
}

export function ProofQuote({ proof, onShow, finding }: ProofQuoteProps) {
  const { clip, source, original } = proof;
  return (
    <Quote text={quoteOf(clip)}>
      {source === undefined ? (
        <span>{t('shared:proof.noSource')}</span>
      ) : (
        <>
          <a href={source.address} target="_blank" rel="noopener noreferrer" dir="auto">
            {source.publisher ?? source.title ?? hostOf(source.address)}
          </a>
          {source.author && (
            <>
              {' · '}
              <bdi>{source.author}</bdi>
            </>
          )}
          {original?.file && <> · {t('shared:proof.page', { page: original.file.page })}</>}
          {' · '}
          <DateLine which="published" date={source.published} />
          {' · '}
          <DateLine which="retrieved" date={source.retrieved} />
        </>
      )}
      {clip.note && (
        <p dir="auto" class="clip-note">
          {clip.note}
        </p>
      )}
      {finding && <FoundLine finding={finding} original={original} />}
      {onShow && finding?.state !== 'gone' && (
        <p>
          <button type="button" class="link-button" onClick={onShow}>
            {t('shared:proof.show')}
          </button>
        </p>
      )}
      <ProofActs proof={proof} />
      <Original original={original} />
    </Quote>
  );
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname || address;
}
