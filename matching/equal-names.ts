// Knows given names that are one name in several languages: Yusuf and Iosif, Muhammad and Magomed.
import { keysOfSounds } from './keys.ts';
import { plainSounds } from './plain-sounds.ts';
import { isVowelless, readSounds } from './sounds.ts';
import { equalNames } from './tables/equal-names.ts';

let clusters: Map<string, number> | undefined;
const clusterKeys = new Set<number>();

/** Number of a word's cluster, from 1; 0 when it has none. Looked up by how it sounds, without silent letters. */
export function clusterOf(sounds: string): number {
  if (!clusters) {
    clusters = new Map();
    for (const [i, line] of equalNames.entries()) {
      for (const name of line.split(' ')) {
        if (name === '') continue;
        const plain = plainSounds(readSounds(name));
        if (!clusters.has(plain)) clusters.set(plain, i + 1);
        for (const key of keysOfSounds(readSounds(name), isVowelless(name), false)) clusterKeys.add(key);
      }
    }
  }
  return clusters.get(plainSounds(sounds)) ?? 0;
}

/** Whether a word with this key can be in a cluster at all. */
export function mayBeEqual(key: number): boolean {
  if (!clusters) clusterOf('');
  return clusterKeys.has(key);
}
