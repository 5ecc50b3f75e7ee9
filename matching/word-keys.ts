// Reads a printed word for the keys that it may be stored under, without making its forms.
import { visitEndings } from './endings.ts';
import { clustersOf, mayHaveCluster } from './equal-names.ts';
import { classesOfKey, collectKeys, keysOfSounds } from './keys.ts';
import { endingScriptOf, readOtherStems, shortestStem } from './word-forms.ts';

/** Keys of a word in all its forms. */
export interface WordKeys {
  /** Of the word as printed, its most likely one. */
  readonly own: number;
  /** Each once. */
  readonly keys: readonly number[];
  /** Classes of consonants of each form, once. */
  readonly classes: readonly number[];
  /** Clusters of equal given names that the word is in, or else its stems. */
  readonly clusters: readonly number[];
  /** Clusters of names that the word, or else its stems, may be short for, or of short forms of it. */
  readonly related: readonly number[];
}

const soundsOfAdded = /[^aeiouIAy]/u;
const nothing: readonly number[] = [];

/**
 * Keys of every form.
 *
 * @param own From `readStoredSounds`.
 */
export function readWordKeys(word: string, own: string, vowelless: boolean): WordKeys {
  const keys = keysOfSounds(own, vowelless, false);
  const first = keys[0] as number;
  const classes = [classesOfKey(first)];
  const note = (key: number) => {
    const found = classesOfKey(key);
    if (!classes.includes(found)) classes.push(found);
  };
  const ownClusters = clustersOf(own);
  let clusters = ownClusters ? [ownClusters.own] : nothing;
  let related = ownClusters?.related ?? nothing;
  const noteCluster = (stem: string) => {
    const found = clustersOf(stem);
    if (!found || clusters.includes(found.own)) return;
    clusters = [...clusters, found.own];
    if (found.related.length > 0) related = [...related, ...found.related];
  };
  const wantsCluster = !ownClusters && !vowelless;
  let lengths = 0;
  let others: string[] | undefined;
  visitEndings(own, endingScriptOf(word), ({ drop, add }) => {
    const left = own.length - drop;
    const doubled = drop > 1 && add === '' && left + 1 >= shortestStem;
    if (left + add.length >= shortestStem) {
      if (add !== '' && soundsOfAdded.test(add)) {
        others ??= [];
        others.push(own.slice(0, left) + add);
      } else lengths |= 1 << drop;
      if (wantsCluster && mayHaveCluster(own, left, add)) noteCluster(own.slice(0, left) + add);
    }
    if (doubled) {
      lengths |= 1 << (drop - 1);
      if (wantsCluster && mayHaveCluster(own, left + 1, '')) noteCluster(own.slice(0, left + 1));
    }
  });
  for (let drop = 0; lengths >> drop > 0; drop++) {
    if ((lengths >> drop) & 1) note(collectKeys(own.length - drop, keys));
  }
  for (const stem of readOtherStems(word, vowelless)) {
    others ??= [];
    others.push(stem);
    if (wantsCluster) noteCluster(stem);
  }
  if (others) {
    for (const stem of others) {
      const more = keysOfSounds(stem, vowelless, false);
      note(more[0] as number);
      for (const key of more) if (!keys.includes(key)) keys.push(key);
    }
  }
  return { own: first, keys, classes, clusters, related };
}
