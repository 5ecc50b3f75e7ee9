// Says which share of judgements is right above a score, and where bands have to be cut.
import type { Origin } from './agreement.ts';
import type { Judgement } from './cross-validate.ts';

/** Right and all of some judgements. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

/** Of the judgements with `from` ≤ score < `below`. */
export function countRight(judgements: readonly Judgement[], from: number, below = Number.POSITIVE_INFINITY): Share {
  const within = judgements.filter(({ score }) => score >= from && score < below);
  return { right: within.filter(({ agreement }) => agreement.right).length, all: within.length };
}

/** 0.995 as `99.5 %`; a dash for nothing. */
export function writeShare({ right, all }: Share): string {
  return all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} %`;
}

/**
 * The lowest score down to which every stretch of scores keeps a promise.
 *
 * @param goal Share that has to be right, from 0 to 1.
 * @param from Where to start going down; what lies above is not looked at.
 * @param step How long a stretch is. One of few judgements is passed over: it says nothing.
 */
export function findCut(judgements: readonly Judgement[], goal: number, from: number, step: number): number {
  let cut = from;
  for (let low = from - step; low > 0; low -= step) {
    const { right, all } = countRight(judgements, low, low + step);
    if (all < fewest) continue;
    if (right < goal * all) break;
    cut = low;
  }
  return cut;
}

const fewest = 50;

/** The judgements that a cut is found on: names alone and in a list, and those in texts. */
export function splitOrigins(judgements: readonly Judgement[]): { names: Judgement[]; texts: Judgement[] } {
  const of = (...origins: Origin[]) => judgements.filter(({ agreement }) => origins.includes(agreement.origin));
  return { names: of('pairs', 'list'), texts: of('texts') };
}

/**
 * Without those in texts whose printed words are the stored ones, sound by sound: where such a one is wrong, a namesake
 * or the annotation is at fault, which no spelling can tell.
 */
export function leaveOutExact(judgements: readonly Judgement[]): Judgement[] {
  return judgements.filter(({ agreement: { features } }) => features.costSum > 0 || features.missing > 0);
}
