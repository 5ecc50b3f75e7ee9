// What a view lets its reader do with a proof, wired to the records and to the background.
import { signal } from '@preact/signals';
import { formatEdtf } from '../../components/dates.ts';
import type { Sharing } from '../../components/evidence/sharing.ts';
import { language } from '../../components/i18n.ts';
import { requestArchive } from '../../messaging/archive-access.ts';
import { askBackground } from '../../messaging/ask-background.ts';
import type { ArchiveAsk } from '../../records/archive-ask.ts';
import type { ClipId } from '../../records/id.ts';
import type { Store } from '../../storage/store.ts';
import { askedAddress } from '../../workflows/archive-clip.ts';
import { citeProof, linkToProof } from '../../workflows/cite-proof.ts';

/** @param onFailure  Called when the background could not be asked. */
export function shareProofs({ archiveAsks, settings }: Store, onFailure: () => void): Sharing {
  const asks = signal<ReadonlyMap<ClipId, ArchiveAsk>>(new Map());
  const hasKeys = signal(false);
  archiveAsks.watch((list) => {
    asks.value = new Map(list.map((ask) => [ask.clip, ask]));
  });
  settings.watch(({ archiveKeys }) => {
    hasKeys.value = archiveKeys !== undefined;
  });

  async function archive(clip: ClipId, granted: Promise<boolean>): Promise<void> {
    // What the reader refuses to the browser is not asked for; nothing changes then.
    if (await granted) await askBackground({ kind: 'archive-clip', clip });
  }

  return {
    cite: (proof) => citeProof(proof, language.value, (date) => formatEdtf(date, 'long')),
    linkTo: linkToProof,
    archiveAddress: ({ source }) => source && askedAddress(source.address),
    askOf: (clip) => asks.value.get(clip),
    hasKeys: () => hasKeys.value,
    onArchive: (clip) => void archive(clip, requestArchive()).catch(onFailure),
    onDismiss: (clip) => void askBackground({ kind: 'forget-archive', clip }).catch(onFailure),
  };
}
