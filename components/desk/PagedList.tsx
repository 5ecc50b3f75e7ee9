// A list of any length: the first few hundred rows at once, the next when asked.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { formatCount } from '../dates.ts';
import { t } from '../i18n.ts';

export interface PagedListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly label: string;
  /** What is said when there is nothing to list. */
  readonly empty: string;
  /** When it changes, the list begins again at its first page. */
  readonly restart: string;
  readonly children: (item: Item) => ComponentChildren;
}

/** Rows drawn at once: a few screens of them, drawn in a few milliseconds. */
const pageLength = 200;

export function PagedList<Item>({ items, keyOf, label, empty, restart, children }: PagedListProps<Item>) {
  const [shown, setShown] = useState(pageLength);
  useEffect(() => setShown(pageLength), [restart]);
  if (items.length === 0) return <p class="soft list-empty">{empty}</p>;
  return (
    <>
      <ul class="list" aria-label={label}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <Button onPress={() => setShown(shown + pageLength)}>
          {t('desk:list.moreOf', { rest: formatCount(items.length - shown) })}
        </Button>
      )}
    </>
  );
}
