// Brings names of all scripts to one alphabet of sounds, so that they can be compared.
import { arabicSounds } from './tables/sound-arabic.ts';
import { cyrillicSounds } from './tables/sound-cyrillic.ts';
import { latinSounds } from './tables/sound-latin.ts';
import { armenianSounds, georgianSounds, greekSounds, hebrewSounds } from './tables/sound-others.ts';

/**
 * The alphabet of sounds, each one sign; its place here is its number, from 1.
 *
 * Vowels `a e i o u`, `I` (ы, ı), `A` (ə, ä); `y`; consonants as in English, with `S` sh, `Z` zh, `C` ch, `J` dzh,
 * `W` ts, `X` kh, `G` gh, `T` th, `D` dh. `c j x w` are what Latin writes and languages read differently.
 * `1`–`5` are weak letters of scripts without vowels: alef, waw, yeh, heh, ain; `6`–`9` Hebrew letters of two sounds:
 * bet, kaf, pe, shin. `Q` is Latin ch, `L` Latin g before e and i, `F` Arabic jeem: each read in several ways.
 */
export const soundAlphabet = 'aeiouIAybpfvwmntdTDkgqXGhszSZCJcxjWlr123456789QLF';

const longestGroup = 7;
const apostropheLike = /['’‘`´′ʹʻʼʽˈꞌ׳＇]/gu;
const ignored = /[\p{Cf}\u0640ʾʿ]/gu;
const unsounded = /[\u064B-\u065F\u0670\u0591-\u05C7]/gu;

let readings: Map<string, string> | undefined;

function allReadings(): Map<string, string> {
  readings ??= new Map(
    [latinSounds, cyrillicSounds, arabicSounds, greekSounds, armenianSounds, georgianSounds, hebrewSounds].flatMap(
      (table) => Object.entries(table),
    ),
  );
  return readings;
}

/**
 * How a word sounds, in signs of `soundAlphabet`; doubled sounds are one, but where vowels between them are unwritten.
 *
 * @param word One word of any script, as printed. What has no reading (digits, Han) is left out; the result may be empty.
 */
export function readSounds(word: string): string {
  const table = allReadings();
  const signs = word
    .toLowerCase()
    .normalize('NFC')
    .replace(ignored, '')
    .replace(unsounded, '')
    .replace(apostropheLike, '’');
  // Groups can ask for the end of the word.
  const ended = `${signs}·`;
  const doubles = isVowelless(signs);
  let sounds = '';
  for (let at = 0; at < ended.length; ) {
    let length = Math.min(longestGroup, ended.length - at);
    let reading: string | undefined;
    for (; length > 0; length--) {
      reading = table.get(length === 1 ? ended.charAt(at) : ended.slice(at, at + length));
      if (reading !== undefined) break;
    }
    if (reading === undefined) {
      reading = readBaseLetter(ended.charAt(at), table);
      length = 1;
    }
    for (const sound of reading) if (doubles || !sounds.endsWith(sound)) sounds += sound;
    at += length;
  }
  return sounds;
}

const vowellessLetter = /[\u0590-\u05FF\u0620-\u06FF]/u;
const uyghurVowel = /[\u06D5\u06C6-\u06C8\u06CB]/u;

/** Whether a word is in a script that leaves short vowels out; Uyghur writes its own. */
export function isVowelless(word: string): boolean {
  return vowellessLetter.test(word) && !uyghurVowel.test(word);
}

const numbers = new Map([...soundAlphabet].map((sound, i) => [sound, i + 1]));

/** Sounds as their numbers, for comparing. */
export function numberSounds(sounds: string): Uint8Array {
  return Uint8Array.from(sounds, (sound) => numbers.get(sound) ?? 0);
}

/** A letter with an accent that no table knows sounds like the letter without it. */
function readBaseLetter(sign: string, table: ReadonlyMap<string, string>): string {
  const base = sign.normalize('NFD').charAt(0);
  return base === sign ? '' : (table.get(base) ?? '');
}
