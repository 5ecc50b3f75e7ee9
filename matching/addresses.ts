// Finds people who are called by given name and father's name, once they were named in full.

import { lastBefore } from './bearers.ts';
import { compareWords, type WordSounds } from './compare-words.ts';
import { clusterOf } from './equal-names.ts';
import type { FamilyHit } from './family-hit.ts';
import { foldLetters } from './fold.ts';
import { commaGap, lineGap, spaceGap } from './gaps.ts';
import { isCalled, startsSentence } from './given-in-front.ts';
import { keyOfCluster, keysOfSounds } from './keys.ts';
import type { KnownFamily } from './known-families.ts';
import { coreRole, patronymicRole } from './name-lists.ts';
import { looksFamily } from './parse-name.ts';
import { writeSounds } from './sounds.ts';
import type { TextRow } from './text-row.ts';
import type { TextWord } from './text-words.ts';

/** A father's name that is not known says nothing, so the full mention has to stand in about the same paragraph. */
const nearby = 60;
const dearestFather = 10;
const fatherKnown = 0.9;
const fatherUnknown = 0.6;

/**
 * Every *Iroda Karimovna* where one person of that given name was named in full before, with no other father.
 *
 * @param taken Words that belong to a mention already.
 */
export function findAddresses(row: TextRow, families: readonly KnownFamily[], taken: ReadonlySet<number>): FamilyHit[] {
  const hits: FamilyHit[] = [];
  let byKey: ReadonlyMap<number, readonly Called[]> | undefined;
  for (const at of row.telling) {
    const father = row.words[at] as TextWord;
    if (father.role !== patronymicRole || taken.has(at) || taken.has(at - 1)) continue;
    const given = row.words[at - 1];
    if (!given?.nameLike || given.role !== coreRole || row.gaps[at - 1] !== spaceGap || goesWithFamily(row, at))
      continue;
    byKey ??= groupByGiven(families);
    const called = new Set<Called>();
    for (const key of [given.ownKey, ...given.keys])
      for (const one of byKey.get(key) ?? []) if (lastBefore(one.places, at) !== undefined) called.add(one);
    const people = [...called].filter((one) => isCalled(given, one.given));
    const children = people.filter((one) => one.father && isFather(father, one.father));
    const [one] = children.length > 0 ? children : people;
    const ids = new Set((children.length > 0 ? children : people).map(({ who }) => who));
    if (!one || ids.size > 1) continue;
    const near = at - (lastBefore(one.places, at) ?? 0) <= nearby;
    if (children.length === 0 && (one.father || !near)) continue;
    const score = children.length > 0 ? fatherKnown : fatherUnknown;
    hits.push({ from: at - 1, to: at, who: [one.who], score, code: 'seen-before' });
  }
  return hits;
}

/** Somebody by one of their given names. */
interface Called {
  readonly who: string;
  readonly given: WordSounds;
  readonly father: WordSounds | undefined;
  /** Words at which they were named in full, ascending. */
  readonly places: number[];
}

/** A family name beside it makes it a full name, of whomever. */
function goesWithFamily(row: TextRow, at: number): boolean {
  const { words, gaps } = row;
  const isFamily = (i: number) => {
    const word = words[i];
    if (!word?.nameLike || word.role !== coreRole || word.uncased) return false;
    return !startsSentence(row, i) || looksFamily(foldLetters(word.text));
  };
  const joins = (gap: number | undefined) => gap === spaceGap || gap === lineGap;
  return (
    (joins(gaps[at]) && isFamily(at + 1)) || ((joins(gaps[at - 2]) || gaps[at - 2] === commaGap) && isFamily(at - 2))
  );
}

/** By all keys of their given names. */
function groupByGiven(families: readonly KnownFamily[]): ReadonlyMap<number, readonly Called[]> {
  const people = new Map<string, Called>();
  for (const { who, given, father, times, nearCase } of families) {
    if (nearCase) continue;
    for (const own of given) {
      const label = `${writeSounds(own.sounds)} ${father ? writeSounds(father.sounds) : ''} ${who}`;
      const known = people.get(label) ?? { who, given: own, father, places: [] };
      for (const time of times) known.places.push(time);
      people.set(label, known);
    }
  }
  const byKey = new Map<number, Called[]>();
  for (const called of people.values()) {
    called.places.sort((one, other) => one - other);
    const sounds = writeSounds(called.given.sounds);
    const cluster = clusterOf(sounds);
    const keys = keysOfSounds(sounds, called.given.vowelless, true);
    for (const key of cluster > 0 ? [...keys, keyOfCluster(cluster)] : keys)
      byKey.set(key, [...(byKey.get(key) ?? []), called]);
  }
  return byKey;
}

function isFather(read: TextWord, stored: WordSounds): boolean {
  return read.forms.some((form) => {
    const limit = dearestFather * Math.max(form.sounds.length, stored.sounds.length);
    return compareWords(form, stored, limit) <= limit;
  });
}
