// Drafts that wait, and the one that was begun just now for the page beside: it opens by itself.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ActiveTab } from '../../messaging/active-tab.ts';
import type { Draft } from '../../records/draft.ts';
import type { Drafts } from '../../storage/drafts.ts';
import { isSameSource } from '../../workflows/same-source.ts';

/** A draft begun at most so long before the panel opened is why it was opened, milliseconds. */
const begunToOpenMs = 10_000;

/** Follows the drafts for as long as the panel lives; `onNew` hears of each that was begun beside this panel. */
export function watchDrafts(
  drafts: Drafts,
  tab: ReadonlySignal<ActiveTab | undefined>,
  onNew: (draft: Draft) => void,
): ReadonlySignal<readonly Draft[]> {
  const waiting = signal<readonly Draft[]>([]);
  const since = new Date(Date.now() - begunToOpenMs).toISOString();
  const seen = new Set<string>();
  drafts.watch((all) => {
    waiting.value = all;
    const fresh = all.filter((one) => !seen.has(one.id) && one.clippedAt > since);
    for (const one of all) seen.add(one.id);
    const here = tab.value?.address;
    const begun = fresh.find((one) => here === undefined || isSameSource([here], [one.address]));
    if (begun !== undefined) onNew(begun);
  });
  return waiting;
}
