// Sites by address: those already there, and a field for one more.
import { Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { TextField } from '../TextField.tsx';

export interface SiteListProps {
  readonly sites: readonly string[];
  readonly label: string;
  readonly add: string;
  /** Said while there is none. */
  readonly none: string;
  /** Said when an address was not taken. */
  readonly refused: string;
  /** Called in the click itself; false leaves what was typed where it is. */
  readonly onAdd: (address: string) => Promise<boolean>;
  readonly onDrop: (site: string) => void;
}

export function SiteList({ sites, label, add, none, refused, onAdd, onDrop }: SiteListProps) {
  const [typed, setTyped] = useState('');
  const [isRefused, setRefused] = useState(false);
  const submit = async () => {
    const taken = await onAdd(completeAddress(typed));
    setRefused(!taken);
    if (taken) setTyped('');
  };
  return (
    <div class="stack">
      {sites.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <ul class="list">
          {sites.map((site) => (
            <li key={site} class="site">
              <bdi>{site}</bdi>
              <Button icon={Trash2} label={t('welcome:sites.drop', { site })} onPress={() => onDrop(site)} />
            </li>
          ))}
        </ul>
      )}
      <form
        class="site-add"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label={label}
          value={typed}
          onChange={setTyped}
          placeholder="https://example.org"
          problem={isRefused ? refused : undefined}
          spellcheck={false}
        />
        <Button type="submit">{add}</Button>
      </form>
    </div>
  );
}

/** An address as people write it: `example.org` is taken as `https://example.org`. */
function completeAddress(typed: string): string {
  const address = typed.trim();
  return /^[a-z][a-z\d+.-]*:/iu.test(address) ? address : `https://${address}`;
}
