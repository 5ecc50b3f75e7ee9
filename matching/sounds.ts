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
 * bet, kaf, pe, shin. `Q` is Latin ch, `L` Latin g before e and i, `F` Arabic jeem, `B` and
 * `V` Arabic beh and feh: each read in several ways.
 */
export const soundAlphabet = 'aeiouIAybpfvwmntdTDkgqXGhszSZCJcxjWlr123456789QLFBV';

const longestGroup = 7;
const longestStart = 3;
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

/** Readings of single letters by UTF-16 unit, and which letters may start a group. */
interface LetterTable {
  readonly single: (string | undefined)[];
  readonly opensGroup: Uint8Array;
}

let letterTable: LetterTable | undefined;

function readLetterTable(table: ReadonlyMap<string, string>): LetterTable {
  if (letterTable) return letterTable;
  const single: (string | undefined)[] = new Array(0x700);
  const opensGroup = new Uint8Array(0x10000);
  for (const [signs, reading] of table) {
    if (signs.length === 1) {
      if (signs.charCodeAt(0) < single.length) single[signs.charCodeAt(0)] = reading;
    } else opensGroup[signs.charCodeAt(signs.startsWith('·') ? 1 : 0)] = 1;
  }
  letterTable = { single, opensGroup };
  return letterTable;
}

const needsCare = /[^a-zа-яёіїєґўқғңұүөәһҳҷӣӯ\u0621-\u063A\u0641-\u064A\u067E-\u06D5ა-ჰա-և]/u;

/**
 * How a word sounds, in signs of `soundAlphabet`; doubled sounds are one, but where vowels between them are unwritten.
 *
 * @param word One word of any script, as printed. What has no reading (digits, Han) is left out; the result may be empty.
 */
export function readSounds(word: string): string {
  const table = allReadings();
  const { single, opensGroup } = readLetterTable(table);
  let signs = word.toLowerCase();
  if (needsCare.test(signs)) {
    signs = signs.normalize('NFC').replace(ignored, '').replace(unsounded, '').replace(apostropheLike, '’');
  }
  const doubles = isVowelless(signs);
  // Groups can ask for the end of the word, or for its start (`·kn`).
  const ended = `${signs}·`;
  let sounds = '';
  let last = '';
  for (let at = 0; at < signs.length; ) {
    const unit = ended.charCodeAt(at);
    let reading: string | undefined;
    let length = 1;
    if (at === 0 && opensGroup[unit] === 1) {
      for (length = longestStart; length > 1; length--) {
        reading = table.get(`·${ended.slice(0, length)}`);
        if (reading !== undefined) break;
      }
    }
    if (reading === undefined && opensGroup[unit] === 1) {
      for (length = Math.min(longestGroup, ended.length - at); length > 1; length--) {
        reading = table.get(ended.slice(at, at + length));
        if (reading !== undefined) break;
      }
    }
    reading ??= single[unit] ?? table.get(ended.charAt(at)) ?? readBaseLetter(ended.charAt(at), table);
    at += length;
    if (reading.length === 1) {
      if (doubles || reading !== last) sounds += reading;
      last = reading;
    } else {
      for (const sound of reading) {
        if (doubles || sound !== last) sounds += sound;
        last = sound;
      }
    }
  }
  return sounds;
}

const uyghurVowel = /[\u06D5\u06C6-\u06C8\u06CB]/u;

/** Whether a word is in a script that leaves short vowels out; Uyghur writes its own. */
export function isVowelless(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x590 && unit < 0x700 && !uyghurVowel.test(word);
}

let numbers: Uint8Array | undefined;

/** Sounds as their numbers, for comparing. */
export function numberSounds(sounds: string): Uint8Array {
  if (!numbers) {
    numbers = new Uint8Array(128);
    for (let i = 0; i < soundAlphabet.length; i++) numbers[soundAlphabet.charCodeAt(i)] = i + 1;
  }
  const coded = new Uint8Array(sounds.length);
  for (let i = 0; i < sounds.length; i++) coded[i] = numbers[sounds.charCodeAt(i)] as number;
  return coded;
}

/** The signs of sounds that `numberSounds` numbered. */
export function writeSounds(numbered: Uint8Array): string {
  let sounds = '';
  for (const sound of numbered) sounds += soundAlphabet.charAt(sound - 1);
  return sounds;
}

/** A letter with an accent that no table knows sounds like the letter without it. */
function readBaseLetter(sign: string, table: ReadonlyMap<string, string>): string {
  const base = sign.normalize('NFD').charAt(0);
  return base === sign ? '' : (table.get(base) ?? '');
}
