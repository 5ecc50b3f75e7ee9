// All that the panel shows, kept up to date: the page beside, the records, the drafts, and where the reader is.
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { t } from '../../components/i18n.ts';
import type { Notice } from '../../components/panel/NoticeLine.tsx';
import { sayRefusal } from '../../components/panel/say-refusal.ts';
import type { Draft } from '../../records/draft.ts';
import type { HistoryEntry } from '../../records/history.ts';
import type { CaseId, PersonId } from '../../records/id.ts';
import type { MentionWho } from '../../records/page-state.ts';
import type { Settings } from '../../storage/settings.ts';
import type { Store } from '../../storage/store.ts';
import { listClippedHere, type PageHere } from '../../workflows/clipped-here.ts';
import { type Everything, listRecords } from '../../workflows/list-records.ts';
import { type CaseFile, openCase } from '../../workflows/open-case.ts';
import { openPerson, type PersonFile, readNames } from '../../workflows/open-person.ts';
import { keepLoaded } from './keep-loaded.ts';
import { createPresentReader, type Known } from './read-present.ts';
import { type FoundHere, watchClips } from './watch-clips.ts';
import { watchDrafts } from './watch-drafts.ts';
import { type PageBeside, watchPage } from './watch-page.ts';

/** Where the reader is in the panel. */
export type View =
  | { readonly name: 'page' }
  | { readonly name: 'person'; readonly id: PersonId }
  | { readonly name: 'case'; readonly id: CaseId }
  | { readonly name: 'draft'; readonly id: string };

/** A file that is open; `gone` when its record was removed. */
export type OpenFile =
  | { readonly kind: 'person'; readonly file: PersonFile }
  | { readonly kind: 'case'; readonly file: CaseFile }
  | { readonly kind: 'gone' };

export interface ClippedBefore {
  readonly history: readonly HistoryEntry[];
  readonly names: ReadonlyMap<PersonId, string>;
}

export interface PanelState {
  readonly store: Store;
  readonly beside: PageBeside;
  readonly settings: ReadonlySignal<Settings | undefined>;
  readonly drafts: ReadonlySignal<readonly Draft[]>;
  /** Names and status of those on the page, by id. */
  readonly known: ReadonlySignal<ReadonlyMap<string, Known> | undefined>;
  /** False when there is nobody to look for; undefined while that is not known or does not matter. */
  readonly hasPeople: ReadonlySignal<boolean | undefined>;
  readonly clippedHere: ReadonlySignal<ClippedBefore | undefined>;
  /** What became of them on the page as it is now; undefined until it was read. */
  readonly foundHere: ReadonlySignal<FoundHere | undefined>;
  readonly file: ReadonlySignal<OpenFile | undefined>;
  /** Everything to choose from in a form; loaded while a form is open. */
  readonly choices: ReadonlySignal<Everything | undefined>;
  /** The way that the reader came; the last is shown. Never empty. */
  readonly trail: Signal<readonly [View, ...View[]]>;
  readonly view: ReadonlySignal<View>;
  readonly notice: Signal<Notice | undefined>;
  go(view: View): void;
  back(): void;
}

export function createPanelState(store: Store): PanelState {
  const { vault } = store;
  const trail = signal<readonly [View, ...View[]]>([{ name: 'page' }]);
  const view = computed(() => trail.value.at(-1) ?? trail.value[0]);
  const notice = signal<Notice | undefined>(undefined);
  const newest = signal(0);
  const settings = signal<Settings | undefined>(undefined);
  const fail = () => {
    notice.value = { text: t('panel:noStore'), tone: 'alarm', acts: [] };
  };

  function go(next: View): void {
    const here = view.value;
    if (JSON.stringify(here) === JSON.stringify(next)) return;
    batch(() => {
      trail.value = next.name === 'page' ? [next] : [...trail.value, next];
      notice.value = undefined;
    });
  }
  const openFirst = (who: readonly MentionWho[]) => {
    const [first] = who;
    if (first === undefined || who.length > 1) go({ name: 'page' });
    else go(first.kind === 'person' ? { name: 'person', id: first.id } : { name: 'case', id: first.id });
  };

  const beside = watchPage({
    onPress: (mention) => openFirst(mention.who),
    onRefuse: (why) => {
      notice.value = { text: sayRefusal(why), tone: 'calm', acts: [] };
    },
    onLeave: () => {
      if (view.value.name !== 'draft') go({ name: 'page' });
    },
  });
  const drafts = watchDrafts(store.drafts, beside.tab, (draft) => go({ name: 'draft', id: draft.id }));
  vault.watch((seq) => {
    newest.value = seq;
  });
  store.settings.watch((latest) => {
    settings.value = latest;
  });

  const readPresent = createPresentReader(vault);
  const ids = computed(() => beside.present.value.map((one) => one.who.id).join(' '));
  const address = computed(() => beside.tab.value?.address);
  const foundHere = watchClips(beside, newest);
  /** Loads again after every commit. */
  const keep = <T>(load: () => Promise<T> | undefined) =>
    keepLoaded(() => {
      newest.value;
      return load();
    }, fail);

  return {
    store,
    beside,
    settings,
    drafts,
    trail,
    view,
    notice,
    go,
    back() {
      const [first, ...rest] = trail.value;
      trail.value = [first, ...rest.slice(0, -1)];
    },
    known: keep(() => readPresent(ids.value.split(' ') as (PersonId | CaseId)[], newest.value)),
    hasPeople: keep(() =>
      ids.value === '' ? vault.readType('person').then((people) => people.length > 0) : undefined,
    ),
    clippedHere: keep(() =>
      address.value === undefined
        ? undefined
        : readClipped(store, { address: address.value, ...foundHere.value?.known }),
    ),
    foundHere,
    file: keep(() => openFile(store, view.value)),
    choices: keep(() => (view.value.name === 'draft' ? listRecords(vault) : undefined)),
  };
}

async function readClipped({ vault }: Store, page: PageHere): Promise<ClippedBefore> {
  const history = await listClippedHere(vault, page);
  const facts = history.map((entry) => entry.fact);
  return { history, names: await readNames(vault, facts) };
}

function openFile({ vault }: Store, view: View): Promise<OpenFile> | undefined {
  if (view.name === 'person') {
    return openPerson(vault, view.id).then((file) => (file ? { kind: 'person', file } : { kind: 'gone' }));
  }
  if (view.name === 'case') {
    return openCase(vault, view.id).then((file) => (file ? { kind: 'case', file } : { kind: 'gone' }));
  }
  return undefined;
}
