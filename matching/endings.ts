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

/** Longest ending in sounds. */
export const longestEnding = 6;

/** Ways to undo the endings of one script, by how an ending sounds. */
class EndingTable {
  /** By `addSound` over the sounds of the ending, last first. */
  private readonly byHash = new Map<number, { readonly sounds: string; readonly undoings: Undoing[] }>();

  constructor(all: readonly EndingGroup[]) {
    for (const { language, label, endings } of all) {
      for (const entry of endings.split(' ')) {
        const [ending = '', nominative = ''] = entry.split('>');
        const sounds = readSounds(ending);
        let hash = 0;
        for (let i = sounds.length - 1; i >= 0; i--) hash = addSound(hash, sounds.charCodeAt(i));
        const undoing = { drop: sounds.length, add: readSounds(nominative), language, label };
        const sharing = this.byHash.get(hash);
        if (sharing) sharing.undoings.push(undoing);
        else this.byHash.set(hash, { sounds, undoings: [undoing] });
      }
    }
  }

  /** Ways to undo an ending that `sounds` end with, by its hash. */
  at(hash: number, sounds: string): readonly Undoing[] | undefined {
    const found = this.byHash.get(hash);
    return found !== undefined && sounds.endsWith(found.sounds) ? found.undoings : undefined;
  }
}

/** Adds the sound before to the hash of an ending; 30 bits, a small number for the engine. */
function addSound(hash: number, sound: number): number {
  return (Math.imul(hash, 0x5bd1e995) + sound + 1) & 0x3fff_ffff;
}

const tables = new Map<EndingScript, EndingTable>();

/**
 * Visits every way to take an ending off a word.
 *
 * @param sounds Of the word, in signs of `soundAlphabet`.
 * @param leaving Sounds that must be left before an ending, at least.
 */
export function visitEndings(
  sounds: string,
  script: EndingScript,
  leaving: number,
  visit: (undoing: Undoing) => void,
): void {
  let table = tables.get(script);
  if (!table) {
    table = new EndingTable(groups[script]);
    tables.set(script, table);
  }
  const most = Math.min(longestEnding, sounds.length - leaving);
  let hash = 0;
  for (let length = 1; length <= most; length++) {
    hash = addSound(hash, sounds.charCodeAt(sounds.length - length));
    const undoings = table.at(hash, sounds);
    if (undoings !== undefined) for (let i = 0; i < undoings.length; i++) visit(undoings[i] as Undoing);
  }
}
