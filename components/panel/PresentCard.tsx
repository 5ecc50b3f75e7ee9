// One person or case on the page: who, how sure and why, how they are, and the sentence that names them.
import { useEffect, useRef } from 'preact/hooks';
import { explainReasons } from '../../matching/words/explain-reason.ts';
import type { PageMention } from '../../records/page-state.ts';
import type { Status } from '../../records/status.ts';
import { BandMark } from '../BandMark.tsx';
import { Button } from '../Button.tsx';
import { language, t } from '../i18n.ts';
import { Name } from '../Name.tsx';
import { StatusLine } from '../record/StatusLine.tsx';
import { formsOf, type Present, placeOf } from './gather-present.ts';
import { MentionActs } from './MentionActs.tsx';
import type { Doubts } from './MentionDoubt.tsx';
import { MentionQuote } from './MentionQuote.tsx';

/** Forms of a name that a card shows before it says how many more there are. */
const mostForms = 3;

export interface PresentCardProps {
  readonly present: Present;
  readonly name: string;
  /** Every spelling that is stored, for the reasons to name; empty for a case. */
  readonly spellings: readonly string[];
  readonly status: Status | undefined;
  /** The mention shown last in the page, by its number. */
  readonly shown: number | undefined;
  /** The mention that the pointer rests on in the page. */
  readonly pointed?: number | undefined;
  /** Other names that the shown form fits too. */
  readonly rivals: readonly string[];
  readonly onShow: (mention: PageMention) => void;
  readonly onOpen: () => void;
  /** Clips the sentence that is shown. */
  readonly onClip: (mention: PageMention) => void;
  /** Undefined for a case. */
  readonly doubts: Doubts | undefined;
}

export function PresentCard(props: PresentCardProps) {
  const { present, name, spellings, status, shown, pointed, rivals, onShow, onOpen, onClip, doubts } = props;
  const { mentions, who } = present;
  const card = useRef<HTMLElement>(null);
  const isCurrent = mentions.some((one) => one.ref === shown);
  const isPointed = mentions.some((one) => one.ref === pointed);
  const at = placeOf(mentions, isPointed ? pointed : shown);
  const mention = mentions[at] ?? mentions[0];
  const reasons = explainReasons(mention.reasons, language.value, spellings);
  useEffect(() => {
    if (isCurrent || isPointed) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent, isPointed]);
  const classes = ['card', isCurrent && 'card-current', isPointed && 'card-pointed'].filter(Boolean).join(' ');

  return (
    <article ref={card} class={classes} aria-current={isCurrent ? 'true' : undefined}>
      <div class="card-head">
        <h2 class="name">
          <button type="button" id={`open-${who.id}`} class="name-button" onClick={onOpen}>
            <Name text={name} />
          </button>
        </h2>
        <span class="small soft card-count">{t('panel:places', { count: mentions.length })}</span>
      </div>
      <p class="card-why small">
        <BandMark band={mention.band} of={who.kind} />
        <span class="soft">
          <Forms forms={formsOf(mentions).filter((form) => form !== name)} />
          {reasons.length > 0 && ` · ${reasons.join('; ')}`}
        </span>
      </p>
      {rivals.length > 0 && (
        <p class="small doubt">
          {t('panel:rivals')} <bdi>{rivals.join(' · ')}</bdi>
        </p>
      )}
      {status && <StatusLine status={status} onOpen={onOpen} />}
      <MentionQuote mention={mention} onShow={onShow} />
      <MentionActs name={name} mentions={mentions} at={at} onShow={onShow} onClip={onClip} doubts={doubts}>
        <Button look="quiet" label={t('panel:openFile', { name })} onPress={onOpen}>
          {t('panel:file')}
        </Button>
      </MentionActs>
    </article>
  );
}

/** The forms printed here, where they are not the name above. */
function Forms({ forms }: { readonly forms: readonly string[] }) {
  const shown = forms.slice(0, mostForms);
  return (
    <>
      {shown.map((form, at) => (
        <span key={form}>
          {at === 0 ? ' · ' : ', '}
          {t('panel:quoteOpen')}
          <bdi>{form.length > 60 ? `${form.slice(0, 60)}…` : form}</bdi>
          {t('panel:quoteClose')}
        </span>
      ))}
      {forms.length > shown.length && ` +${forms.length - shown.length}`}
    </>
  );
}
