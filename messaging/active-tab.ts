// Which tab a panel stands beside.
import { browser } from 'wxt/browser';
import { addressShown } from './reader-address.ts';

export interface ActiveTab {
  readonly id: number;
  /** Undefined when Vigil may not know it. */
  readonly address?: string;
  readonly title?: string;
}

/**
 * Follows the active tab of the view's own window, or the one tab that `?tab=<id>` names.
 *
 * @returns How to stop.
 */
export function watchActiveTab(
  listener: (tab: ActiveTab | undefined) => void,
  search = globalThis.location.search,
): () => void {
  const wanted = new URLSearchParams(search).get('tab');
  const pinned = wanted === null ? undefined : Number(wanted);
  let latest = 0;

  async function look(): Promise<void> {
    const turn = ++latest;
    const tab =
      pinned === undefined
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(pinned).catch(() => undefined);
    if (turn === latest)
      listener(tab?.id === undefined ? undefined : describeTab(tab.id, addressShown(tab.url), tab.title));
  }
  const onActivated = () => void look();
  const onUpdated = (id: number, change: { status?: string; url?: string; title?: string }) => {
    if (pinned === undefined || id === pinned) if (change.status ?? change.url ?? change.title) void look();
  };

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void look();
  return () => {
    latest = -1;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

function describeTab(id: number, address: string | undefined, title: string | undefined): ActiveTab {
  return { id, ...(address === undefined ? {} : { address }), ...(title === undefined ? {} : { title }) };
}
