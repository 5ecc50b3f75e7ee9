// What can be done with a proof beside reading it; given once to a whole view, because proofs stand in every list of it.
import { createContext } from 'preact';
import type { Citation } from '../../exchange/citation/parts.ts';
import type { ArchiveAsk } from '../../records/archive-ask.ts';
import type { Proof } from '../../records/history.ts';
import type { ClipId } from '../../records/id.ts';

export interface ProofLink {
  readonly address: string;
  /** Of a PDF, where the link opens a page instead of a passage. */
  readonly page: number | undefined;
}

export interface Sharing {
  /** In the language of the interface. Undefined where the source was never kept. */
  readonly cite: (proof: Proof) => Citation | undefined;
  readonly linkTo: (proof: Proof) => ProofLink | undefined;
  /** What the third party would be told; undefined for what is not on the web. */
  readonly archiveAddress: (proof: Proof) => string | undefined;
  readonly askOf: (clip: ClipId) => ArchiveAsk | undefined;
  /** Whether the third party would know who asks. */
  readonly hasKeys: () => boolean;
  /** Called in the very click: the browser is asked for its permission first. */
  readonly onArchive: (clip: ClipId) => void;
  readonly onDismiss: (clip: ClipId) => void;
}

/** Undefined in a view that only shows. */
export const SharingContext = createContext<Sharing | undefined>(undefined);
