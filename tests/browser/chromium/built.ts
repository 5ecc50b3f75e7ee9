// Before the first test: the builds that Chromium is given.
import { ensureBuilt } from '../../../scripts/build.mjs';

export async function setup(): Promise<void> {
  await ensureBuilt('chrome', 'released');
  await ensureBuilt('chrome', 'granted');
}
