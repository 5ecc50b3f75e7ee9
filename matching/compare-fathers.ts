// Compares patronymics of two languages by the father's name in them: Salimovich, Sälimuly; Nikolayevich, Mykolaiovych.
import { compareWords, type WordSounds } from './compare-words.ts';
import { clusterOf } from './equal-names.ts';
import { numberSounds, soundAlphabet } from './sounds.ts';

/** The child's part of a patronymic, in sounds. */
const childPart =
  /(y?[eo]v[iI][CQ]|[iI][CQ]|[oe]vna|[iy]vna|[iI]Qna|[iI]Cna|ulI|uli|kIzI|kizi|qIzI|qizi|oGli|oGlI|uGli)$/u;
/** Last sounds that a father's name loses in the patronymic. */
const lostInPatronymic = ['', 'y', 'iy', 'a', 'o', 'ey'];
/** What it costs that only the fathers' names are alike, in tenths of a bit. */
const otherCustom = 25;
const dearestFather = 12;

/**
 * Tenths of a bit between two patronymics; `undefined` when they are not of one father, or one is no patronymic.
 *
 * @param sounds Of the word in the text.
 */
export function compareFathers(sounds: string, vowelless: boolean, stored: WordSounds): number | undefined {
  let text = '';
  for (const sound of stored.sounds) text += soundAlphabet.charAt(sound - 1);
  const father = text.replace(childPart, '');
  const other = sounds.replace(childPart, '');
  if (father === text || other === sounds || father.length < 2) return undefined;
  const clusters = clustersOfFather(father);
  if (clustersOfFather(other).some((cluster) => clusters.includes(cluster))) return otherCustom;
  const limit = dearestFather * Math.max(father.length, other.length);
  const one = { sounds: numberSounds(father), vowelless: stored.vowelless };
  const cost = compareWords({ sounds: numberSounds(other), vowelless }, one, limit);
  return cost <= limit ? cost + otherCustom : undefined;
}

function clustersOfFather(stem: string): number[] {
  return lostInPatronymic.map((end) => clusterOf(stem + end)).filter((cluster) => cluster > 0);
}
