// One dated fact in a history: when, what, where, who else, how sure, and its proof.
import type { HistoryEntry, Proof } from '../../records/history.ts';
import type { PersonId } from '../../records/id.ts';
import { Button } from '../Button.tsx';
import { DateLine } from '../DateLine.tsx';
import { t } from '../i18n.ts';
import { sayKind, sayRole, sayStanding } from '../vocabulary.ts';
import { ProofQuote } from './ProofQuote.tsx';

export interface FactItemProps {
  readonly entry: HistoryEntry;
  readonly names: ReadonlyMap<PersonId, string>;
  /** Whose file this is: not named again. */
  readonly of?: PersonId;
  readonly onOpenPerson?: (id: PersonId) => void;
  readonly onEdit?: () => void;
  readonly onRemove?: () => void;
  /** How to show a proof in the page beside; undefined where it is not from there. */
  readonly showProof?: (proof: Proof) => (() => void) | undefined;
}

export function FactItem({ entry, names, of, onOpenPerson, onEdit, onRemove, showProof }: FactItemProps) {
  const { fact, proofs } = entry;
  const others = fact.people.filter((part) => part.person !== of);
  const own = fact.people.find((part) => part.person === of);
  return (
    <article class="fact">
      <h4 class="fact-head">
        <DateLine which="happened" date={fact.happened} bare />
        <span dir="auto">{sayKind(fact.kind)}</span>
        {fact.place && <bdi class="fact-place">{fact.place}</bdi>}
      </h4>
      <p class="small soft">
        <span class={fact.standing === 'disputed' ? 'doubt' : undefined}>{sayStanding(fact.standing)}</span>
        {own && own.role !== 'victim' && <span> · {sayRole(own.role)}</span>}
        {proofs.length === 0 && <span> · {t('shared:proof.none')}</span>}
      </p>
      {fact.statement && <p dir="auto">{fact.statement}</p>}
      {others.length > 0 && (
        <ul class="dotted small">
          {others.map((part) => (
            <li key={part.person}>
              {onOpenPerson ? (
                <button type="button" class="link-button" onClick={() => onOpenPerson(part.person)}>
                  <bdi>{names.get(part.person) ?? t('shared:unnamed')}</bdi>
                </button>
              ) : (
                <bdi>{names.get(part.person) ?? t('shared:unnamed')}</bdi>
              )}{' '}
              <span class="soft">{sayRole(part.role)}</span>
            </li>
          ))}
        </ul>
      )}
      {proofs.map((proof) => (
        <ProofQuote key={proof.clip.id} proof={proof} onShow={showProof?.(proof)} />
      ))}
      {(onEdit || onRemove) && (
        <div class="row fact-acts">
          {onEdit && (
            <Button look="quiet" onPress={onEdit}>
              {t('shared:edit')}
            </Button>
          )}
          {onRemove && (
            <Button look="quiet" onPress={onRemove}>
              {t('shared:remove')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}
