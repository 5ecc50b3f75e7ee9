// Follows people through a text by their family name, once they were named in full.
import { BearersOfPage } from './bearers.ts';
import { compareWords, type WordSounds, weighWord } from './compare-words.ts';
import { hasDoubtfulEnding } from './doubts.ts';
import type { FamilyHit } from './family-hit.ts';
import { findOtherGiven } from './given-in-front.ts';
import { keysOfSounds } from './keys.ts';
import type { KnownFamily } from './known-families.ts';
import { coreRole } from './name-lists.ts';
import { writeSounds } from './sounds.ts';
import type { TextRow } from './text-row.ts';
import type { TextWord } from './text-words.ts';
import type { WordForm } from './word-forms.ts';

const dearestAlone = 7;
/** A reading is kept beside the nearest if it costs no more than a doubtful vowel or two. */
const nearlyBest = 20;
const leastWeight = 100;
const leastWeightUncased = 150;

/**
 * Every later word that is such a family name alone.
 *
 * @param taken Words that belong to a mention already.
 */
export function findFamiliesAlone(
  row: TextRow,
  families: readonly KnownFamily[],
  taken: ReadonlySet<number>,
): FamilyHit[] {
  if (families.length === 0) return [];
  const byKey = groupByKey(keepFirst(families));
  const printedForms = new Map<KnownFamily, readonly WordForm[]>();
  const bearers = new BearersOfPage(families);
  const hits: FamilyHit[] = [];
  for (const at of row.telling) {
    const word = row.words[at] as TextWord;
    if (!word.nameLike || taken.has(at) || word.role !== coreRole) continue;
    const sharing = familiesUnder(byKey, word);
    if (sharing.length === 0) continue;
    const near = new Map<string, { cost: number; nearCase: boolean }>();
    const tried: KnownFamily[] = [];
    for (const family of sharing) {
      if (family.after >= at || family.before <= at) continue;
      tried.push(family);
      if (family.printed && !printedForms.has(family))
        printedForms.set(family, nearestForms(family.printed, family.sounds));
      const cost = compareFamily(word, family, printedForms.get(family));
      const known = near.get(family.who);
      if (cost === undefined || (known && (known.cost <= cost || !known.nearCase))) continue;
      near.set(family.who, { cost, nearCase: family.nearCase });
    }
    if (near.size === 0) continue;
    const other = findOtherGiven(row, at, taken, tried);
    if (other?.known) bearers.addOther(at, other.given, near.keys());
    const hit = other ? undefined : bearers.choose(at, near);
    if (hit) hits.push(hit);
  }
  return hits;
}

/** Of full mentions in one form the first; what it leaves holds from there on. */
function keepFirst(families: readonly KnownFamily[]): KnownFamily[] {
  const first = new Map<string, KnownFamily>();
  const nearCases: KnownFamily[] = [];
  for (const family of families) {
    if (family.nearCase) {
      nearCases.push(family);
      continue;
    }
    const label = `${family.printed?.id} ${soundSigns(family.sounds)} ${family.who}`;
    const known = first.get(label);
    if (!known || family.after < known.after) first.set(label, family);
  }
  return [...first.values(), ...nearCases];
}

function groupByKey(families: readonly KnownFamily[]): Map<number, KnownFamily[]> {
  const byKey = new Map<number, KnownFamily[]>();
  for (const family of families) {
    const keys = new Set([
      ...keysOfSounds(soundSigns(family.sounds), family.sounds.vowelless, true),
      ...(family.printed ? family.printed.keys : []),
      ...(family.printed ? [family.printed.ownKey] : []),
    ]);
    for (const key of keys) {
      const sharing = byKey.get(key);
      if (sharing) sharing.push(family);
      else byKey.set(key, [family]);
    }
  }
  return byKey;
}

const none: readonly KnownFamily[] = [];

/** Families that share a key with a word, each once. */
function familiesUnder(byKey: ReadonlyMap<number, readonly KnownFamily[]>, word: TextWord): readonly KnownFamily[] {
  let all: readonly KnownFamily[] = byKey.get(word.ownKey) ?? none;
  for (const key of word.keys) {
    const more = byKey.get(key);
    if (more && more !== all) all = all.length === 0 ? more : [...new Set([...all, ...more])];
  }
  return all;
}

/**
 * Tenths of a bit a sound between a word and a known family name, as it is stored or as the page printed it;
 * `undefined` when it is another name.
 */
function compareFamily(word: TextWord, family: KnownFamily, printed?: readonly WordForm[]): number | undefined {
  const weight = weighWord(family.sounds);
  if (weight < (word.uncased ? leastWeightUncased : leastWeight)) return undefined;
  if (clashInGender(soundSigns(family.sounds), word.soundText)) return undefined;
  const sameWriting = printed && family.printed?.vowelless === word.vowelless;
  const forms = word.forms.filter((form) => !isPlural(form, word) && !hasDoubtfulEnding(form));
  if (sameWriting && forms.some(({ text }) => printed.some((one) => one.text === text))) return 0;
  const known: readonly WordSounds[] = sameWriting && !word.vowelless ? [family.sounds, ...printed] : [family.sounds];
  let best: number | undefined;
  for (const form of forms) {
    for (const one of known) {
      const limit = dearestAlone * Math.max(form.sounds.length, one.sounds.length);
      const cost = compareWords(form, one, limit);
      if (cost <= limit) best = Math.min(best ?? cost, cost);
    }
  }
  return best === undefined ? undefined : (10 * best) / weight;
}

/** Of a whole family: the brothers Kamolov, in Slavic languages. A single last i is an ending of others, too. */
function isPlural({ ending }: WordForm, { soundText }: TextWord): boolean {
  if (ending?.label !== 'plural' || ending.language !== 'slavic') return false;
  return ending.drop > 1 || !soundText.endsWith('i');
}

/**
 * The readings of a printed word that come nearest to the stored name: of *Yerlanova* the whole word, and not the
 * *Yerlan* that is left when -ova is taken for an ending.
 */
function nearestForms(printed: TextWord, stored: WordSounds): readonly WordForm[] {
  const costs = printed.forms.map((form) => compareWords(form, stored, Number.POSITIVE_INFINITY));
  const best = Math.min(...costs);
  return printed.forms.filter((_, i) => (costs[i] ?? 0) <= best + nearlyBest);
}

const herName = /([oe]v|in|sk)a(ya)?$/u;
const hisName = /([oe]v|in|skiy|skIy|ski)$/u;
const hisForms = /(sk(iy|Iy|ogo|omu|im|om)|[oe]v|[oe]vIm)$/u;
const herForms = /(skaya|skuyu|skoy|[oe]voy|inoy)$/u;

/** A woman's name in a form that only men's have, or the other way round. */
function clashInGender(stored: string, printed: string): boolean {
  return herName.test(stored) ? hisForms.test(printed) : hisName.test(stored) && herForms.test(printed);
}

function soundSigns({ sounds }: WordSounds): string {
  return writeSounds(sounds);
}
