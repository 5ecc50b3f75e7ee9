// What a language has to say for reasons.

/** Words for one language: sentences by code, and what stands in them. */
export interface ReasonWords {
  /**
   * What stands in braces is put in: `{part}` and `{ofPart}` from `parts`, `{same}` from there too, `{case}`,
   * `{letters}`, ` {inScript}` where the text is in another script, `{word}` of the stored name.
   */
  readonly sentences: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, PartWords>>;
  readonly cases: Readonly<Record<string, string>>;
  /** By ISO 15924 code. */
  readonly scripts: Readonly<Record<string, string>>;
  /** One pair of sounds, printed and stored; `{printed}` for `{stored}`. */
  readonly pair: string;
  readonly pairMissing: string;
  readonly pairExtra: string;
}

export interface PartWords {
  readonly name: string;
  readonly of: string;
  readonly same: string;
}
