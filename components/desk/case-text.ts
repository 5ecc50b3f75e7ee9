// A case as plain text, to be pasted into a letter or a sheet: its table of people and kinds, and its dated facts.
import { quoteOf } from '../../records/clip.ts';
import type { HistoryEntry } from '../../records/history.ts';
import type { PersonId } from '../../records/id.ts';
import { formatEdtf } from '../dates.ts';
import { t } from '../i18n.ts';
import { sayKind, sayStanding } from '../vocabulary.ts';
import { countKinds } from './count-kinds.ts';

export interface NamedMember {
  readonly id: PersonId;
  readonly name: string;
}

/** The table, a row a line, with a tab between cells: what a sheet takes as columns. */
export function writeKindTable(members: readonly NamedMember[], history: readonly HistoryEntry[]): string {
  const { kinds, count } = countKinds(history);
  const head = [t('shared:person'), ...kinds.map(sayKind)];
  const rows = members.map(({ id, name }) => [onOneLine(name), ...kinds.map((kind) => count(id, kind) || '')]);
  return [head, ...rows].map((row) => row.join('\t')).join('\n');
}

/** The facts, oldest first, a paragraph each: date, kind, place, who, how it stands, what is said, each quote with its address. */
export function writeTimeline(history: readonly HistoryEntry[], names: ReadonlyMap<PersonId, string>): string {
  return [...history]
    .reverse()
    .map(({ fact, proofs }) => {
      const who = fact.people.map(({ person }) => names.get(person) ?? t('shared:unnamed')).join(', ');
      const head = [
        fact.happened === undefined ? t('shared:date.unknown') : formatEdtf(fact.happened),
        sayKind(fact.kind),
        fact.place,
        who,
        sayStanding(fact.standing),
      ];
      const quotes = proofs.map(({ clip, source }) =>
        [
          t('desk:text.quote', { quote: onOneLine(quoteOf(clip)) }),
          source?.publisher,
          source?.published,
          source?.address,
        ]
          .filter((part) => part !== undefined)
          .join(' — '),
      );
      return [head.filter(Boolean).join(' — '), fact.statement, ...quotes].filter((line) => line !== '').join('\n');
    })
    .join('\n\n');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
