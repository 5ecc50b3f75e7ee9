// Knows given names that are one name in several languages: Yusuf and Iosif, Muhammad and Magomed.
import { readSounds } from './sounds.ts';
import { equalNames } from './tables/equal-names.ts';

let clusters: Map<string, number> | undefined;

/** Number of a word's cluster, from 1; 0 when it has none. Looked up by how it sounds, without silent letters. */
export function clusterOf(sounds: string): number {
  if (!clusters) {
    clusters = new Map();
    for (const [i, line] of equalNames.entries()) {
      for (const name of line.split(' ')) {
        if (name === '') continue;
        const plain = plainSounds(readSounds(name));
        if (!clusters.has(plain)) clusters.set(plain, i + 1);
      }
    }
  }
  return clusters.get(plainSounds(sounds)) ?? 0;
}

/** Sounds that spellings of one given name hardly ever tell apart, made one. */
function plainSounds(sounds: string): string {
  return sounds
    .replace(/[XG]/gu, 'h')
    .replace(/[yI]/gu, 'i')
    .replace(/A/gu, 'a')
    .replace(/w/gu, 'v')
    .replace(/q/gu, 'k')
    .replace(/(?<=[aeiou])h/gu, '')
    .replace(/yo/gu, 'o')
    .replace(/(.)\1+/gu, '$1');
}
