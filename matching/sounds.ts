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
 * `V` Arabic beh and feh: each read in several ways. `N M K` are an n, m or g
 * that another writing may leave out: Greek ντ and μπ, Kazakh ң.
 */
export const soundAlphabet = 'aeiouIAybpfvwmntdTDkgqXGhszSZCJcxjWlr123456789QLFBVNMK';

const longestGroup = 7;
const apostropheLike = /['’‘`´′ʹʻʼʽˈꞌ׳＇]/gu;
const ignored = /[\p{Cf}\u0640ʾʿ]/gu;
const unsounded = /[\u064B-\u065F\u0670\u0591-\u05C7]/gu;

/** Marks the start and the end of a word in the tables. */
const edge = 0xb7;

/**
 * Readings of letters and of groups of letters, as a tree: a step leads from a node by one UTF-16 unit to the next.
 * Node 0 is the root.
 */
interface SoundTree {
  /** Node times 2^16 plus unit of each step, hashed; 0 where there is none. */
  readonly steps: Int32Array;
  readonly nodes: Uint16Array;
  /** What is read at each node; `undefined` inside a longer group. */
  readonly readings: readonly (string | undefined)[];
  /** Readings of single letters, by unit. */
  readonly single: readonly (string | undefined)[];
  /** 1 for letters that may start a group. */
  readonly opensGroup: Uint8Array;
}

let tree: SoundTree | undefined;

function slotOf(step: number, slots: number): number {
  return (Math.imul(step, 0x9e3779b1) >>> 12) & (slots - 1);
}

function growTree(): SoundTree {
  if (tree) return tree;
  const tables = [latinSounds, cyrillicSounds, arabicSounds, greekSounds, armenianSounds, georgianSounds, hebrewSounds];
  const entries = tables.flatMap((table) => Object.entries(table));
  const letters = entries.reduce((sum, [signs]) => sum + signs.length, 0);
  const slots = 2 ** Math.ceil(Math.log2(2 * letters));
  const steps = new Int32Array(slots);
  const nodes = new Uint16Array(slots);
  const readings: (string | undefined)[] = [undefined];
  const single: (string | undefined)[] = new Array(0x700);
  const opensGroup = new Uint8Array(0x10000);
  for (const [signs, reading] of entries) {
    if (signs.length === 1 && signs.charCodeAt(0) < single.length) single[signs.charCodeAt(0)] = reading;
    if (signs.length > 1) opensGroup[signs.charCodeAt(signs.charCodeAt(0) === edge ? 1 : 0)] = 1;
    let node = 0;
    for (let i = 0; i < signs.length; i++) {
      const step = (node << 16) | signs.charCodeAt(i);
      let slot = slotOf(step, slots);
      while (steps[slot] !== 0 && steps[slot] !== step) slot = (slot + 1) & (slots - 1);
      if (steps[slot] === 0) {
        steps[slot] = step;
        nodes[slot] = readings.push(undefined) - 1;
      }
      node = nodes[slot] as number;
    }
    readings[node] = reading;
  }
  tree = { steps, nodes, readings, single, opensGroup };
  return tree;
}

/** The node after a step, or -1. */
function stepFrom({ steps, nodes }: SoundTree, node: number, unit: number): number {
  const step = (node << 16) | unit;
  for (let slot = slotOf(step, steps.length); ; slot = (slot + 1) & (steps.length - 1)) {
    const found = steps[slot];
    if (found === step) return nodes[slot] as number;
    if (found === 0) return -1;
  }
}

/** How many units the last `readGroup` has read. */
let groupLength = 0;

/** The reading of the longest group of two units at least that starts at `at`; `undefined` when there is none. */
function readGroup(known: SoundTree, signs: string, at: number, node: number, shortest: number): string | undefined {
  let reading: string | undefined;
  const end = Math.min(signs.length, at + longestGroup - 1);
  for (let i = at; i <= end; i++) {
    node = stepFrom(known, node, i === signs.length ? edge : signs.charCodeAt(i));
    if (node < 0) break;
    const here = known.readings[node];
    if (here !== undefined && i - at + 1 >= shortest) {
      reading = here;
      groupLength = i - at + 1;
    }
  }
  return reading;
}

const needsCare = /[^a-zа-яёіїєґўқғңұүөәһҳҷӣӯ\u0621-\u063A\u0641-\u064A\u067E-\u06D5ა-ჰա-և]/u;

/**
 * How a word sounds, in signs of `soundAlphabet`; doubled sounds are one, but where vowels between them are unwritten.
 *
 * @param word One word of any script, as printed. What has no reading (digits, Han) is left out; the result may be empty.
 */
export function readSounds(word: string): string {
  const known = growTree();
  const { single, opensGroup } = known;
  let signs = word.toLowerCase();
  if (needsCare.test(signs)) {
    signs = signs.normalize('NFC').replace(ignored, '').replace(unsounded, '').replace(apostropheLike, '’');
  }
  const doubles = isVowelless(signs);
  let sounds = '';
  let last = '';
  for (let at = 0; at < signs.length; ) {
    const unit = signs.charCodeAt(at);
    let reading: string | undefined;
    let length = 1;
    if (opensGroup[unit] === 1) {
      // Groups can ask for the start of the word (`·kn`), or for its end.
      if (at === 0) reading = readGroup(known, signs, 0, stepFrom(known, 0, edge), 2);
      reading ??= readGroup(known, signs, at, 0, 2);
      if (reading !== undefined) length = groupLength;
    }
    reading ??= single[unit] ?? readLetter(signs.charAt(at));
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

/** One letter beyond the tables of single ones: with an accent that no table knows it sounds as without. */
function readLetter(sign: string): string {
  const { readings } = growTree();
  const read = (letter: string) => readings[Math.max(0, stepFrom(growTree(), 0, letter.charCodeAt(0)))];
  return read(sign) ?? read(sign.normalize('NFD').charAt(0)) ?? '';
}
