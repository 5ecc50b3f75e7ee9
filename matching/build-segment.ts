// Lays names out as a segment, in slices so that nothing else has to wait.
import { clusterOf } from './equal-names.ts';
import { hashHanNames, respellChineseName } from './find-han.ts';
import { joinKeys, keyOfCluster, keyOfInitial, keyOfStoredInitial, keysOfSounds, pairKeys, scatter } from './keys.ts';
import { coreRole, familyRole, initialRole, patronymicRole } from './name-lists.ts';
import type { NamedCase, NamedPerson } from './names.ts';
import { type NameWord, type ParsedName, parseName } from './parse-name.ts';
import { hashPhrase } from './phrases.ts';
import { scriptNumber } from './scripts.ts';
import { buildPostings, type CaseNote, type Segment, valueSpan } from './segment.ts';
import { numberSounds } from './sounds.ts';
import { splitTokens } from './tokens.ts';

export const weakName = 1;
export const sureFamily = 2;

export const strongPhrase = 0;
export const weakPhrase = 1;
export const referencePhrase = 3;
/** A name as Han text is searched for it, see `find-han.ts`. */
export const hanPhrase = 4;

const mostPaired = 6;
const mostWords = 12;

interface Draft {
  readonly whoIds: string[];
  readonly whoKinds: number[];
  readonly words: Map<string, number>;
  readonly wordStarts: number[];
  readonly wordSounds: number[];
  readonly wordKeys: number[];
  readonly wordAllKeys: (readonly number[])[];
  readonly wordScripts: number[];
  readonly wordClusters: number[];
  readonly nameWho: number[];
  readonly nameFlags: number[];
  readonly nameStarts: number[];
  readonly nameWords: number[];
  readonly pairs: number[];
  readonly phrases: number[];
  readonly phraseLengths: number[];
  readonly phraseHashes: number[];
  readonly phraseWho: number[];
  readonly phraseKinds: number[];
  /** Keys that no single word has: joined words, stored initials. */
  readonly otherKeys: number[];
  readonly caseNotes: CaseNote[];
}

/** Starts with nothing. */
function startDraft(): Draft {
  return {
    whoIds: [],
    whoKinds: [],
    words: new Map(),
    wordStarts: [0],
    wordSounds: [],
    wordKeys: [],
    wordAllKeys: [],
    wordScripts: [],
    wordClusters: [],
    nameWho: [],
    nameFlags: [],
    nameStarts: [0],
    nameWords: [],
    pairs: [],
    phrases: [],
    phraseLengths: [],
    phraseHashes: [],
    phraseWho: [],
    phraseKinds: [],
    otherKeys: [],
    caseNotes: [],
  };
}

/**
 * Lays out people and cases; yields after every `slice` of them with how many are done.
 *
 * @param slice People between two rests; 500 take about 10 ms.
 */
export function* layOutNames(
  people: readonly NamedPerson[],
  cases: readonly NamedCase[],
  slice = 500,
): Generator<number, Segment> {
  const draft = startDraft();
  let done = 0;
  for (const person of people) {
    const who = addWho(draft, person.id, 0);
    for (const { text, strength, off } of person.spellings) {
      if (off) continue;
      addPhrase(draft, text, who, strength === 'weak' ? weakPhrase : strongPhrase);
      for (const name of [text, ...respellChineseName(text)]) addName(draft, parseName(name), who, strength === 'weak');
      if (strength !== 'weak') for (const hashes of hashHanNames(text)) addHashes(draft, hashes, who, hanPhrase);
    }
    if (++done % slice === 0) yield done;
  }
  for (const { id, names, references, members, places } of cases) {
    const who = addWho(draft, id, 1);
    for (const reference of references) addPhrase(draft, reference, who, referencePhrase);
    draft.caseNotes.push({ who, names, members, places });
    if (++done % slice === 0) yield done;
  }
  return finishSegment(draft);
}

function addWho(draft: Draft, id: string, kind: number): number {
  draft.whoKinds.push(kind);
  return draft.whoIds.push(id) - 1;
}

function addPhrase(draft: Draft, text: string, who: number, kind: number): void {
  addHashes(draft, splitTokens(text).hashes, who, kind);
}

function addHashes(draft: Draft, hashes: ArrayLike<number>, who: number, kind: number): void {
  const first = hashes[0];
  if (first === undefined || hashes.length > 255) return;
  const phrase = draft.phraseWho.push(who) - 1;
  draft.phraseLengths.push(hashes.length);
  draft.phraseHashes.push(hashPhrase(hashes, 0, hashes.length));
  draft.phraseKinds.push(kind);
  draft.phrases.push(first * valueSpan + phrase);
}

function addWord(draft: Draft, { text, sounds, vowelless }: NameWord): number {
  const script = scriptNumber(text) * 2 + (vowelless ? 1 : 0);
  const label = sounds + String.fromCharCode(0x30 + script);
  const known = draft.words.get(label);
  if (known !== undefined) return known;
  const word = draft.words.size;
  draft.words.set(label, word);
  for (const sound of numberSounds(sounds)) draft.wordSounds.push(sound);
  draft.wordStarts.push(draft.wordSounds.length);
  const keys = keysOfSounds(sounds, vowelless, true);
  const cluster = clusterOf(sounds);
  draft.wordKeys.push(keys[0] as number);
  draft.wordAllKeys.push(cluster > 0 ? [...keys, keyOfCluster(cluster)] : keys);
  draft.wordScripts.push(script);
  draft.wordClusters.push(cluster);
  return word;
}

function addName(draft: Draft, parsed: ParsedName, who: number, weak: boolean): void {
  const words = parsed.words.slice(0, mostWords);
  const cores = words
    .map((word, i) => ({ word, i, id: 0 }))
    .filter(({ word }) => word.role === coreRole || word.role === familyRole);
  const initials = words.filter((word) => word.role === initialRole);
  if (weak || cores.length + initials.length < 2 || cores.length === 0) return;
  const name = draft.nameWho.push(who) - 1;
  draft.nameFlags.push(parsed.sure ? sureFamily : 0);
  const ids = words.map((word) => addWord(draft, word));
  for (const [i, id] of ids.entries()) draft.nameWords.push(id * 8 + (words[i] as NameWord).role);
  draft.nameStarts.push(draft.nameWords.length);
  const keys = cores.slice(0, mostPaired).map(({ i }) => draft.wordAllKeys[ids[i] as number] as readonly number[]);
  const put = (one: number, other: number) => draft.pairs.push(pairKeys(one, other) * valueSpan + name);
  for (let a = 0; a < keys.length; a++) {
    for (let b = a + 1; b < keys.length; b++) {
      // A family name that is known for sure has to be there, so other pairs need no looking up.
      if (parsed.sure && cores[a]?.word.role !== familyRole && cores[b]?.word.role !== familyRole) continue;
      for (const one of keys[a] as readonly number[]) for (const other of keys[b] as readonly number[]) put(one, other);
    }
  }
  // Neighbours written as one word elsewhere, beside a third.
  for (let a = 0; a + 1 < keys.length && keys.length > 2; a++) {
    const joined = joinKeys(
      (keys[a] as readonly number[])[0] as number,
      (keys[a + 1] as readonly number[])[0] as number,
    );
    draft.otherKeys.push(joined);
    for (let b = 0; b < keys.length; b++) {
      if (b !== a && b !== a + 1) put(joined, (keys[b] as readonly number[])[0] as number);
    }
  }
  // Initials: the first for the last and the last for the first, whichever is the family name.
  const first = cores[0] as (typeof cores)[0];
  const last = cores.at(-1) as (typeof cores)[0];
  if (first !== last) {
    const family = cores.findIndex(({ word }) => word.role === familyRole);
    if (!parsed.sure || family !== 0) put(keys.at(-1)?.[0] as number, keyOfInitial(first.word.sounds));
    if (!parsed.sure || family === 0) put(keys[0]?.[0] as number, keyOfInitial(last.word.sounds));
  }
  // A given name and a father's name, as people are addressed.
  const father = words.findIndex((word) => word.role === patronymicRole);
  if (father >= 0) {
    const fatherKeys = draft.wordAllKeys[ids[father] as number] as readonly number[];
    for (const [c, { word }] of cores.entries()) {
      if (word.role === coreRole && c < keys.length)
        put((keys[c] as readonly number[])[0] as number, fatherKeys[0] as number);
    }
  }
  const [initial] = initials;
  if (initial) {
    draft.otherKeys.push(keyOfStoredInitial(initial.sounds));
    for (const key of keys.at(-1) as readonly number[]) {
      put(key, keyOfInitial(initial.sounds));
      put(key, keyOfStoredInitial(initial.sounds));
    }
  }
}

function finishSegment(draft: Draft): Segment {
  const keyFilter = new Uint32Array(keyFilterWords(draft.words.size + draft.otherKeys.length));
  for (const keys of draft.wordAllKeys) for (const key of keys) markKey(keyFilter, key);
  for (const key of draft.otherKeys) markKey(keyFilter, key);
  return {
    whoIds: draft.whoIds,
    whoKinds: Uint8Array.from(draft.whoKinds),
    gone: new Uint8Array(draft.whoIds.length),
    wordStarts: Uint32Array.from(draft.wordStarts),
    wordSounds: Uint8Array.from(draft.wordSounds),
    wordKeys: Uint32Array.from(draft.wordKeys),
    wordScripts: Uint8Array.from(draft.wordScripts),
    wordClusters: Uint16Array.from(draft.wordClusters),
    nameWho: Uint32Array.from(draft.nameWho),
    nameFlags: Uint8Array.from(draft.nameFlags),
    nameStarts: Uint32Array.from(draft.nameStarts),
    nameWords: Uint32Array.from(draft.nameWords),
    pairs: buildPostings(Float64Array.from(draft.pairs)),
    phrases: buildPostings(Float64Array.from(draft.phrases)),
    keyFilter,
    phraseLengths: Uint8Array.from(draft.phraseLengths),
    phraseHashes: Uint32Array.from(draft.phraseHashes),
    phraseWho: Uint32Array.from(draft.phraseWho),
    phraseKinds: Uint8Array.from(draft.phraseKinds),
    caseNotes: draft.caseNotes,
  };
}

function keyFilterWords(words: number): number {
  return 1 << Math.max(2, Math.min(17, Math.ceil(Math.log2(words + 1))));
}

function markKey(filter: Uint32Array, key: number): void {
  const bit = scatter(key) & (filter.length * 32 - 1);
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
}

/** Whether some word may have this key; never wrongly no. */
export function mayHaveKey(filter: Uint32Array, key: number): boolean {
  const bit = scatter(key) & (filter.length * 32 - 1);
  return ((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}
