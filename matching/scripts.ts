// Tells scripts apart by one letter.

/** First units of blocks and the number of their script: Latin 0, Greek 1, Cyrillic 2, Armenian 3, Hebrew 4, Arabic 5, Georgian 6. */
const blocks: readonly (readonly [from: number, script: number])[] = [
  [0x10a0, 6],
  [0x600, 5],
  [0x590, 4],
  [0x530, 3],
  [0x400, 2],
  [0x370, 1],
];

/** Number of the script of a word's first letter; Latin when it is none of the others. */
export function scriptNumber(word: string): number {
  const unit = word.charCodeAt(0);
  for (const [from, script] of blocks) if (unit >= from) return unit < 0x1200 ? script : 0;
  return 0;
}

/** ISO 15924 codes, by number. */
const codes = ['Latn', 'Grek', 'Cyrl', 'Armn', 'Hebr', 'Arab', 'Geor'] as const;
export type ScriptCode = (typeof codes)[number];

/** ISO 15924 code of a number that `scriptNumber` gave. */
export function scriptCode(script: number): ScriptCode {
  return codes[script] ?? 'Latn';
}

/** The number of Hebrew. */
export const hebrewScript = 4;
