// What is known of a person's situation now, with how it is known and what speaks against it.
import type { Status } from '../../records/status.ts';
import { formatEdtf } from '../dates.ts';
import { t } from '../i18n.ts';
import { sayKind, saySituation, sayStanding } from '../vocabulary.ts';

export interface StatusLineProps {
  readonly status: Status;
  /** Goes to the facts behind it; the situation is plain text without. */
  readonly onOpen?: () => void;
}

export function StatusLine({ status, onOpen }: StatusLineProps) {
  const { fact, situation, against } = status;
  const word = saySituation(situation);
  return (
    <p class="status">
      {onOpen ? (
        <button type="button" class="link-button" onClick={onOpen}>
          {word}
        </button>
      ) : (
        <span>{word}</span>
      )}
      {fact.happened && (
        <span title={fact.happened}> {t('shared:status.asOf', { date: formatEdtf(fact.happened) })}</span>
      )}
      {fact.standing !== 'confirmed' && <span class="soft"> · {sayStanding(fact.standing)}</span>}
      {against.length > 0 && (
        <span class="doubt">
          {' · '}
          {t('shared:status.against', { kinds: against.map((other) => sayKind(other.kind)).join(', ') })}
        </span>
      )}
    </p>
  );
}
