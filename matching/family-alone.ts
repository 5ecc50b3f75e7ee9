// Follows people through a text by their family name, once they were named in full.
import { compareWords, type WordSounds, weighWord } from './compare-words.ts';
import { breakGap, dotGap } from './gaps.ts';
import { keysOfSounds } from './keys.ts';
import { coreRole, initialRole, patronymicRole, titleRole } from './name-lists.ts';
import { soundAlphabet } from './sounds.ts';
import type { TextRow } from './text-row.ts';
import type { TextWord } from './text-words.ts';

/** A family name that stands for somebody from here on. */
export interface KnownFamily {
  readonly who: string;
  readonly sounds: WordSounds;
  /** The word as it was printed with the full name, when it was on this page. */
  readonly printed: TextWord | undefined;
  /** Words of the row between which it holds, both exclusive. */
  readonly after: number;
  readonly before: number;
  /** Vouched for by a case only, and not named in full. */
  readonly nearCase: boolean;
}

export interface FamilyHit {
  readonly at: number;
  readonly who: readonly string[];
  readonly score: number;
  readonly nearCase: boolean;
}

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
  const byKey = new Map<number, KnownFamily[]>();
  const printedForms = new Map<KnownFamily, ReadonlySet<string>>();
  for (const family of families) {
    if (family.printed) printedForms.set(family, nearestForms(family.printed, family.sounds));
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
  const hits: FamilyHit[] = [];
  for (const [at, word] of row.words.entries()) {
    if (!word.nameLike || taken.has(at) || word.role !== coreRole || hasOtherGiven(row, at, taken)) continue;
    const near = new Map<string, { cost: number; nearCase: boolean }>();
    const tried = new Set<KnownFamily>();
    for (const key of [word.ownKey, ...word.keys]) {
      for (const family of byKey.get(key) ?? []) {
        if (family.after >= at || family.before <= at || tried.has(family)) continue;
        tried.add(family);
        const cost = compareFamily(word, family, printedForms.get(family));
        const known = near.get(family.who);
        if (cost === undefined || (known && (known.cost <= cost || !known.nearCase))) continue;
        near.set(family.who, { cost, nearCase: family.nearCase });
      }
    }
    if (near.size === 0) continue;
    // Somebody named in full goes before somebody whose case only is.
    const nearCase = [...near.values()].every((one) => one.nearCase);
    const bearers = [...near].filter(([, one]) => one.nearCase === nearCase);
    const best = Math.min(...bearers.map(([, { cost }]) => cost));
    const who = bearers.filter(([, { cost }]) => cost <= best + 1).map(([id]) => id);
    hits.push({ at, who, score: (nearCase ? 0.6 : 0.9) - best / 50, nearCase });
  }
  return hits;
}

/** Tenths of a bit a sound between a word and a known family name; `undefined` when it is another name. */
function compareFamily(word: TextWord, family: KnownFamily, printed?: ReadonlySet<string>): number | undefined {
  const weight = weighWord(family.sounds);
  if (weight < (word.uncased ? leastWeightUncased : leastWeight)) return undefined;
  if (clashInGender(soundSigns(family.sounds), word.soundText)) return undefined;
  const sameWriting = family.printed?.vowelless === word.vowelless;
  if (sameWriting && printed && word.forms.some((form) => printed.has(form.text))) return 0;
  let best: number | undefined;
  for (const form of word.forms) {
    const limit = dearestAlone * Math.max(form.sounds.length, family.sounds.sounds.length);
    const cost = compareWords(form, family.sounds, limit);
    if (cost <= limit) best = Math.min(best ?? cost, cost);
  }
  return best === undefined ? undefined : (10 * best) / weight;
}

/**
 * The readings of a printed word that come nearest to the stored name: of *Yerlanova* the whole word, and not the
 * *Yerlan* that is left when -ova is taken for an ending.
 */
function nearestForms(printed: TextWord, stored: WordSounds): ReadonlySet<string> {
  const costs = printed.forms.map((form) => compareWords(form, stored, Number.POSITIVE_INFINITY));
  const best = Math.min(...costs);
  return new Set(printed.forms.filter((_, i) => (costs[i] ?? 0) <= best + nearlyBest).map((form) => form.text));
}

const herName = /([oe]v|in|sk)a(ya)?$/u;
const hisName = /([oe]v|in|skiy|skIy|ski)$/u;
const hisForms = /(sk(iy|Iy|ogo|omu|im|om)|[oe]v|[oe]vIm)$/u;
const herForms = /(skaya|skuyu|skoy|[oe]voy|inoy)$/u;

/** A woman's name in a form that only men's have, or the other way round. */
function clashInGender(stored: string, printed: string): boolean {
  return herName.test(stored) ? hisForms.test(printed) : hisName.test(stored) && herForms.test(printed);
}

/** Another given name in front makes it somebody else: a capital in mid-sentence that is no title. */
function hasOtherGiven({ words, gaps }: TextRow, at: number, taken: ReadonlySet<number>): boolean {
  const before = words[at - 1];
  if (!before || gaps[at - 1] === breakGap || gaps[at - 1] === dotGap || taken.has(at - 1)) return false;
  if (!before.nameLike || before.uncased || before.role === titleRole) return false;
  if (before.role === initialRole || before.role === patronymicRole) return false;
  const starts = at < 2 || gaps[at - 2] === breakGap || gaps[at - 2] === dotGap;
  return !starts;
}

function soundSigns({ sounds }: WordSounds): string {
  return [...sounds].map((sound) => soundAlphabet.charAt(sound - 1)).join('');
}
