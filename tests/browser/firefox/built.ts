// Before the first test: the builds that Firefox is given.
import { ensureBuilt } from '../../../scripts/build.mjs';

export async function setup(): Promise<void> {
  await ensureBuilt('firefox', 'released');
  await ensureBuilt('firefox', 'granted');
}
