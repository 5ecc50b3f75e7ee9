// What can be done with the place that is shown: go on, clip its sentence, say that it is somebody else.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PageMention } from '../../records/page-state.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { type Doubts, MentionDoubt } from './MentionDoubt.tsx';
import { MentionSteps } from './MentionSteps.tsx';

export interface MentionActsProps {
  readonly name: string;
  readonly mentions: readonly [PageMention, ...PageMention[]];
  /** The place that is shown, from 0. */
  readonly at: number;
  readonly onShow: (mention: PageMention) => void;
  readonly onClip: (mention: PageMention) => void;
  /** Undefined where nothing can be doubted, as for a case. */
  readonly doubts: Doubts | undefined;
  /** More acts, after these. */
  readonly children?: ComponentChildren;
}

export function MentionActs({ name, mentions, at, onShow, onClip, doubts, children }: MentionActsProps) {
  const [isDoubted, setDoubted] = useState(false);
  const id = useId();
  const mention = mentions[at] ?? mentions[0];
  /** What was doubted is settled by one press. */
  const settle =
    <T,>(act: (what: T) => void) =>
    (what: T) => {
      setDoubted(false);
      act(what);
    };
  return (
    <>
      <div class="card-acts">
        <MentionSteps name={name} mentions={mentions} at={at} onShow={onShow} />
        <Button look="quiet" label={t('panel:clipFor', { name })} onPress={() => onClip(mention)}>
          {t('panel:clip')}
        </Button>
        {doubts && (
          <Button
            look="quiet"
            label={t('recognition:doubt.notThemOf', { name })}
            aria-expanded={isDoubted}
            aria-controls={id}
            onPress={() => setDoubted(!isDoubted)}
          >
            {t('recognition:doubt.notThem')}
          </Button>
        )}
        {children}
      </div>
      {doubts && isDoubted && (
        <MentionDoubt
          {...doubts}
          onNotThem={settle(doubts.onNotThem)}
          onDropSpelling={settle(doubts.onDropSpelling)}
          onTurnOff={settle(doubts.onTurnOff)}
          id={id}
          mention={mention}
          name={name}
        />
      )}
    </>
  );
}
