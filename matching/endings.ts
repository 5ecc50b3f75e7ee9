// Takes case endings off a word, in sounds, so that an inflected name meets the one that is stored.
import { readSounds } from './sounds.ts';
import { arabicEndings, cyrillicEndings, type EndingGroup, latinEndings, otherEndings } from './tables/endings.ts';

/** One way to undo an ending: drop so many sounds, put these in their place. */
export interface Undoing {
  readonly drop: number;
  readonly add: string;
  readonly language: string;
  readonly label: string;
}

/** Scripts that have endings of their own. */
export type EndingScript = 'Latn' | 'Cyrl' | 'Arab' | 'other';

const groups: Readonly<Record<EndingScript, readonly EndingGroup[]>> = {
  Latn: latinEndings,
  Cyrl: cyrillicEndings,
  Arab: arabicEndings,
  other: otherEndings,
};

const prepared = new Map<EndingScript, ReadonlyMap<string, readonly Undoing[]>>();

/** Longest ending in sounds. */
export const longestEnding = 6;

/** Ways to undo endings, by how the ending sounds. */
export function endingsOfScript(script: EndingScript): ReadonlyMap<string, readonly Undoing[]> {
  const known = prepared.get(script);
  if (known) return known;
  const bySound = new Map<string, Undoing[]>();
  for (const { language, label, endings } of groups[script]) {
    for (const entry of endings.split(' ')) {
      const [ending = '', nominative = ''] = entry.split('>');
      const sounds = readSounds(ending);
      const undoing = { drop: sounds.length, add: readSounds(nominative), language, label };
      const sharing = bySound.get(sounds);
      if (sharing) sharing.push(undoing);
      else bySound.set(sounds, [undoing]);
    }
  }
  prepared.set(script, bySound);
  return bySound;
}
