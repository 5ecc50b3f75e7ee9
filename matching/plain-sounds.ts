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
  N: 'n',
  M: 'm',
  K: 'g',
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

/** Plain sound and vowels by code of the sound. */
let codes: { readonly plain: Uint8Array; readonly vowel: Uint8Array } | undefined;

function readCodes() {
  if (codes) return codes;
  const plain = new Uint8Array(128);
  const vowel = new Uint8Array(128);
  for (let code = 0; code < 128; code++) {
    const sound = String.fromCharCode(code);
    plain[code] = (oneSound[sound] ?? sound).charCodeAt(0);
    vowel[code] = isVowel(sound) ? 1 : 0;
  }
  codes = { plain, vowel };
  return codes;
}

/** A hash of what `plainSounds` makes of the first `length` sounds and those added, without making it. */
export function hashPlain(sounds: string, length: number, added: string): number {
  const { plain, vowel } = readCodes();
  const all = length + added.length;
  const codeAt = (i: number) => (i >= all ? 0 : i < length ? sounds.charCodeAt(i) : added.charCodeAt(i - length));
  let hash = 0;
  let last = 0;
  for (let i = 0; i < all; i++) {
    const one = plain[codeAt(i)] as number;
    if (one === last || (one === 104 && vowel[last] === 1 && vowel[codeAt(i + 1)] !== 1)) continue;
    hash = Math.imul(hash ^ one, 0x01000193);
    last = one;
  }
  return hash ^ (hash >>> 15);
}
