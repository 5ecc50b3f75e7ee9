// Turns an agreement of names into the points that its likelihood is judged by.

import type { WordMatch } from './align-name.ts';
import { sureFamily } from './build-segment.ts';
import { commonnessInIndex } from './commonness.ts';
import { countDisorder } from './disorder.ts';
import { goesAsEasily, isFamilyByPatronymic, isFamilyWithRespect } from './doubts.ts';
import { lineGap } from './gaps.ts';
import { crossesScripts, isOtherGender } from './gender.ts';
import { isMiddleInitial, sameInitial } from './initials.ts';
import { commonest } from './name-frequencies.ts';
import { coreRole, familyRole, initialRole, patronymicRole, titleRole } from './name-lists.ts';
import type { Segment } from './segment.ts';
import type { TextWord } from './text-words.ts';

/** What agreement is judged by; costs are tenths of a bit a sound, weights are bits. */
export interface Features {
  familyCost: number;
  givenCost: number;
  costSum: number;
  familyWeight: number;
  givenWeight: number;
  weightSum: number;
  thirdCore: number;
  missing: number;
  missingOfTwo: number;
  middleMissing: number;
  familyMissing: number;
  /** The first given name is not there. */
  givenMissing: number;
  /** Another word stands where it should. */
  givenConflict: number;
  /** Words stand in another order than that of any custom. */
  disorder: number;
  extraInside: number;
  extraBefore: number;
  extraAfter: number;
  initials: number;
  clusters: number;
  /** Names of which one is a short form: who knows of which. */
  shortForms: number;
  joined: number;
  patronymic: number;
  strangePatronymic: number;
  ending: number;
  swapped: number;
  sure: number;
  mixedWriting: number;
  vowelless: number;
  uncased: number;
  brokenLine: number;
  /** A patronymic was read as a family name, an ending as a part of the name that goes as easily, or another given name stands in front of all the others, as brothers have. */
  doubtful: number;
  otherGender: number;
  /** How common the family name is, from 0 to 1, and the rarest of the given names that agree. */
  familyCommon: number;
  givenCommon: number;
}

/** The agreement and the place where it stands, `to` inclusive. */
export interface Judged {
  readonly from: number;
  readonly to: number;
  readonly features: Features;
}

/**
 * Judges an agreement, or vetoes it: a sure family name that is not there, a middle initial taken for a given name.
 *
 * @param gaps `gaps[i]` stands between word `i` and the next.
 */
export function judgeMatch(
  segment: Segment,
  name: number,
  matches: readonly WordMatch[],
  words: readonly TextWord[],
  gaps: ArrayLike<number>,
  low: number,
  high: number,
): Judged | undefined {
  const start = segment.nameStarts[name] as number;
  const end = segment.nameStarts[name + 1] as number;
  const roles: number[] = [];
  for (let s = start; s < end; s++) roles.push((segment.nameWords[s] as number) & 7);
  const sure = ((segment.nameFlags[name] as number) & sureFamily) !== 0;
  const features: Features = {
    familyCost: 0,
    givenCost: 0,
    costSum: 0,
    familyWeight: 0,
    givenWeight: 0,
    weightSum: 0,
    thirdCore: 0,
    missing: 0,
    missingOfTwo: 0,
    middleMissing: 0,
    familyMissing: 1,
    givenMissing: 0,
    givenConflict: 0,
    disorder: 0,
    extraInside: 0,
    extraBefore: 0,
    extraAfter: 0,
    initials: 0,
    clusters: 0,
    shortForms: 0,
    joined: 0,
    patronymic: 0,
    strangePatronymic: 0,
    ending: 0,
    swapped: 0,
    sure: sure ? 1 : 0,
    mixedWriting: 0,
    vowelless: 0,
    uncased: 0,
    brokenLine: 0,
    doubtful: 0,
    otherGender: 0,
    familyCommon: 0,
    givenCommon: 1,
  };
  let from = high;
  let to = low;
  let cores = 0;
  let fullCores = 0;
  let covered = 0;
  let worst: WordMatch | undefined;
  const used = new Set<number>();
  for (const match of matches) {
    const role = roles[match.stored] as number;
    const core = role === coreRole || role === familyRole;
    for (let t = match.from; t <= match.to; t++) used.add(t);
    covered |= (1 << match.stored) | (1 << match.storedTo);
    if (!core && role !== patronymicRole && role !== initialRole) continue;
    from = Math.min(from, match.from);
    to = Math.max(to, match.to);
    if (role === patronymicRole) {
      features.patronymic = match.how === 'initial' ? 0.5 : 1;
      if (match.how !== 'initial') features.weightSum += match.weight / 20;
      continue;
    }
    cores++;
    const word = words[match.from] as TextWord;
    if (word.uncased) features.uncased = 1;
    if (match.form?.vowelless !== undefined) {
      const storedVowelless =
        ((segment.wordScripts[(segment.nameWords[start + match.stored] as number) >>> 3] as number) & 1) === 1;
      if (match.form.vowelless !== storedVowelless) features.mixedWriting = 1;
      else if (match.form.vowelless) features.vowelless = 1;
    }
    const perSound = match.cost / Math.max(4, match.weight / 45);
    if (match.how === 'initial') {
      features.initials++;
      continue;
    }
    fullCores++;
    const common = commonnessInIndex(segment, (segment.nameWords[start + match.stored] as number) >>> 3) / commonest;
    features.costSum += match.cost / 10;
    features.weightSum += match.weight / 10;
    if (match.how === 'cluster' || match.how === 'short-form') features.clusters++;
    if (match.how === 'short-form') features.shortForms++;
    if (match.how === 'joined' || match.how === 'apart') features.joined++;
    if (match.form?.ending) features.ending++;
    const family = role === familyRole || roles[match.storedTo] === familyRole;
    if (family) {
      features.familyCost = perSound;
      features.familyWeight = match.weight / 10;
      features.familyMissing = 0;
      features.familyCommon = common;
    } else {
      features.givenCommon = Math.min(features.givenCommon, common);
      if (!worst || perSound > features.givenCost) {
        worst = match;
        features.givenCost = perSound;
        features.givenWeight = match.weight / 10;
      }
    }
  }
  if (cores < 2 && features.joined === 0 && features.patronymic < 1) return undefined;
  if (fullCores === 0) return undefined;
  features.thirdCore = Math.min(2, fullCores - 2 + features.joined);
  let storedCores = 0;
  for (const [i, role] of roles.entries()) {
    if (role !== coreRole && role !== familyRole) continue;
    storedCores++;
    if ((covered & (1 << i)) === 0) features.missing++;
  }
  if (features.missing > 0 && storedCores - features.missing < 3) features.missingOfTwo = 1;
  const firstGiven = roles.indexOf(coreRole);
  if (firstGiven >= 0 && (covered & (1 << firstGiven)) === 0) features.givenMissing = 1;
  features.middleMissing = features.missing - features.familyMissing - features.givenMissing;
  if (sure && features.familyMissing === 1 && features.patronymic < 1) return undefined;
  if (isOtherGender(segment, start, matches, roles, words)) {
    if (!crossesScripts(segment, start, matches, words)) return undefined;
    features.otherGender = 1;
  }
  const storedFather = roles.findIndex((role, i) => role === patronymicRole && (covered & (1 << i)) === 0);
  for (let t = from; t <= to; t++) {
    if (gaps[t] === lineGap && t < to) features.brokenLine = 1;
    if (used.has(t)) continue;
    const word = words[t] as TextWord;
    if (!word.nameLike || word.role === titleRole) continue;
    if (word.role === patronymicRole || word.role === initialRole) {
      if (storedFather >= 0 && !sameInitial(segment, start, storedFather, word)) return undefined;
    } else features.extraInside++;
  }
  const before = words[from - 1];
  if (from > low && before?.nameLike && before.role === coreRole) features.extraBefore = 1;
  const after = words[to + 1];
  if (to < high && after?.nameLike && !used.has(to + 1)) {
    if (after.role === patronymicRole) {
      if (storedFather >= 0) return undefined;
      to++;
    } else if (after.role === initialRole && words[to]?.role === initialRole) to++;
    else if (after.role === coreRole) features.extraAfter = 1;
  }
  if (features.familyMissing === 1 && features.patronymic === 1 && cores < 2) {
    if (features.extraInside + features.extraBefore + features.extraAfter > 0) return undefined;
  }
  const initial = matches.find((match) => match.how === 'initial');
  if (initial && fullCores === 1) {
    if (features.missing + features.extraInside > 0) return undefined;
    if (isMiddleInitial(initial, words, gaps, low, high, used)) return undefined;
  }
  if (isFamilyWithRespect(matches, roles)) return undefined;
  if (goesAsEasily(segment, name, matches, roles, words)) features.doubtful = 1;
  // Karatov and Karatovich: a son's patronymic is the father's family name only where no family name stands by.
  if (isFamilyByPatronymic(matches, roles)) {
    if (features.extraInside + features.extraBefore + features.extraAfter > 0) return undefined;
    features.doubtful = 1;
  }
  const family = matches.find((match) => roles[match.stored] === familyRole);
  const given = matches.find((match) => roles[match.stored] === coreRole);
  if (family && given && family.from < given.from !== family.stored < given.stored) features.swapped = 1;
  if (features.givenMissing === 1) {
    features.givenConflict =
      features.extraBefore + (features.extraBefore === 0 && features.swapped === 1 ? features.extraAfter : 0);
  }
  if (features.givenConflict === 1) features.doubtful = 1;
  features.disorder = countDisorder(matches, roles);
  return { from, to, features };
}
