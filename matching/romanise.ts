// Spells the syllables of Chinese in Latin letters, as pinyin and as Wade–Giles have them.

/** The two systems that Latin texts print Chinese names in. */
export type Romanisation = 'pinyin' | 'wade-giles';

const wholeInWadeGiles: Readonly<Record<string, string>> = {
  zi: 'tzu',
  ci: 'tzu',
  si: 'szu',
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  er: 'erh',
  yi: 'i',
  you: 'yu',
  yu: 'yü',
  ye: 'yeh',
  yue: 'yüeh',
  yan: 'yen',
  yong: 'yung',
};
const initialsInWadeGiles: Readonly<Record<string, string>> = {
  zh: 'ch',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  r: 'j',
  b: 'p',
  d: 't',
  g: 'k',
  z: 'ts',
  c: 'ts',
};

/**
 * A syllable of pinyin as Wade–Giles writes it, without apostrophes, as they are lost in print.
 *
 * @see H. A. Giles, A Chinese–English Dictionary (1912); ALA-LC, Chinese romanisation, conversion table (1998)
 */
function spellWadeGiles(syllable: string): string {
  const whole = wholeInWadeGiles[syllable];
  if (whole !== undefined) return whole;
  const [, initial = '', final = ''] = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.*)$/u.exec(syllable) ?? [];
  let end = /^[jqx]$/u.test(initial) ? final.replace(/^u/u, 'ü') : final;
  end = end
    .replace(/ong$/u, 'ung')
    .replace(/ian$/u, 'ien')
    .replace(/[iü]e$/u, '$&h');
  if (/^[gkh]$/u.test(initial) && end === 'e') end = 'o';
  else if (/^[gk]$/u.test(initial) && end === 'ui') end = 'uei';
  else if (end === 'uo' && !/^(g|k|h|sh)$/u.test(initial)) end = 'o';
  return (initialsInWadeGiles[initial] ?? initial) + end;
}

/** A syllable of pinyin without its tone, in Latin letters. */
export function romanise(syllable: string, system: Romanisation): string {
  return system === 'pinyin' ? syllable : spellWadeGiles(syllable);
}

/** The same with the ways to print ü. */
export function romaniseAll(syllable: string, system: Romanisation): string[] {
  const latin = romanise(syllable, system);
  return latin.includes('ü') ? [latin, latin.replace('ü', 'u'), latin.replace('ü', 'yu')] : [latin];
}
