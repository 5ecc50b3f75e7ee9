// Reduces sounds to what spellings of one given name hardly ever tell apart, so that names can be looked up by it.

/** Sounds that spellings of one given name hardly ever tell apart. */
const oneSound: Readonly<Record<string, string>> = {
  X: 'h',
  G: 'h',
  y: 'i',
  I: 'i',
  A: 'a',
  w: 'v',
  q: 'k',
  L: 'g',
  Q: 'C',
};

function isVowel(sound: string): boolean {
  return sound !== '' && 'aeiouIAy'.includes(sound);
}

/** Such sounds made one, doubles and an h that closes a syllable left out. */
export function plainSounds(sounds: string): string {
  let plain = '';
  let last = '';
  for (let i = 0; i < sounds.length; i++) {
    const sound = sounds.charAt(i);
    const one = oneSound[sound] ?? sound;
    if (one === last || (one === 'h' && isVowel(last) && !isVowel(sounds.charAt(i + 1)))) continue;
    plain += one;
    last = one;
  }
  return plain;
}
