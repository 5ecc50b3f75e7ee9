// The proofs of a history by the source they were read in, each clip once.
import type { Clip } from '../../records/clip.ts';
import type { HistoryEntry } from '../../records/history.ts';
import type { Source } from '../../records/source.ts';

export interface SourceClips {
  readonly source: Source;
  readonly clips: readonly Clip[];
}

/** In the order in which the history first names them. */
export function groupProofs(history: readonly HistoryEntry[]): SourceClips[] {
  const groups = new Map<string, { source: Source; clips: Map<string, Clip> }>();
  for (const { proofs } of history) {
    for (const { clip, source } of proofs) {
      if (source === undefined) continue;
      const group = groups.get(source.id) ?? { source, clips: new Map() };
      group.clips.set(clip.id, clip);
      groups.set(source.id, group);
    }
  }
  return [...groups.values()].map(({ source, clips }) => ({ source, clips: [...clips.values()] }));
}
