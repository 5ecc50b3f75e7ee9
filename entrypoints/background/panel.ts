// Opening the browser's own side panel: Chrome and Edge have one kind, Firefox another.
import { browser } from 'wxt/browser';

interface Panels {
  /** Chrome and Edge. */
  readonly sidePanel?: { open(where: { readonly tabId: number }): Promise<void> };
  /** Firefox. */
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside a tab. Must be called in the very task of the user's gesture, before any `await`.
 *
 * Firefox opens its sidebar for a click on the toolbar button, a command or a menu, not for a click in a page; there the
 * panel shows what was pressed when it is open already.
 */
export function openPanel(tab: number): void {
  const { chrome } = globalThis as { chrome?: Panels };
  const firefox = browser as Panels;
  const opening = chrome?.sidePanel ? chrome.sidePanel.open({ tabId: tab }) : firefox.sidebarAction?.open();
  opening?.catch(() => undefined);
}
