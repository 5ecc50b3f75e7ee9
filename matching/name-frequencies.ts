// Tells how common a given or family name is in its language, so that two bearers of common names are not taken for one.
import { plainSounds } from './plain-sounds.ts';
import { isVowelless } from './sounds.ts';
import { nameFrequencies } from './tables/name-frequencies.ts';
import { readStoredSounds } from './word-forms.ts';

/** Rank of a name of about one in a hundred bearers; 2 is one in three hundred, 1 one in a thousand, 0 rarer. */
export const commonest = 3;

let ranks: Map<string, number> | undefined;

/**
 * How common a name is in the languages of `tables/name-frequencies.ts`, from 0 (rare, or unknown) to `commonest`.
 *
 * Met in any script and spelling by how it sounds, roughly: rare names that sound like a common one count as common.
 * A family name made of a common given name (Karimov, Karimi, Karimzoda) counts one rank less than that name.
 *
 * @param sounds From `readStoredSounds`; without a case ending.
 * @param vowelless Whether the script leaves vowels out.
 */
export function commonnessOf(sounds: string, vowelless: boolean): number {
  ranks ??= readRanks();
  if (!sounds.includes('j')) return rankOf(ranks, sounds, vowelless);
  // Latin j is what Cyrillic writes дж, ж or й.
  return Math.max(
    rankOf(ranks, sounds.replaceAll('j', 'J'), vowelless),
    rankOf(ranks, sounds.replaceAll('j', 'y'), vowelless),
  );
}

function rankOf(known: ReadonlyMap<string, number>, sounds: string, vowelless: boolean): number {
  const rough = vowelless ? plainSounds(sounds) : roughSounds(sounds);
  let rank = known.get(rough) ?? 0;
  if (rank >= commonest - 1) return rank;
  for (const ending of vowelless ? vowellessFamilyEndings : familyEndings) {
    if (!rough.endsWith(ending) || rough.length - ending.length < shortestStem) continue;
    const given = known.get(rough.slice(0, -ending.length)) ?? 0;
    rank = Math.max(rank, given - 1);
  }
  return rank;
}

const shortestStem = 3;
/** -ov, -ev, -ova, -zoda, -i, a feminine -a; in rough sounds, where vowels are one. */
const familyEndings = ['av', 'ava', 'zada', 'a'];
const vowellessFamilyEndings = ['3', 'z1d4'];

function readRanks(): Map<string, number> {
  const found = new Map<string, number>();
  const put = (sounds: string, rank: number, vowelless: boolean) => {
    const rough = vowelless ? plainSounds(sounds) : roughSounds(sounds);
    // Karimova is as common as Karimov.
    for (const form of rough.endsWith('av') ? [rough, `${rough}a`] : [rough])
      if (rank > (found.get(form) ?? 0)) found.set(form, rank);
  };
  for (const { commonest: first, common, usual } of nameFrequencies) {
    for (const [below, line] of [first, common, usual].entries()) {
      for (const name of line.split(' ')) {
        const sounds = readStoredSounds(name);
        const vowelless = isVowelless(name);
        // National alphabets write with j, c and x what others read as dzh and kh, or as y, ts and ks.
        put(sounds, commonest - below, vowelless);
        if (/[jcx]/u.test(sounds)) put(sounds.replace(/[jc]/gu, 'J').replaceAll('x', 'h'), commonest - below, false);
        if (sounds.includes('j')) put(sounds.replaceAll('j', 'y'), commonest - below, false);
      }
    }
  }
  return found;
}

/** Vowels that spellings of one name mix up made one; of a short name i and y stay apart, else most would be alike. */
function roughSounds(sounds: string): string {
  const plain = plainSounds(sounds).replaceAll('Z', 'J').replaceAll('T', 's').replaceAll('D', 'z');
  const consonants = plain.length - (plain.match(/[aeiou]/gu)?.length ?? 0);
  return plain.replace(/[aeou]+/gu, 'a').replace(/[ai]+/gu, (vowels) => (consonants > 2 ? 'a' : vowels));
}
