// Who takes part, and in what part: people with roles, to add, change and take out.
import { X } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { PersonId } from '../records/id.ts';
import { builtInRoles } from '../records/kind.ts';
import { Button } from './Button.tsx';
import { t } from './i18n.ts';
import { PersonPicker, type PersonPickerProps } from './PersonPicker.tsx';
import { sayRole } from './vocabulary.ts';

export interface Part {
  readonly person: PersonId;
  readonly role: string;
}

export interface PartsFieldProps extends Pick<PersonPickerProps, 'findPeople'> {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly nameOf: (person: PersonId) => string;
  readonly onChange: (parts: Part[]) => void;
  readonly problem?: string | undefined;
}

export function PartsField({ label, parts, nameOf, findPeople, onChange, problem }: PartsFieldProps) {
  const roles = useId();
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
              <input
                type="text"
                class="input"
                dir="auto"
                autocomplete="off"
                list={roles}
                aria-label={t('shared:roleOf', { name: nameOf(part.person) })}
                aria-invalid={problem !== undefined && part.role.trim() === '' ? 'true' : undefined}
                value={sayRole(part.role)}
                onInput={(event) => put(at, readRole(event.currentTarget.value))}
              />
              <Button
                icon={X}
                label={t('shared:takeOut', { name: nameOf(part.person) })}
                onPress={() => onChange(parts.filter((_part, index) => index !== at))}
              />
            </li>
          ))}
        </ul>
      )}
      <datalist id={roles}>
        {builtInRoles.map((role) => (
          <option key={role} value={sayRole(role)} />
        ))}
      </datalist>
      <PersonPicker label={t('shared:addPerson')} findPeople={findPeople} onPick={add} />
      {problem !== undefined && <p class="field-problem">{problem}</p>}
    </fieldset>
  );
}

/** A role as typed: the built-in one whose word was written, or the user's own word. */
function readRole(typed: string): string {
  const wanted = typed.toLocaleLowerCase();
  return builtInRoles.find((role) => sayRole(role).toLocaleLowerCase() === wanted) ?? typed;
}
