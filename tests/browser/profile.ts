// A new, empty profile for a browser, which nothing of the user's own can touch.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Profile {
  readonly folder: string;
  /** Where downloads land. */
  readonly downloads: string;
  /** Removes it; a browser that is still ending may hold its files for a moment. */
  remove(): void;
}

/** Stands in the project's own `.output`, because a browser in a snap sees neither `/tmp` nor another user's files. */
export function createProfile(): Profile {
  const parent = join(import.meta.dirname, '..', '..', '.output', 'profiles');
  mkdirSync(parent, { recursive: true });
  const base = mkdtempSync(join(parent, 'browser-'));
  const folder = join(base, 'profile');
  const downloads = join(base, 'downloads');
  mkdirSync(folder);
  mkdirSync(downloads);
  return {
    folder,
    downloads,
    remove: () => rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  };
}
