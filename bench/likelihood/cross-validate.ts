// Judges agreements by weights that were learnt without the people they are about.
import { weighFeatures } from '../../matching/likelihood.ts';
import { likelihoodWeights } from '../../matching/tables/likelihood-weights.ts';
import { type Agreement, keepLikeliest, type Origin } from './agreement.ts';
import { fitWeights } from './fit-weights.ts';
import { shareFolds } from './share-folds.ts';

/** An agreement with the likelihood that somebody gives it who has never seen these people. */
export interface Judgement {
  readonly agreement: Agreement;
  readonly score: number;
  readonly fold: number;
}

/** How much an agreement of each origin counts: the list is long, and its doubles are not all known. */
const counts: Readonly<Record<Origin, number>> = { pairs: 1, list: 0.5, texts: 1 };
const pull = 3;
/** The likeliest agreement of a group depends on the weights, so they are fitted again with the new choice. */
const rounds = 2;

/** Weights learnt from agreements. */
export function learnWeights(agreements: readonly Agreement[], from: readonly number[] = likelihoodWeights): number[] {
  let weights = [...from];
  for (let round = 0; round < rounds; round++) {
    const rows = keepLikeliest(agreements, weights).map(({ terms, right, origin }) => ({
      terms,
      right,
      counts: counts[origin],
    }));
    weights = fitWeights(rows, pull);
  }
  return weights;
}

/**
 * The likeliest agreement of every group, judged by weights from the other folds. An agreement about people of two
 * folds (a name of the list that only resembles) is neither learnt from nor judged.
 */
export function judgeHeldOut(agreements: readonly Agreement[], folds: number): Judgement[] {
  const foldOf = shareFolds(
    agreements.filter(({ origin }) => origin !== 'list').map(({ people }) => people),
    folds,
  );
  const foldsOf = ({ people }: Agreement) => new Set(people.map((id) => foldOf.get(id) ?? 0));
  const judgements: Judgement[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = learnWeights(agreements.filter((agreement) => !foldsOf(agreement).has(fold)));
    const held = agreements.filter((agreement) => {
      const own = foldsOf(agreement);
      return own.size === 1 && own.has(fold);
    });
    for (const agreement of keepLikeliest(held, weights))
      judgements.push({ agreement, score: weighFeatures(agreement.features, weights), fold });
  }
  return judgements;
}
