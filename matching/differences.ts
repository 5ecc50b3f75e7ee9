// Spells out in which sounds two words differ.
import { alignWords, type WordSounds } from './compare-words.ts';
import { soundAlphabet } from './sounds.ts';

/** Sounds as an English reader writes them. */
const spelled: Readonly<Record<string, string>> = {
  I: 'y',
  A: 'ä',
  T: 'th',
  D: 'dh',
  X: 'kh',
  G: 'gh',
  S: 'sh',
  Z: 'zh',
  C: 'ch',
  J: 'dzh',
  W: 'ts',
  1: 'a',
  2: 'w',
  3: 'y',
  4: 'h',
  5: 'ʿ',
  6: 'b',
  7: 'k',
  8: 'p',
  9: 'sh',
  N: 'n',
  M: 'm',
  K: 'g',
};
const mostShown = 3;

/** Pairs such as `kh:h o:a`, printed first; `-` for a sound that one side lacks. Empty when nothing differs. */
export function spellDifferences(printed: WordSounds, stored: WordSounds): string {
  const pairs = alignWords(printed, stored).map(([one, other]) => `${spell(one)}:${spell(other)}`);
  return [...new Set(pairs)].slice(0, mostShown).join(' ');
}

function spell(sound: number): string {
  if (sound === 0) return '-';
  const sign = soundAlphabet.charAt(sound - 1);
  return spelled[sign] ?? sign;
}
