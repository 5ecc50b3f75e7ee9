// What became of a clipped passage on the page as it is now, with the difference word by word one press away.
import { Check, CircleSlash, type LucideIcon, MoveVertical, PencilLine } from 'lucide-preact';
import type { Capture } from '../../records/capture.ts';
import type { ClipFinding } from '../../records/clip-finding.ts';
import { CopyLink } from '../evidence/CopyLink.tsx';
import { t } from '../i18n.ts';
import { DifferenceText } from './DifferenceText.tsx';

export interface FoundLineProps {
  readonly finding: ClipFinding;
  readonly original: Capture | undefined;
}

const icons: Readonly<Record<ClipFinding['state'], LucideIcon>> = {
  same: Check,
  moved: MoveVertical,
  changed: PencilLine,
  gone: CircleSlash,
};

function say({ state, isOtherScript, isOnlyAround }: ClipFinding): string {
  if (isOtherScript) return t('shared:found.script');
  if (isOnlyAround) return t(state === 'moved' ? 'shared:found.movedAround' : 'shared:found.around');
  return t(`shared:found.${state}`);
}

export function FoundLine({ finding, original }: FoundLineProps) {
  const { state, difference } = finding;
  const Icon = icons[state];
  const paragraph = original !== undefined && 'text' in original.paragraph ? original.paragraph.text : undefined;
  const isAsItWas = state === 'same' && !finding.isOnlyAround;
  return (
    <>
      <p class={isAsItWas ? 'found-line' : 'found-line doubt'}>
        <Icon size={14} aria-hidden="true" />
        <span>
          {say(finding)} {!isAsItWas && <CopyLink original={original} />}
        </span>
      </p>
      {difference !== undefined && (
        <details class="found-more">
          <summary>{t('shared:found.difference')}</summary>
          <p class="quote difference" dir="auto">
            <DifferenceText parts={difference} />
          </p>
          <p class="small soft">{t('shared:found.legend')}</p>
        </details>
      )}
      {state === 'gone' && difference === undefined && paragraph !== undefined && (
        <details class="found-more">
          <summary>{t('shared:found.paragraph')}</summary>
          <p class="quote" dir="auto">
            {paragraph}
          </p>
        </details>
      )}
    </>
  );
}
