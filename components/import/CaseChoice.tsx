// Which case everybody on a list joins, and in what part.
import type { Case } from '../../records/case.ts';
import type { CaseId } from '../../records/id.ts';
import { builtInRoles } from '../../records/kind.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { t } from '../i18n.ts';
import { TextField } from '../TextField.tsx';
import { sayRole } from '../vocabulary.ts';
import { WordChoice } from '../WordChoice.tsx';

/** The case as it was chosen; a new one by the name that is being typed. */
export type JoinedCase =
  | { readonly kind: 'none' }
  | { readonly kind: 'stored'; readonly id: CaseId }
  | { readonly kind: 'new'; readonly name: string };

export interface CaseChoiceProps {
  readonly cases: readonly Case[];
  readonly joined: JoinedCase;
  /** Their role in it. */
  readonly part: string;
  /** What has no word yet. */
  readonly missing: 'name' | 'role' | undefined;
  readonly onJoin: (joined: JoinedCase) => void;
  readonly onPart: (part: string) => void;
}

export function CaseChoice({ cases, joined, part, missing, onJoin, onPart }: CaseChoiceProps) {
  return (
    <div class="columns">
      <ChoiceField
        label={t('import:case.label')}
        value={joined.kind === 'stored' ? joined.id : joined.kind}
        choices={[
          { value: 'none', label: t('import:case.none') },
          { value: 'new', label: t('import:case.new') },
          ...cases.map((one) => ({ value: one.id, label: one.names[0] ?? '' })),
        ]}
        onChange={(value) => onJoin(readJoined(cases, value))}
      />
      {joined.kind === 'new' && (
        <TextField
          label={t('import:case.name')}
          value={joined.name}
          problem={missing === 'name' ? t('desk:problem.noName') : undefined}
          onChange={(name) => onJoin({ kind: 'new', name })}
        />
      )}
      {joined.kind !== 'none' && (
        <WordChoice
          label={t('import:case.role')}
          value={part}
          words={builtInRoles}
          say={sayRole}
          problem={missing === 'role' ? t('desk:problem.empty') : undefined}
          onChange={onPart}
        />
      )}
    </div>
  );
}

function readJoined(cases: readonly Case[], value: string): JoinedCase {
  if (value === 'new') return { kind: 'new', name: '' };
  const found = cases.find((one) => one.id === value);
  return found === undefined ? { kind: 'none' } : { kind: 'stored', id: found.id };
}
