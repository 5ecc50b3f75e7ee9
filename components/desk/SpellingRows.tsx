// Every written form of a name: add, correct, put in order, call weak, or stop looking for it.
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-preact';
import { useId, useRef } from 'preact/hooks';
import { line } from '../../records/words.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { retypeSpelling, type SpellingRow } from './person-form.ts';

export interface SpellingRowsProps {
  readonly rows: readonly SpellingRow[];
  readonly problem: string | undefined;
  readonly onChange: (rows: SpellingRow[]) => void;
}

export function SpellingRows({ rows, problem, onChange }: SpellingRowsProps) {
  const list = useRef<HTMLOListElement>(null);
  const id = useId();
  const put = (at: number, part: Partial<SpellingRow>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const move = (at: number, to: number) => {
    const next = [...rows];
    const [moved] = next.splice(at, 1);
    if (moved !== undefined) next.splice(to, 0, moved);
    onChange(next);
  };
  const add = () => {
    const key = Math.max(0, ...rows.map((row) => row.key)) + 1;
    onChange([...rows, { key, text: '', strength: 'strong', off: false, firstSeen: undefined }]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child .input')?.focus());
  };
  return (
    <fieldset class="stack" aria-describedby={`${id}-help`}>
      <legend class="field-label">{t('desk:spelling.title')}</legend>
      <p class="field-help" id={`${id}-help`}>
        {t('desk:spelling.help')}
      </p>
      <ol class="spelling-rows" ref={list}>
        {rows.map((row, at) => (
          <li key={row.key} class="spelling-row">
            <input
              type="text"
              class="input"
              dir="auto"
              autocomplete="off"
              spellcheck={false}
              aria-label={t('desk:spelling.name', { number: at + 1 })}
              aria-invalid={problem === undefined || line.safeParse(row.text.trim()).success ? undefined : 'true'}
              aria-describedby={problem === undefined ? undefined : `${id}-problem`}
              value={row.text}
              onInput={(event) => put(at, retypeSpelling(row, event.currentTarget.value))}
            />
            <div class="row">
              <select
                class="input"
                aria-label={t('desk:spelling.strength', { number: at + 1 })}
                value={row.off ? 'off' : row.strength}
                onChange={(event) => put(at, readStrength(event.currentTarget.value, row))}
              >
                <option value="strong">{t('desk:spelling.strong')}</option>
                <option value="weak">{t('desk:spelling.weak')}</option>
                <option value="off">{t('desk:spelling.off')}</option>
              </select>
              <Button
                icon={ArrowUp}
                label={t('desk:spelling.up', { number: at + 1 })}
                disabled={at === 0}
                onPress={() => move(at, at - 1)}
              />
              <Button
                icon={ArrowDown}
                label={t('desk:spelling.down', { number: at + 1 })}
                disabled={at === rows.length - 1}
                onPress={() => move(at, at + 1)}
              />
              <Button
                icon={Trash2}
                label={t('desk:spelling.remove', { number: at + 1 })}
                onPress={() => onChange(rows.filter((_row, index) => index !== at))}
              />
            </div>
          </li>
        ))}
      </ol>
      {problem !== undefined && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <div>
        <Button icon={Plus} onPress={add}>
          {t('desk:spelling.add')}
        </Button>
      </div>
    </fieldset>
  );
}

/** Strong, weak, or off with the strength it had. */
function readStrength(value: string, row: SpellingRow): Partial<SpellingRow> {
  if (value === 'off') return { off: true, strength: row.strength };
  return { off: false, strength: value === 'weak' ? 'weak' : 'strong' };
}
