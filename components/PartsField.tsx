// Who takes part, and in what part: people with roles, to add, change and take out.
import { X } from 'lucide-preact';
import type { PersonId } from '../records/id.ts';
import { builtInRoles } from '../records/kind.ts';
import { Button } from './Button.tsx';
import { t } from './i18n.ts';
import { PersonPicker, type PersonPickerProps } from './PersonPicker.tsx';
import { sayRole } from './vocabulary.ts';
import { WordSelect } from './WordSelect.tsx';

export interface Part {
  readonly person: PersonId;
  readonly role: string;
}

export interface PartsFieldProps extends Pick<PersonPickerProps, 'findPeople'> {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly nameOf: (person: PersonId) => string;
  readonly onChange: (parts: Part[]) => void;
  /** Stores somebody of this name and answers with who it is; without it only those who are known can be chosen. */
  readonly onAddNew?: ((name: string) => Promise<PersonId>) | undefined;
  readonly problem?: string | undefined;
}

export function PartsField({ label, parts, nameOf, findPeople, onAddNew, onChange, problem }: PartsFieldProps) {
  const put = (at: number, role: string) =>
    onChange(parts.map((part, index) => (index === at ? { ...part, role } : part)));
  const add = (person: PersonId) => {
    if (parts.some((part) => part.person === person)) return;
    onChange([...parts, { person, role: parts.at(-1)?.role ?? 'victim' }]);
  };
  return (
    <fieldset class="field">
      <legend class="field-label">{label}</legend>
      {parts.length > 0 && (
        <ul class="parts">
          {parts.map((part, at) => (
            <li key={`${part.person} ${at}`} class="part">
              <bdi class="part-name">{nameOf(part.person)}</bdi>
              <WordSelect
                label={t('shared:roleOf', { name: nameOf(part.person) })}
                value={part.role}
                words={builtInRoles}
                say={sayRole}
                isWrong={problem !== undefined && part.role.trim() === ''}
                onChange={(role) => put(at, role)}
              />
              <Button
                look="quiet"
                icon={X}
                label={t('shared:takeOut', { name: nameOf(part.person) })}
                onPress={() => onChange(parts.filter((_part, index) => index !== at))}
              />
            </li>
          ))}
        </ul>
      )}
      <PersonPicker
        label={t('shared:addPerson')}
        findPeople={findPeople}
        onPick={add}
        {...(onAddNew && { onAddNew: (name: string) => void onAddNew(name).then(add) })}
      />
      {problem !== undefined && <p class="field-problem">{problem}</p>}
    </fieldset>
  );
}
