// What was clipped from this very page before.
import { composeHistory, type HistoryEntry } from '../records/history.ts';
import type { Vault } from '../storage/vault.ts';
import { readProofs } from './open-person.ts';
import { isSameSource } from './same-source.ts';
import { addressOf } from './try-sample.ts';

/** Facts with proof from the page at an address, newest first; empty when nothing was clipped there. */
export async function listClippedHere(vault: Vault, address: string): Promise<HistoryEntry[]> {
  const sources = (await vault.readType('source')).filter((source) =>
    isSameSource([addressOf(address)], [source.address, source.canonical]),
  );
  const clips = (await Promise.all(sources.map((source) => vault.readLinking(source.id)))).flat();
  const linking = (await Promise.all(clips.map((clip) => vault.readLinking(clip.id)))).flat();
  const facts = new Map(linking.flatMap((record) => (record.type === 'fact' ? [[record.id, record]] : [])));
  return composeHistory(await readProofs(vault, [...facts.values()]));
}
