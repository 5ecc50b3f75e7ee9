// A part of a name that stands for somebody who was named before.

/** Part of a name that stands for somebody, in words, `to` inclusive. */
export interface FamilyHit {
  readonly from: number;
  readonly to: number;
  readonly who: readonly string[];
  readonly score: number;
  /** Of the reason. */
  readonly code: string;
}
