// Lays names out as a segment, in slices so that nothing else has to wait.
import { respellArticle } from './arabic-article.ts';
import { clusterOf } from './equal-names.ts';
import { hashHanNames, respellChineseName } from './find-han.ts';
import { markKey, startKeyFilter } from './key-filter.ts';
import { keyOfCluster, keysOfSounds, pairScattered, scatter } from './keys.ts';
import { respellMongolianName } from './mongolian-names.ts';
import { initialRole } from './name-lists.ts';
import { isCore, listPairs } from './name-pairs.ts';
import type { NamedCase, NamedPerson } from './names.ts';
import { type NameWord, type ParsedName, parseName } from './parse-name.ts';
import { hashOpening, hashPhrase } from './phrases.ts';
import { scriptNumber } from './scripts.ts';
import { buildPostings, type CaseNote, makePosting, type Segment } from './segment.ts';
import { numberSounds } from './sounds.ts';
import { splitTokens } from './tokens.ts';
import { mostNames, packPlaces } from './word-places.ts';

export const weakName = 1;
export const sureFamily = 2;
/** The article was taken apart from a word that is stored as one. */
export const articleApart = 4;
/** A genitive was taken off the father's name. */
export const genitiveOff = 8;

export const strongPhrase = 0;
export const weakPhrase = 1;
export const referencePhrase = 3;
/** A name as Han text is searched for it, see `find-han.ts`. */
export const hanPhrase = 4;

const mostWords = 12;
/** Names after which a segment takes no other person; the rest is for the spellings of one. */
const fullFrom = mostNames - 2 ** 16;

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
  readonly phraseStarts: Set<number>;
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
    phraseStarts: new Set(),
    phraseLengths: [],
    phraseHashes: [],
    phraseWho: [],
    phraseKinds: [],
    otherKeys: [],
    caseNotes: [],
  };
}

/**
 * Lays out people and cases, as a rule in one segment; yields after every `slice` of them with how many are done.
 *
 * @param slice People between two rests; 500 take about 10 ms.
 */
export function* layOutNames(
  people: readonly NamedPerson[],
  cases: readonly NamedCase[],
  slice = 500,
): Generator<number, Segment[]> {
  const segments: Segment[] = [];
  let draft = startDraft();
  let done = 0;
  for (const person of people) {
    if (draft.nameWho.length > fullFrom) {
      segments.push(finishSegment(draft));
      draft = startDraft();
    }
    const who = addWho(draft, person.id, 0);
    for (const { text, strength, off } of person.spellings)
      if (!off) addSpelling(draft, text, who, strength === 'weak');
    if (++done % slice === 0) yield done;
  }
  for (const { id, names, references, members, places } of cases) {
    const who = addWho(draft, id, 1);
    for (const reference of references) addPhrase(draft, reference, who, referencePhrase);
    draft.caseNotes.push({ who, names, members, places });
    if (++done % slice === 0) yield done;
  }
  return [...segments, finishSegment(draft)];
}

function addWho(draft: Draft, id: string, kind: number): number {
  draft.whoKinds.push(kind);
  return draft.whoIds.push(id) - 1;
}

function addSpelling(draft: Draft, text: string, who: number, weak: boolean): void {
  addPhrase(draft, text, who, weak ? weakPhrase : strongPhrase);
  for (const name of [text, ...respellChineseName(text)]) addName(draft, parseName(name), who, weak);
  for (const name of respellArticle(text)) addName(draft, parseName(name), who, weak, articleApart);
  for (const name of respellMongolianName(text)) addName(draft, parseName(name), who, weak, genitiveOff);
  if (!weak) for (const hashes of hashHanNames(text)) addHashes(draft, hashes, who, hanPhrase);
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
  draft.phrases.push(makePosting(hashOpening(hashes, 0, hashes.length), phrase));
  draft.phraseStarts.add(first);
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

function addName(draft: Draft, parsed: ParsedName, who: number, weak: boolean, flags = 0): void {
  const words = parsed.words.slice(0, mostWords);
  const cores = words.filter(isCore).length;
  const initials = words.filter(({ role }) => role === initialRole).length;
  if (weak || cores + initials < 2 || cores === 0) return;
  const name = draft.nameWho.push(who) - 1;
  draft.nameFlags.push(flags | (parsed.sure ? sureFamily : 0));
  const ids = words.map((word) => addWord(draft, word));
  for (const [i, id] of ids.entries()) draft.nameWords.push(id * 8 + (words[i] as NameWord).role);
  draft.nameStarts.push(draft.nameWords.length);
  const keys = ids.map((id) => draft.wordAllKeys[id] as readonly number[]);
  listPairs(words, keys, parsed.sure, {
    addPair(one, onePlace, other, otherPlace) {
      const a = scatter(one);
      const b = scatter(other);
      const places = a < b ? packPlaces(name, onePlace, otherPlace) : packPlaces(name, otherPlace, onePlace);
      draft.pairs.push(makePosting(pairScattered(a, b), places));
    },
    addKey(key) {
      draft.otherKeys.push(key);
    },
  });
}

function finishSegment(draft: Draft): Segment {
  const keyFilter = startKeyFilter(draft.words.size + draft.otherKeys.length);
  for (const keys of draft.wordAllKeys) for (const key of keys) markKey(keyFilter, key);
  for (const key of draft.otherKeys) markKey(keyFilter, key);
  const phraseStarts = startKeyFilter(draft.phraseStarts.size);
  for (const hash of draft.phraseStarts) markKey(phraseStarts, hash);
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
    phraseStarts,
    keyFilter,
    phraseLengths: Uint8Array.from(draft.phraseLengths),
    phraseHashes: Uint32Array.from(draft.phraseHashes),
    phraseWho: Uint32Array.from(draft.phraseWho),
    phraseKinds: Uint8Array.from(draft.phraseKinds),
    caseNotes: draft.caseNotes,
  };
}
