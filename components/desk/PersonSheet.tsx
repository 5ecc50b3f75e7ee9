// A person's whole file on the desk: names, what is known, situation, cases, dated history.
import { Pencil, Plus, Trash2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { HistoryEntry } from '../../records/history.ts';
import type { PersonId } from '../../records/id.ts';
import { type MistakenForm, nameOf } from '../../records/person.ts';
import type { PersonFile } from '../../workflows/open-person.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { HistoryList } from '../record/HistoryList.tsx';
import { SpellingList } from '../record/SpellingList.tsx';
import { type SpellingUse, SpellingUses } from '../record/SpellingUses.tsx';
import { StatusLine } from '../record/StatusLine.tsx';
import { sayRole } from '../vocabulary.ts';
import { writeRoute } from './desk-route.ts';
import { PersonDetails } from './PersonDetails.tsx';
import { SheetHead } from './SheetHead.tsx';

export interface PersonSheetProps {
  readonly file: PersonFile;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onAddFact: () => void;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly onEditFact: (entry: HistoryEntry) => void;
  readonly onRemoveFact: (entry: HistoryEntry) => void;
  readonly onUseSpelling: (spelling: string, use: SpellingUse) => void;
  readonly onDropMistake: (mistake: MistakenForm) => void;
  /** Under all of it. */
  readonly children?: ComponentChildren;
}

export function PersonSheet({
  file,
  onEdit,
  onRemove,
  onAddFact,
  onOpenPerson,
  onEditFact,
  onRemoveFact,
  onUseSpelling,
  onDropMistake,
  children,
}: PersonSheetProps) {
  const { person, cases, history, status, names } = file;
  return (
    <article class="sheet">
      <SheetHead name={nameOf(person)} focusOn={person.id}>
        <Button icon={Pencil} onPress={onEdit}>
          {t('shared:edit')}
        </Button>
        <Button icon={Trash2} onPress={onRemove}>
          {t('shared:remove')}
        </Button>
      </SheetHead>
      <SpellingList spellings={person.spellings.slice(1)} />
      <SpellingUses person={person} onUse={onUseSpelling} onDropMistake={onDropMistake} />
      <PersonDetails person={person} />
      {status && <StatusLine status={status} />}
      {cases.length > 0 && <CaseLinks cases={cases} />}
      {person.notes !== '' && (
        <p class="prose" dir="auto">
          {person.notes}
        </p>
      )}
      <HistoryList
        history={history}
        names={names}
        of={person.id}
        onOpenPerson={onOpenPerson}
        onEdit={onEditFact}
        onRemove={onRemoveFact}
      />
      <div>
        <Button icon={Plus} onPress={onAddFact}>
          {t('desk:fact.add')}
        </Button>
      </div>
      {children}
    </article>
  );
}

function CaseLinks({ cases }: Pick<PersonFile, 'cases'>) {
  return (
    <ul class="case-links" aria-label={t('desk:person.cases')}>
      {cases.map(({ case: one, role }) => (
        <li key={one.id}>
          <a href={writeRoute({ view: 'case', id: one.id })}>
            <bdi>{one.names[0]}</bdi>
          </a>{' '}
          <span class="soft">{sayRole(role)}</span>
        </li>
      ))}
    </ul>
  );
}
