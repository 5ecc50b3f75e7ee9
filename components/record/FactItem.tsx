// One dated fact in a history: when, what, where, who else, how sure, and its proof.
import { Pencil, Trash2 } from 'lucide-preact';
import type { ClipFinding } from '../../records/clip-finding.ts';
import type { HistoryEntry, Proof } from '../../records/history.ts';
import type { PersonId } from '../../records/id.ts';
import { Button } from '../Button.tsx';
import { DateLine } from '../DateLine.tsx';
import { t } from '../i18n.ts';
import { sayKind, sayRole, sayStanding } from '../vocabulary.ts';
import { FactParts } from './FactParts.tsx';
import { ProofQuote } from './ProofQuote.tsx';

export interface FactItemProps {
  readonly entry: HistoryEntry;
  readonly names: ReadonlyMap<PersonId, string>;
  /** Whose file this is: not named again. */
  readonly of?: PersonId;
  readonly onOpenPerson?: (id: PersonId) => void;
  /** Of the fact's heading: one below the heading that it stands under. */
  readonly level?: 3 | 4;
  readonly onEdit?: () => void;
  readonly onRemove?: () => void;
  /** How to show a proof in the page beside; undefined where it is not from there. */
  readonly showProof?: (proof: Proof) => (() => void) | undefined;
  /** What became of the clips of the page beside, by clip. */
  readonly findings?: ReadonlyMap<string, ClipFinding> | undefined;
}

export function FactItem(props: FactItemProps) {
  const { entry, names, of, level = 4, onOpenPerson, onEdit, onRemove, showProof, findings } = props;
  const Heading = `h${level}` as const;
  const { fact, proofs } = entry;
  const own = fact.people.find((part) => part.person === of);
  const kind = sayKind(fact.kind);
  return (
    <article class="fact" id={`fact-${fact.id}`} tabIndex={-1}>
      <div class="fact-top">
        <Heading class="fact-head">
          <DateLine which="happened" date={fact.happened} bare />
          <bdi>{kind}</bdi>
          {fact.place && <bdi class="fact-place">{fact.place}</bdi>}
        </Heading>
        <div class="fact-acts">
          {onEdit && <Button look="quiet" icon={Pencil} label={t('shared:editFact', { kind })} onPress={onEdit} />}
          {onRemove && (
            <Button look="quiet" icon={Trash2} label={t('shared:removeFact', { kind })} onPress={onRemove} />
          )}
        </div>
      </div>
      <p class="small soft">
        <span class={fact.standing === 'disputed' ? 'doubt' : undefined}>{sayStanding(fact.standing)}</span>
        {own && own.role !== 'victim' && <span> · {sayRole(own.role)}</span>}
        {proofs.length === 0 && <span> · {t('shared:proof.none')}</span>}
      </p>
      {fact.statement && <p dir="auto">{fact.statement}</p>}
      <FactParts parts={fact.people.filter((part) => part.person !== of)} names={names} onOpenPerson={onOpenPerson} />
      {proofs.map((proof) => (
        <ProofQuote
          key={proof.clip.id}
          proof={proof}
          onShow={showProof?.(proof)}
          finding={findings?.get(proof.clip.id)}
        />
      ))}
    </article>
  );
}

/** Goes to a fact that stands on the same screen. */
export function goToFact(id: string): void {
  const place = document.getElementById(`fact-${id}`);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
