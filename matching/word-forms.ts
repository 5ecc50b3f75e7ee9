// Reads a printed word as every name it may be a form of.
import { type EndingScript, endingsOfScript, longestEnding, type Undoing } from './endings.ts';
import { keysOfSounds } from './keys.ts';
import { isVowelless, numberSounds, readSounds } from './sounds.ts';

/** One reading of a word. */
export interface WordForm {
  readonly text: string;
  readonly sounds: Uint8Array;
  readonly vowelless: boolean;
  readonly keys: readonly number[];
  /** What was taken off, when something was. */
  readonly ending: Undoing | undefined;
  /** Letters written in front (Arabic and, the article) were taken off. */
  readonly prefix: boolean;
}

const mostForms = 12;
const shortestStem = 3;

/** A word's own sounds as the index keeps them: servant-of names without their article, Arabic articles off. */
export function readStoredSounds(word: string): string {
  const sounds = settleServant(readSounds(word));
  return takeOffArticle(sounds, isVowelless(word)) ?? sounds;
}

/**
 * Abdul-, Abdel-, Abdur-: the article melts into the next name and is written in a dozen ways, so it is left out.
 * Abdullah keeps its own, as it has no other half.
 */
function settleServant(sounds: string): string {
  if (sounds === 'abdul' || sounds === 'abdal' || sounds === 'abdel' || sounds === 'abdol') return 'abd';
  const vowelled = /^abd[aeuoiIA](l?)(?=[^aeuoiIA]..)/u.exec(sounds);
  if (vowelled && !/^abd.l[aeouA]/u.test(sounds)) return `abd${sounds.slice(vowelled[0].length)}`;
  return sounds.startsWith('5bd1l') && sounds.length > 7 ? `5bd${sounds.slice(5)}` : sounds;
}

/** Written-together articles: Arabic `al-` before three sounds or more. */
function takeOffArticle(sounds: string, vowelless: boolean): string | undefined {
  return vowelless && sounds.startsWith('1l') && sounds.length >= 5 ? sounds.slice(2) : undefined;
}

const arabicPrefixes = ['2', 'b', 'l', 'f', 'k', '21l', 'b1l', 'f1l', 'l', '2b', '2l'];
const hebrewPrefixes = ['2', 'b', 'l', '4', 'S', 'm', 'k', '24', '2b', '2l', 'S4'];

/** A word without letters that its script joins to the front: and, in, to, the. */
function takeOffPrefixes(sounds: string, hebrew: boolean): string[] {
  const stems: string[] = [];
  for (const prefix of hebrew ? hebrewPrefixes : arabicPrefixes) {
    if (sounds.startsWith(prefix) && sounds.length - prefix.length >= shortestStem)
      stems.push(sounds.slice(prefix.length));
  }
  return stems;
}

function scriptOf(word: string): EndingScript {
  if (/\p{Script=Cyrillic}/u.test(word)) return 'Cyrl';
  if (/\p{Script=Latin}/u.test(word)) return 'Latn';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word) ? 'Arab' : 'other';
}

/**
 * Every form, the word as printed first; each knows its keys.
 *
 * @param keep Tells whether a key leads anywhere; forms without such a key are left out.
 */
export function readForms(word: string, keep: (key: number) => boolean): WordForm[] {
  const vowelless = isVowelless(word);
  const own = readStoredSounds(word);
  const forms: WordForm[] = [];
  const met = new Set<string>();
  const add = (text: string, ending: Undoing | undefined, prefix: boolean) => {
    if (met.has(text) || forms.length >= mostForms) return;
    met.add(text);
    const keys = keysOfSounds(text, vowelless, false).filter(keep);
    if (keys.length > 0 || forms.length === 0)
      forms.push({ text, sounds: numberSounds(text), vowelless, keys, ending, prefix });
  };
  add(own, undefined, false);
  const script = scriptOf(word);
  const endings = endingsOfScript(script);
  for (let length = 1; length <= longestEnding && own.length - length >= shortestStem - 1; length++) {
    for (const undoing of endings.get(own.slice(-length)) ?? []) {
      const stem = own.slice(0, own.length - undoing.drop) + undoing.add;
      if (stem.length >= shortestStem) add(stem, undoing, false);
      // A doubled sound was read once: Sultan+ning.
      if (undoing.drop > 1 && undoing.add === '') add(own.slice(0, own.length - undoing.drop + 1), undoing, false);
    }
  }
  if (vowelless) {
    const hebrew = /\p{Script=Hebrew}/u.test(word);
    for (const stem of takeOffPrefixes(readSounds(word), hebrew)) add(stem, undefined, true);
  }
  return forms;
}
