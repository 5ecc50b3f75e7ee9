import { describe, expect, it } from 'vitest';
import { keepQuiet, keepQuietEverywhere, keepStopped, mannerAt } from '../../messaging/site-choice.ts';
import { type Settings, type SettingsStore, settingsSchema } from '../../storage/settings.ts';

/** Settings that are kept in this test alone. */
function holdSettings(first: Partial<Settings> = {}): SettingsStore {
  let held = settingsSchema.parse(first);
  return {
    read: async () => held,
    change: async (part) => {
      held = settingsSchema.parse({ ...held, ...part });
      return held;
    },
    watch: () => () => undefined,
  };
}

describe('how Vigil shows itself on a page', () => {
  it.each([
    ['painted', {}, 'https://herald.example/news'],
    ['painted', { quiet: { everywhere: false, sites: ['https://herald.example'] } }, 'https://other.example/'],
    ['painted', { quiet: { everywhere: false, sites: ['https://herald.example'] } }, 'http://herald.example/'],
    ['painted', { stopped: ['https://herald.example'] }, undefined],
    ['quiet', { quiet: { everywhere: false, sites: ['https://herald.example'] } }, 'https://herald.example/news?a=1'],
    ['quiet', { quiet: { everywhere: true, sites: [] } }, 'https://other.example/'],
    ['quiet', { quiet: { everywhere: true, sites: [] } }, undefined],
    ['stopped', { stopped: ['https://herald.example'] }, 'https://herald.example/news'],
    [
      'stopped',
      { stopped: ['https://herald.example'], quiet: { everywhere: true, sites: [] } },
      'https://herald.example/',
    ],
  ] as const)('is %s under %o at %s', (manner, settings, address) => {
    expect(mannerAt(settingsSchema.parse(settings), address)).toBe(manner);
  });
});

describe('a choice for a site', () => {
  it('is kept once, and taken back', async () => {
    const store = holdSettings();
    await keepQuiet(store, 'https://herald.example/news', true);
    await keepQuiet(store, 'https://herald.example/sport', true);
    await keepStopped(store, 'https://gazette.example/', true);
    expect(await store.read()).toMatchObject({
      quiet: { everywhere: false, sites: ['https://herald.example'] },
      stopped: ['https://gazette.example'],
    });
    await keepQuiet(store, 'https://herald.example/', false);
    await keepStopped(store, 'https://gazette.example/a', false);
    expect(await store.read()).toMatchObject({ quiet: { sites: [] }, stopped: [] });
  });

  it('outlives quiet everywhere', async () => {
    const store = holdSettings({ quiet: { everywhere: false, sites: ['https://herald.example'] } });
    await keepQuietEverywhere(store, true);
    await keepQuietEverywhere(store, false);
    expect((await store.read()).quiet).toEqual({ everywhere: false, sites: ['https://herald.example'] });
  });

  it('is not made for what is no web address', async () => {
    const store = holdSettings();
    await keepQuiet(store, 'about:blank', true);
    await keepStopped(store, 'not an address', true);
    expect(await store.read()).toMatchObject({ quiet: { sites: [] }, stopped: [] });
  });

  it('is refused by the schema when it is anything else than addresses', () => {
    expect(() => settingsSchema.parse({ quiet: { everywhere: 'yes' } })).toThrow();
    expect(settingsSchema.parse({ quiet: {} }).quiet).toEqual({ everywhere: false, sites: [] });
  });
});
