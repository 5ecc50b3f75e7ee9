// Lists the pairs of keys under which a stored name is found.
import { listJoinedKeys } from './joined-keys.ts';
import { keyOfInitial, keyOfStoredInitial } from './keys.ts';
import { coreRole, familyRole, initialRole, patronymicRole } from './name-lists.ts';
import type { NameWord } from './parse-name.ts';

/** Takes the pairs in. */
export interface PairSink {
  /** Two keys with the places of their words; equal places where one of the keys is of several words. */
  addPair(one: number, onePlace: number, other: number, otherPlace: number): void;
  /** A key that no single word of the name has. */
  addKey(key: number): void;
}

const mostPaired = 6;

/** Whether a word counts as a given or a family name. */
export function isCore({ role }: NameWord): boolean {
  return role === coreRole || role === familyRole;
}

/**
 * Lists every pair of one name.
 *
 * @param keys Keys of each word.
 * @param sure Whether its family name was marked.
 */
export function listPairs(
  words: readonly NameWord[],
  keys: readonly (readonly number[])[],
  sure: boolean,
  sink: PairSink,
): void {
  const cores = [...words.keys()].filter((i) => isCore(words[i] as NameWord));
  const paired = cores.slice(0, mostPaired);
  const isFamily = (place: number | undefined) => words[place ?? -1]?.role === familyRole;
  const firstKey = (place: number) => keys[place]?.[0] as number;
  const soundsOf = (place: number) => (words[place] as NameWord).sounds;
  for (const [a, one] of paired.entries()) {
    for (const other of paired.slice(a + 1)) {
      // A family name that is known for sure has to be there, so other pairs need no looking up.
      if (sure && !isFamily(one) && !isFamily(other)) continue;
      for (const key of keys[one] ?? []) for (const second of keys[other] ?? []) sink.addPair(key, one, second, other);
    }
  }
  // Neighbours written as one word elsewhere, beside a third.
  for (let a = 0; a + 1 < paired.length && paired.length > 2; a++) {
    const one = paired[a] as number;
    const two = paired[a + 1] as number;
    for (const joined of listJoinedKeys(firstKey(one), soundsOf(one), firstKey(two), soundsOf(two))) {
      sink.addKey(joined);
      for (const third of paired) {
        if (third !== one && third !== two) sink.addPair(joined, third, firstKey(third), third);
      }
    }
  }
  addInitials(words, keys, cores, sure, sink);
  // A given name and a father's name, as people are addressed.
  const father = words.findIndex(({ role }) => role === patronymicRole);
  if (father >= 0) {
    for (const place of paired) {
      if (isFamily(place)) continue;
      for (const key of keys[place] ?? []) sink.addPair(key, place, firstKey(father), father);
    }
  }
  // A stored initial has a say where no other word stands beside the family name.
  const initial = words.findIndex(({ role }) => role === initialRole);
  const [only] = cores;
  if (initial >= 0 && only !== undefined && cores.length === 1) {
    const { sounds } = words[initial] as NameWord;
    sink.addKey(keyOfStoredInitial(sounds));
    for (const key of keys[only] ?? []) {
      sink.addPair(key, only, keyOfInitial(sounds), initial);
      sink.addPair(key, only, keyOfStoredInitial(sounds), initial);
    }
  }
}

/** The first word for an initial, beside the last, and the last beside the first: whichever is the family name. */
function addInitials(
  words: readonly NameWord[],
  keys: readonly (readonly number[])[],
  cores: readonly number[],
  sure: boolean,
  sink: PairSink,
): void {
  const first = cores[0];
  const last = cores.at(-1);
  if (first === undefined || last === undefined || first === last) return;
  const familyFirst = words[first]?.role === familyRole;
  const addBeside = (initial: number, whole: number) => {
    const { sounds } = words[initial] as NameWord;
    for (const key of keys[whole] ?? []) sink.addPair(key, whole, keyOfInitial(sounds), initial);
  };
  if (!sure || !familyFirst) addBeside(first, last);
  if (!sure || familyFirst) addBeside(last, first);
}
