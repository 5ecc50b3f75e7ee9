// What the user chose: where to read, in what language, how quietly.
import { z } from 'zod';
import { archiveKeys } from '../records/archive-ask.ts';
import { recognition } from '../records/recognition.ts';
import type { Things } from './things.ts';

export const settingsSchema = z.object({
  /** Where Vigil may read. The browser holds the permission itself; this is what the user asked for. */
  reading: z.enum(['everywhere', 'chosen', 'clicked']).default('clicked'),
  /** Sites as the user named them when `reading` is `chosen`: `https://example.org`. */
  sites: z.array(z.string()).default([]),
  /** Sites never read, whatever `reading` says. */
  stopped: z.array(z.string()).default([]),
  /** Where nothing is added to a page: those who are named there show in the panel alone. */
  quiet: z.object({ everywhere: z.boolean().default(false), sites: z.array(z.string()).default([]) }).prefault({}),
  /** BCP 47 of the interface; undefined follows the browser. */
  language: z.enum(['en', 'ru']).optional(),
  /** When a clip keeps a copy of its page: only where its reader asks, or always. */
  copies: z.enum(['asked', 'always']).default('asked'),
  recognition: recognition.prefault({}),
  /** What the reader's account at the Wayback Machine is known by; undefined where there is none. */
  archiveKeys: archiveKeys.optional(),
  welcomed: z.boolean().default(false),
});
export type Settings = z.infer<typeof settingsSchema>;

const id = 'settings';

export interface SettingsStore {
  read(): Promise<Settings>;
  change(part: Partial<Settings>): Promise<Settings>;
  watch(listener: (settings: Settings) => void): () => void;
}

export function createSettings(things: Things): SettingsStore {
  const read = async () => {
    const bytes = await things.read(id);
    return settingsSchema.parse(bytes === undefined ? {} : JSON.parse(new TextDecoder().decode(bytes)));
  };
  return {
    read,
    async change(part) {
      const settings = settingsSchema.parse({ ...(await read()), ...part });
      await things.write(id, new TextEncoder().encode(JSON.stringify(settings)));
      return settings;
    },
    watch: (listener) => things.watch(id, () => void read().then(listener)),
  };
}
