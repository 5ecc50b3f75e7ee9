// Where the page beside names this person or case, and what was clipped from it before.
import { explainReasons } from '../../matching/words/explain-reason.ts';
import type { PageMention } from '../../records/page-state.ts';
import { BandMark } from '../BandMark.tsx';
import { language, t } from '../i18n.ts';
import { type Present, placeOf } from './gather-present.ts';
import { MentionActs } from './MentionActs.tsx';
import type { Doubts } from './MentionDoubt.tsx';
import { MentionQuote } from './MentionQuote.tsx';

export interface HereSectionProps {
  readonly name: string;
  /** Every spelling that is stored, for the reasons to name; empty for a case. */
  readonly spellings: readonly string[];
  readonly present: Present | undefined;
  readonly shown: number | undefined;
  /** Facts of this file that were clipped from this page. */
  readonly clipped: number;
  readonly onShow: (mention: PageMention) => void;
  /** Clips the sentence that is shown. */
  readonly onClip: (mention: PageMention) => void;
  /** Undefined for a case. */
  readonly doubts: Doubts | undefined;
}

export function HereSection(props: HereSectionProps) {
  const { name, spellings, present, shown, clipped, onShow, onClip, doubts } = props;
  if (present === undefined && clipped === 0) return null;
  const at = present === undefined ? 0 : placeOf(present.mentions, shown);
  const mention = present?.mentions[at];
  const reasons = explainReasons(mention?.reasons ?? [], language.value, spellings);
  return (
    <section aria-labelledby="here" class="here">
      <div class="row apart">
        <h3 id="here">{t('panel:here')}</h3>
        {present && mention && <BandMark band={mention.band} of={present.who.kind} />}
      </div>
      {present && mention && (
        <>
          <MentionQuote mention={mention} onShow={onShow} />
          {reasons.length > 0 && <p class="small soft">{reasons.join('; ')}</p>}
          <MentionActs
            name={name}
            mentions={present.mentions}
            at={at}
            onShow={onShow}
            onClip={onClip}
            doubts={doubts}
          />
        </>
      )}
      {clipped > 0 && <p class="small soft">{t('panel:clippedHere', { count: clipped })}</p>}
    </section>
  );
}
