// Finds names of cases, and places they belong to, in any inflection.
import { foldLetters, hashFolded } from './fold.ts';
import { breakGap, judgeGap } from './gaps.ts';
import type { CaseNote } from './segment.ts';
import type { TextRow } from './text-row.ts';
import { splitTokens } from './tokens.ts';

/** A case's name or place met in the text, in words, `to` inclusive. */
export interface TitleHit {
  readonly who: number;
  readonly kind: 'name' | 'place';
  readonly from: number;
  readonly to: number;
}

interface Title {
  readonly who: number;
  readonly kind: 'name' | 'place';
  readonly words: readonly string[];
}

/** Letters by which a title's first word is looked up. */
const stemLength = 3;
/** An ending is no longer than this, and the stem before it no shorter, or a letter less than the word. */
const longestEnding = 4;
const shortestStem = 4;

const titlesOf = new WeakMap<readonly CaseNote[], ReadonlyMap<number, readonly Title[]>>();

function titlesByStem(notes: readonly CaseNote[]): ReadonlyMap<number, readonly Title[]> {
  const known = titlesOf.get(notes);
  if (known) return known;
  const byStem = new Map<number, Title[]>();
  const add = (text: string, who: number, kind: Title['kind']) => {
    const { starts, ends } = splitTokens(text);
    const words = Array.from(starts, (start, i) => foldLetters(text.slice(start, ends[i])));
    const [first] = words;
    if (first === undefined) return;
    const stem = hashFolded(first, 0, Math.min(first.length, stemLength));
    const sharing = byStem.get(stem);
    if (sharing) sharing.push({ who, kind, words });
    else byStem.set(stem, [{ who, kind, words }]);
  };
  for (const { who, names, places } of notes) {
    for (const name of names) add(name, who, 'name');
    for (const place of places) add(place, who, 'place');
  }
  titlesOf.set(notes, byStem);
  return byStem;
}

/** Every name and place of the cases in the row; hits may overlap. Free of charge where there are no cases. */
export function findTitles(notes: readonly CaseNote[], { text, tokens }: TextRow): TitleHit[] {
  if (notes.length === 0) return [];
  const byStem = titlesByStem(notes);
  const { count, starts, ends } = tokens;
  const hits: TitleHit[] = [];
  for (let from = 0; from < count; from++) {
    const start = starts[from] as number;
    const titles = byStem.get(hashFolded(text, start, Math.min(ends[from] as number, start + stemLength)));
    for (const { who, kind, words } of titles ?? []) {
      const to = from + words.length - 1;
      if (to >= count) continue;
      const fits = words.every((word, i) => {
        const at = from + i;
        if (i > 0 && judgeGap(text, ends[at - 1] as number, starts[at] as number) === breakGap) return false;
        return isForm(foldLetters(text.slice(starts[at], ends[at])), word);
      });
      if (fits) hits.push({ who, kind, from, to });
    }
  }
  return hits;
}

/** Whether two folded words differ by endings at most. */
function isForm(printed: string, stored: string): boolean {
  if (printed === stored) return true;
  const shortest = Math.min(printed.length, stored.length);
  let same = 0;
  while (same < shortest && printed[same] === stored[same]) same++;
  return (
    same >= Math.min(shortestStem, stored.length - 1) &&
    same >= 3 &&
    printed.length - same <= longestEnding &&
    stored.length - same <= 2
  );
}
