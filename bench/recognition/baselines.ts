// What a user could pick instead of the matching room, each as a likeness of two names.
import anyAscii from 'any-ascii';
import compareDamerau from 'damerau-levenshtein';
import { doubleMetaphone } from 'double-metaphone';
import Fuse from 'fuse.js';
import { token_set_ratio } from 'fuzzball';
import compareJaroWinkler from 'jaro-winkler';

/** A way to compare; the score is from 0 to 1, 0 where it finds nothing. */
export interface Baseline {
  readonly name: string;
  readonly compare: (stored: string, printed: string) => number;
}

/** Words in Latin letters without accents. */
function foldWords(name: string): string[] {
  return anyAscii(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}

/** The worst of the best partners of the stored words, in any order; every stored word needs one. */
function leastOfWords(stored: string, printed: string, likeness: (one: string, other: string) => number): number {
  const left = foldWords(printed);
  let least = 1;
  for (const word of foldWords(stored)) {
    let best = -1;
    let bestAt = -1;
    for (const [i, other] of left.entries()) {
      const found = likeness(word, other);
      if (found > best) [best, bestAt] = [found, i];
    }
    if (bestAt < 0) return 0;
    left.splice(bestAt, 1);
    least = Math.min(least, best);
  }
  return least;
}

function shareKey(one: string, other: string): number {
  const keys = doubleMetaphone(one);
  return doubleMetaphone(other).some((key: string) => key !== '' && keys.includes(key)) ? 1 : 0;
}

export const baselines: readonly Baseline[] = [
  // What Aho–Corasick finds: the stored spelling itself, in small letters.
  {
    name: 'exact (Aho–Corasick)',
    compare: (stored, printed) => (` ${printed} `.toLowerCase().includes(` ${stored} `.toLowerCase()) ? 1 : 0),
  },
  {
    name: 'any-ascii, any order',
    compare: (stored, printed) => leastOfWords(stored, printed, (one, other) => (one === other ? 1 : 0)),
  },
  { name: 'double metaphone', compare: (stored, printed) => leastOfWords(stored, printed, shareKey) },
  {
    name: 'Damerau–Levenshtein',
    compare: (stored, printed) => leastOfWords(stored, printed, (one, other) => compareDamerau(one, other).similarity),
  },
  { name: 'Jaro–Winkler', compare: (stored, printed) => leastOfWords(stored, printed, compareJaroWinkler) },
  {
    name: 'Fuse.js',
    compare: (stored, printed) => {
      const [hit] = new Fuse([foldWords(printed).join(' ')], { includeScore: true, threshold: 1 }).search(
        foldWords(stored).join(' ').slice(0, 32),
      );
      return hit ? 1 - (hit.score ?? 1) : 0;
    },
  },
  {
    name: 'fuzzball',
    compare: (stored, printed) => token_set_ratio(foldWords(stored).join(' '), foldWords(printed).join(' ')) / 100,
  },
];
