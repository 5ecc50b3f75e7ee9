// What was clipped from this very page before, also under another address of the same article.
import { isSameText } from '../anchoring/fingerprint.ts';
import { composeHistory, type HistoryEntry } from '../records/history.ts';
import type { Source } from '../records/source.ts';
import type { Vault } from '../storage/vault.ts';
import { readProofs } from './open-person.ts';
import { isTwinSource } from './same-source.ts';
import { addressOf } from './try-sample.ts';

/** A page as far as it is known. */
export interface PageHere {
  readonly address: string;
  /** As it calls itself. */
  readonly canonical?: string | undefined;
  /** Of its text. */
  readonly fingerprint?: string | undefined;
}

/** Whether a source is this page: by any of their addresses, or by their text. */
export function isFromPage(source: Source, { address, canonical, fingerprint }: PageHere): boolean {
  if (isTwinSource([addressOf(address), canonical], [source.address, source.canonical])) return true;
  return fingerprint !== undefined && source.fingerprint !== undefined && isSameText(fingerprint, source.fingerprint);
}

/** Facts with proof from a page, newest first; empty when nothing was clipped there. */
export async function listClippedHere(vault: Vault, page: PageHere): Promise<HistoryEntry[]> {
  const sources = (await vault.readType('source')).filter((source) => isFromPage(source, page));
  const clips = (await Promise.all(sources.map((source) => vault.readLinking(source.id)))).flat();
  const linking = (await Promise.all(clips.map((clip) => vault.readLinking(clip.id)))).flat();
  const facts = new Map(linking.flatMap((record) => (record.type === 'fact' ? [[record.id, record]] : [])));
  return composeHistory(await readProofs(vault, [...facts.values()]));
}
