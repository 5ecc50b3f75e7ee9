// Reads a printed word as every name it may be a form of.
import { behindArticle, hasArticle } from './arabic-article.ts';
import { type EndingScript, type Undoing, visitEndings } from './endings.ts';
import { hashFolded } from './fold.ts';
import { roleOfHash, titleRole } from './name-lists.ts';
import { hebrewScript, scriptNumber } from './scripts.ts';
import { numberSounds, readSounds } from './sounds.ts';

/** One reading of a word, in sounds. */
export class WordForm {
  readonly text: string;
  /** How many sounds it begins with that the word as printed begins with, as far as is known. */
  readonly shared: number;
  readonly vowelless: boolean;
  /** What was taken off, when something was. */
  readonly ending: Undoing | undefined;
  /** Letters written in front (Arabic and, the article) were taken off. */
  readonly prefix: boolean;
  private numbered: Uint8Array | undefined;

  constructor(text: string, shared: number, vowelless: boolean, ending: Undoing | undefined, prefix: boolean) {
    this.text = text;
    this.shared = shared;
    this.vowelless = vowelless;
    this.ending = ending;
    this.prefix = prefix;
  }

  /** Numbers of its sounds. */
  get sounds(): Uint8Array {
    this.numbered ??= numberSounds(this.text);
    return this.numbered;
  }
}

const mostForms = 14;
/** Fewest sounds of a stem. */
export const shortestStem = 3;

/** A word's own sounds as the index keeps them: servant-of names without their article, Arabic articles off. */
export function readStoredSounds(word: string): string {
  const sounds = settleServant(readSounds(word));
  return sounds.length >= 4 && hasArticle(word) ? sounds.slice(2) : sounds;
}

/**
 * Abdul-, Abdel-, Abdur-: the article melts into the next name and is written in a dozen ways, so it is left out.
 * Abdullah keeps its own, as it has no other half.
 */
function settleServant(sounds: string): string {
  const second = sounds.charAt(1);
  if ((second !== 'b' && second !== 'B') || sounds.charAt(2) !== 'd') return sounds;
  if (sounds === 'abdul' || sounds === 'abdal' || sounds === 'abdel' || sounds === 'abdol') return 'abd';
  const vowelled = /^abd[aeuoiIA](l?)(?=[^aeuoiIA]..)/u.exec(sounds);
  if (vowelled && !/^abd.l[aeouA]/u.test(sounds)) return `abd${sounds.slice(vowelled[0].length)}`;
  return sounds.startsWith('5Bd1l') && sounds.length > 6 ? `5Bd${sounds.slice(5)}` : sounds;
}

const arabicPrefixes = ['2', 'B', 'l', 'V', 'k', '21l', 'B1l', 'V1l', '2B', '2l'];
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

/** By the last letter: endings are written in the script of the text even where a name is not. */
export function endingScriptOf(word: string): EndingScript {
  const unit = word.charCodeAt(word.length - 1);
  if (unit < 0x250) return 'Latn';
  if (unit >= 0x400 && unit < 0x530) return 'Cyrl';
  return unit >= 0x590 && unit < 0x780 ? 'Arab' : 'other';
}

/** The apostrophe before an ending says that it is one, whichever: 'nın, 's. */
const apostropheEnding: Undoing = { drop: 0, add: '', language: 'any', label: 'possessive' };
const apostrophes = /['’‘ʼ`´]/u;
const suffixed = /^(.{2,})['’‘ʼ`´]\p{L}{1,4}$/u;

/** A name before an apostrophe and a short ending, in sounds. */
function beforeApostrophe(word: string): string | undefined {
  if (!apostrophes.test(word)) return undefined;
  const [, name] = suffixed.exec(word) ?? [];
  return name === undefined ? undefined : readStoredSounds(name);
}

const shortestTitle = 3;
const longestTitle = 6;

/** A name behind a title that is written together with it, as lists in Dari do: سیدمحمد. */
function behindTitle(word: string): string | undefined {
  for (let at = shortestTitle; at <= longestTitle && at + 3 <= word.length; at++) {
    if (roleOfHash(hashFolded(word, 0, at)) === titleRole) return readStoredSounds(word.slice(at));
  }
  return undefined;
}

/** A word without what is joined to its front, in sounds. */
function takeOffFront(word: string, vowelless: boolean): string[] {
  if (!vowelless) {
    const rest = behindArticle(word);
    return rest === undefined ? [] : [readStoredSounds(rest)];
  }
  const hebrew = scriptNumber(word) === hebrewScript;
  const stems = takeOffPrefixes(readSounds(word), hebrew);
  const name = hebrew ? undefined : behindTitle(word);
  if (name !== undefined && name.length >= shortestStem) stems.push(name);
  return stems;
}

/** A word without what is joined to its front, and without an ending behind an apostrophe. */
export function readOtherStems(word: string, vowelless: boolean): string[] {
  const bare = beforeApostrophe(word);
  const stems = takeOffFront(word, vowelless);
  if (bare !== undefined) stems.unshift(bare);
  return stems;
}

/** Every form of a word, the word as printed first. */
export function readForms(word: string, own: string, vowelless: boolean): WordForm[] {
  const forms: WordForm[] = [];
  const met = new Set<string>();
  const add = (text: string, shared: number, ending: Undoing | undefined, prefix: boolean) => {
    if (met.has(text) || forms.length >= mostForms) return;
    met.add(text);
    forms.push(new WordForm(text, shared, vowelless, ending, prefix));
  };
  add(own, own.length, undefined, false);
  visitEndings(own, endingScriptOf(word), (undoing) => {
    const left = own.length - undoing.drop;
    if (left + undoing.add.length >= shortestStem) add(own.slice(0, left) + undoing.add, left, undoing, false);
    // A doubled sound was read once: Sultan+ning.
    if (undoing.drop > 1 && undoing.add === '' && left + 1 >= shortestStem)
      add(own.slice(0, left + 1), left + 1, undoing, false);
  });
  const bare = beforeApostrophe(word);
  if (bare !== undefined) add(bare, 0, apostropheEnding, false);
  for (const stem of takeOffFront(word, vowelless)) add(stem, 0, undefined, true);
  return forms;
}
