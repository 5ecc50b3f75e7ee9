// Knows given names that are one name in several languages: Yusuf and Iosif, Muhammad and Magomed.
import { hashPlain, plainSounds } from './plain-sounds.ts';
import { readSounds } from './sounds.ts';
import { equalNames } from './tables/equal-names.ts';

interface Clusters {
  readonly byPlain: ReadonlyMap<string, number>;
  /** One bit for each hash of plain sounds that some name of a cluster has. */
  readonly filter: Uint8Array;
}

let known: Clusters | undefined;
const filterBits = 1 << 16;

function readClusters(): Clusters {
  if (known) return known;
  const byPlain = new Map<string, number>();
  const filter = new Uint8Array(filterBits >> 3);
  for (const [i, line] of equalNames.entries()) {
    for (const name of line.split(' ')) {
      if (name === '') continue;
      const sounds = readSounds(name);
      const plain = plainSounds(sounds);
      if (!byPlain.has(plain)) byPlain.set(plain, i + 1);
      const bit = hashPlain(sounds, sounds.length, '') & (filterBits - 1);
      filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
    }
  }
  known = { byPlain, filter };
  return known;
}

/** Number of a word's cluster, from 1; 0 when it has none. Looked up by how it sounds, without silent letters. */
export function clusterOf(sounds: string): number {
  return mayHaveCluster(sounds, sounds.length, '') ? (readClusters().byPlain.get(plainSounds(sounds)) ?? 0) : 0;
}

/** Whether the first `length` sounds with `added` behind them can be in a cluster; quick, and never wrongly no. */
export function mayHaveCluster(sounds: string, length: number, added: string): boolean {
  const bit = hashPlain(sounds, length, added) & (filterBits - 1);
  return (((readClusters().filter[bit >> 3] as number) >> (bit & 7)) & 1) === 1;
}
