// The other spellings of a name, by script, strong first; a weak one and one that is turned off say so.
import type { Spelling } from '../../records/person.ts';
import { groupBy } from '../group-by.ts';
import { language, t } from '../i18n.ts';

export interface SpellingListProps {
  readonly spellings: readonly Spelling[];
}

export function SpellingList({ spellings }: SpellingListProps) {
  const groups = groupByScript(spellings);
  if (groups.length === 0) return null;
  return (
    <dl class="spellings">
      {groups.map(([script, list]) => (
        <div key={script} class="spelling-group">
          <dt class="soft">{sayScript(script)}</dt>
          <dd>
            <ul class="dotted">
              {list.map((one) => (
                <li key={one.text}>
                  {one.off ? (
                    <s>
                      <bdi>{one.text}</bdi>
                    </s>
                  ) : (
                    <bdi>{one.text}</bdi>
                  )}
                  {one.off && <span class="soft"> ({t('shared:spelling.off')})</span>}
                  {!one.off && one.strength === 'weak' && <span class="soft"> ({t('shared:spelling.weak')})</span>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function groupByScript(spellings: readonly Spelling[]): [string, Spelling[]][] {
  const groups = groupBy(spellings, (one) => one.script);
  const rank = (one: Spelling) => (one.off ? 2 : one.strength === 'weak' ? 1 : 0);
  return groups.map(([script, list]) => [script, [...list].sort((a, b) => rank(a) - rank(b))]);
}

/** A script's name in the language of the interface; its code where the browser knows none. */
function sayScript(code: string): string {
  if (code === 'Zyyy') return t('shared:spelling.noScript');
  return new Intl.DisplayNames(language.value, { type: 'script' }).of(code) ?? code;
}
