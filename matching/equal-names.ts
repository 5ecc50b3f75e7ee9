// Knows given names that are one name in several languages: Yusuf and Iosif, Muhammad and Magomed.
import { keysOfSounds } from './keys.ts';
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

/** Sounds that spellings of one given name hardly ever tell apart. */
const oneSound: Readonly<Record<string, string>> = {
  X: 'h',
  G: 'h',
  y: 'i',
  I: 'i',
  A: 'a',
  w: 'v',
  q: 'k',
  L: 'g',
  Q: 'C',
};
const vowels = 'aeiou';

/** Such sounds made one, an h after a vowel and doubles left out. */
function plainSounds(sounds: string): string {
  let plain = '';
  let last = '';
  for (let i = 0; i < sounds.length; i++) {
    const sound = sounds.charAt(i);
    const one = oneSound[sound] ?? sound;
    if (one === last || (one === 'h' && last !== '' && vowels.includes(last))) continue;
    plain += one;
    last = one;
  }
  return plain;
}
