// The page beside the panel: which tab, how far it is read, who is on it, which place was shown last.
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { gatherPresent, type Present } from '../../components/panel/gather-present.ts';
import { type ActiveTab, watchActiveTab } from '../../messaging/active-tab.ts';
import type { ClipRefusal, PageMention, PageState } from '../../records/page-state.ts';
import { readPageState, watchPageState } from '../../storage/page-states.ts';

/** A mark pressed at most so long before the panel opened is why it was opened, milliseconds. */
const pressedToOpenMs = 5_000;

export interface PageBeside {
  readonly tab: ReadonlySignal<ActiveTab | undefined>;
  /** Undefined while nothing is known of the tab yet. */
  readonly page: ReadonlySignal<PageState | undefined>;
  readonly present: ReadonlySignal<readonly Present[]>;
  /** The mention shown last, by its number. */
  readonly shown: Signal<number | undefined>;
}

export interface PageListeners {
  /** A mark was pressed in the page. */
  readonly onPress: (mention: PageMention) => void;
  /** Keys or menu were to clip, and nothing was clipped. */
  readonly onRefuse: (why: ClipRefusal) => void;
  /** Another tab came to the front. */
  readonly onLeave: () => void;
}

/** Follows the tab for as long as the panel lives. */
export function watchPage({ onPress, onRefuse, onLeave }: PageListeners): PageBeside {
  const tab = signal<ActiveTab | undefined>(undefined);
  const page = signal<PageState | undefined>(undefined);
  const shown = signal<number | undefined>(undefined);
  const present = computed(() => gatherPresent(page.value?.mentions ?? []));
  let handled = Date.now() - pressedToOpenMs;
  let said = handled;
  let stop = () => {};

  function take(state: PageState | undefined): void {
    batch(() => {
      if (state?.current !== page.value?.current) shown.value = state?.current;
      page.value = state;
    });
    const { pressed, refused } = state ?? {};
    if (refused !== undefined && refused.at > said) {
      said = refused.at;
      onRefuse(refused.why);
    }
    if (pressed === undefined || pressed.at <= handled) return;
    handled = pressed.at;
    shown.value = pressed.ref;
    const mention = state?.mentions.find((one) => one.ref === pressed.ref);
    if (mention !== undefined) onPress(mention);
  }

  watchActiveTab((next) => {
    const isOther = next?.id !== tab.value?.id;
    const isFirst = tab.value === undefined;
    tab.value = next;
    if (!isOther) return;
    stop();
    take(undefined);
    if (!isFirst) onLeave();
    if (next === undefined) return;
    let isHeard = false;
    stop = watchPageState(next.id, (state) => {
      isHeard = true;
      take(state);
    });
    void readPageState(next.id).then((state) => {
      if (!isHeard && tab.value?.id === next.id) take(state);
    });
  });

  return { tab, page, present, shown };
}
