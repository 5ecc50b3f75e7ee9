// Where the page beside names this person or case, and what was clipped from it before.
import type { PageMention } from '../../records/page-state.ts';
import { BandMark } from '../BandMark.tsx';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { type Present, placeOf } from './gather-present.ts';
import { MentionQuote } from './MentionQuote.tsx';
import { MentionSteps } from './MentionSteps.tsx';

export interface HereSectionProps {
  readonly name: string;
  readonly present: Present | undefined;
  readonly shown: number | undefined;
  /** Facts of this file that were clipped from this page. */
  readonly clipped: number;
  readonly onShow: (mention: PageMention) => void;
  /** Clips the sentence that is shown. */
  readonly onClip: (mention: PageMention) => void;
}

export function HereSection({ name, present, shown, clipped, onShow, onClip }: HereSectionProps) {
  if (present === undefined && clipped === 0) return null;
  const at = present === undefined ? 0 : placeOf(present.mentions, shown);
  const mention = present?.mentions[at];
  return (
    <section aria-labelledby="here" class="here">
      <div class="row apart">
        <h3 id="here">{t('panel:here')}</h3>
        {present && mention && <BandMark band={mention.band} of={present.who.kind} />}
      </div>
      {present && mention && (
        <>
          <MentionQuote mention={mention} onShow={onShow} />
          <div class="card-acts">
            <MentionSteps name={name} mentions={present.mentions} at={at} onShow={onShow} />
            <Button look="quiet" label={t('panel:clipFor', { name })} onPress={() => onClip(mention)}>
              {t('panel:clip')}
            </Button>
          </div>
        </>
      )}
      {clipped > 0 && <p class="small soft">{t('panel:clippedHere', { count: clipped })}</p>}
    </section>
  );
}
