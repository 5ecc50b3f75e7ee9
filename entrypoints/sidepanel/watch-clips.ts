// What became of the clips of the page beside, asked again whenever the page or the records change.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { askBackground } from '../../messaging/ask-background.ts';
import type { ClipFinding } from '../../records/clip-finding.ts';
import type { ClipId } from '../../records/id.ts';
import type { PageBeside } from './watch-page.ts';

/** How long to wait for more changes, milliseconds. */
const gatherMs = 250;

export interface FoundHere {
  readonly tab: number;
  /** What the page is known by beside its address. */
  readonly known: { readonly canonical?: string | undefined; readonly fingerprint?: string | undefined };
  readonly findings: ReadonlyMap<ClipId, ClipFinding>;
}

/**
 * Asks of every page that is read, whether anything was clipped from it or not: a page must not feel the difference.
 *
 * @param newest  The number of the newest commit.
 */
export function watchClips(beside: PageBeside, newest: ReadonlySignal<number>): ReadonlySignal<FoundHere | undefined> {
  const found = signal<FoundHere | undefined>(undefined);
  let asked = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(tab: number, key: string): Promise<void> {
    const answer = await askBackground({ kind: 'find-clips', tab }).catch(() => undefined);
    if (key !== asked || answer === undefined || !('findings' in answer)) return;
    const { canonical, fingerprint, findings } = answer;
    found.value = { tab, known: { canonical, fingerprint }, findings: new Map(findings.map((one) => [one.clip, one])) };
  }

  effect(() => {
    const page = beside.page.value;
    const tab = beside.tab.value?.id;
    const isRead = page?.reading === 'read' || page?.reading === 'cut';
    const loads = page?.frames.map(({ frame, load }) => `${frame}:${load}`).join(' ');
    const key = JSON.stringify([tab, loads, page?.mentions.length, isRead, newest.value]);
    if (key === asked) return;
    asked = key;
    clearTimeout(timer);
    if (found.peek()?.tab !== tab || !isRead) found.value = undefined;
    if (tab === undefined || !isRead) return;
    timer = setTimeout(() => void ask(tab, key), gatherMs);
  });
  return found;
}
