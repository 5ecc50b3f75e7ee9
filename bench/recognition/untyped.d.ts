// Types of comparers that bring none.
declare module 'jaro-winkler' {
  /** Likeness from 0 to 1. */
  export default function distance(one: string, other: string): number;
}

declare module 'damerau-levenshtein' {
  export default function compare(one: string, other: string): { steps: number; relative: number; similarity: number };
}
