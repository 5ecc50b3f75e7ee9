// What became of a clip's passage on the page as it is now.
import type { ClipId } from './id.ts';

/** A part of two texts: in both, only in the one that was clipped, or only in the one that stands there now. */
export interface DifferencePart {
  readonly kind: 'kept' | 'dropped' | 'added';
  readonly text: string;
}

export interface ClipFinding {
  readonly clip: ClipId;
  /** `moved`: word for word, but not where it stood. */
  readonly state: 'same' | 'moved' | 'changed' | 'gone';
  /** The passage as it stands now, to show it in the page; undefined when it is gone. */
  readonly now?: { readonly frame: number; readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** It is written in another script. */
  readonly isOtherScript: boolean;
  /** What was clipped beside what stands there, word by word; undefined when both are the same or nothing is left. */
  readonly difference?: readonly DifferencePart[];
  /** Whether what differs is only the paragraph around the passage. */
  readonly isOnlyAround: boolean;
}
