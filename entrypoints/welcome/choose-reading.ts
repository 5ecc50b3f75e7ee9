// Where Vigil may read, as the user chooses it: the browser is asked first, then the choice is kept.
import { type ReadonlySignal, signal } from '@preact/signals';
import { askBackground } from '../../messaging/ask-background.ts';
import { type CopyLeave, readCopyLeave, requestCopyLeave } from '../../messaging/copy-leave.ts';
import {
  dropEverywhere,
  dropSite,
  hasEverywhere,
  patternOf,
  requestEverywhere,
  requestSite,
} from '../../messaging/site-access.ts';
import { keepQuiet, keepQuietEverywhere } from '../../messaging/site-choice.ts';
import { type Settings, type SettingsStore, settingsSchema } from '../../storage/settings.ts';

export interface ReadingVerbs {
  readonly settings: ReadonlySignal<Settings>;
  readonly isEverywhere: ReadonlySignal<boolean>;
  /** These two must be called in the click itself: they ask the browser before anything is awaited. */
  choose(reading: Settings['reading']): Promise<boolean>;
  addSite(address: string): Promise<boolean>;
  dropSite(site: string): Promise<void>;
  stopSite(address: string): Promise<boolean>;
  unstopSite(site: string): Promise<void>;
  quietEverywhere(everywhere: boolean): Promise<void>;
  quietSite(address: string): Promise<boolean>;
  unquietSite(site: string): Promise<void>;
  /** What the browser lets Vigil do for copies of pages; undefined until it was asked. */
  readonly copyLeave: ReadonlySignal<CopyLeave | undefined>;
  chooseCopies(copies: Settings['copies']): Promise<void>;
  /** Must be called in the click itself. */
  askCopyLeave(): Promise<void>;
}

/** Follows the settings from here on; until they are read they are those of a new installation. */
export function chooseReading(store: SettingsStore): ReadingVerbs {
  const settings = signal<Settings>(settingsSchema.parse({}));
  const isEverywhere = signal(false);
  const copyLeave = signal<CopyLeave>();
  const look = async () => {
    isEverywhere.value = await hasEverywhere();
    copyLeave.value = await readCopyLeave();
  };
  store.watch((read) => {
    settings.value = read;
    void look();
  });

  async function keep(part: Partial<Settings>): Promise<void> {
    settings.value = await store.change(part);
    await look();
    await askBackground({ kind: 'sites-changed' });
  }

  async function quieten(change: Promise<void>): Promise<void> {
    await change;
    await askBackground({ kind: 'manner-changed' });
  }

  return {
    settings,
    isEverywhere,
    copyLeave,
    async chooseCopies(copies) {
      settings.value = await store.change({ copies });
    },
    async askCopyLeave() {
      await requestCopyLeave(settings.value.reading === 'everywhere');
      await look();
    },
    quietEverywhere: (everywhere) => quieten(keepQuietEverywhere(store, everywhere)),
    async quietSite(address) {
      if (patternOf(address) === undefined) return false;
      await quieten(keepQuiet(store, address, true));
      return true;
    },
    unquietSite: (site) => quieten(keepQuiet(store, site, false)),
    async choose(reading) {
      if (reading === 'everywhere') {
        if (!(await requestEverywhere())) return false;
      } else if (isEverywhere.value) await dropEverywhere();
      await keep({ reading });
      return true;
    },
    async addSite(address) {
      if (!(await requestSite(address))) return false;
      const site = new URL(address).origin;
      await keep({ reading: 'chosen', sites: [...new Set([...settings.value.sites, site])].sort() });
      return true;
    },
    async dropSite(site) {
      await dropSite(site);
      await keep({ sites: settings.value.sites.filter((one) => one !== site) });
    },
    async stopSite(address) {
      if (patternOf(address) === undefined) return false;
      const site = new URL(address).origin;
      await keep({ stopped: [...new Set([...settings.value.stopped, site])].sort() });
      return true;
    },
    unstopSite: (site) => keep({ stopped: settings.value.stopped.filter((one) => one !== site) }),
  };
}
