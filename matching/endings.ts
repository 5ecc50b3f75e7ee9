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

const slots = 1 << 12;

/** One ending with every way to undo it. */
interface Ending {
  readonly sounds: string;
  readonly undoings: Undoing[];
}

/** Ways to undo the endings of one script, by how an ending sounds. */
class EndingTable {
  /** Places in `endings`, from 1, by `addSound` over the sounds of the ending, last first; 0 where there is none. */
  private readonly places = new Uint16Array(slots);
  private readonly hashes = new Int32Array(slots);
  private readonly endings: Ending[] = [];

  constructor(all: readonly EndingGroup[]) {
    for (const { language, label, endings } of all) {
      for (const entry of endings.split(' ')) {
        const [ending = '', nominative = ''] = entry.split('>');
        const sounds = readSounds(ending);
        let hash = 0;
        for (let i = sounds.length - 1; i >= 0; i--) hash = addSound(hash, sounds.charCodeAt(i));
        this.open(hash, sounds).undoings.push({ drop: sounds.length, add: readSounds(nominative), language, label });
      }
    }
  }

  /** Ways to undo an ending that `sounds` end with, by its hash. */
  at(hash: number, sounds: string): readonly Undoing[] | undefined {
    const place = this.places[this.slotOf(hash)] as number;
    if (place === 0) return undefined;
    const ending = this.endings[place - 1] as Ending;
    return sounds.endsWith(ending.sounds) ? ending.undoings : undefined;
  }

  private open(hash: number, sounds: string): Ending {
    const slot = this.slotOf(hash);
    if (this.places[slot] === 0) {
      this.hashes[slot] = hash;
      this.places[slot] = this.endings.push({ sounds, undoings: [] });
    }
    return this.endings[(this.places[slot] as number) - 1] as Ending;
  }

  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    while (this.places[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & (slots - 1);
    return slot;
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
 * @param sounds Of the word, in signs of `soundAlphabet`; one at least is left before an ending.
 */
export function visitEndings(sounds: string, script: EndingScript, visit: (undoing: Undoing) => void): void {
  let table = tables.get(script);
  if (!table) {
    table = new EndingTable(groups[script]);
    tables.set(script, table);
  }
  const most = Math.min(longestEnding, sounds.length - 1);
  let hash = 0;
  for (let length = 1; length <= most; length++) {
    hash = addSound(hash, sounds.charCodeAt(sounds.length - length));
    const undoings = table.at(hash, sounds);
    if (undoings !== undefined) for (let i = 0; i < undoings.length; i++) visit(undoings[i] as Undoing);
  }
}
